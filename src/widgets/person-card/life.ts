import { formatDate, span, type NewsDate } from '../../core/date.js';
import { fill, type Locale } from '../../core/locale.js';
import { people as english } from '../../strings/en.people.js';
import type { Profile } from './person-card.schema.js';

/** From when until when somebody lived. With two dates it takes no words, where neither is itself a time from one date to another. */
export function life({ born, died }: Profile, locale: Locale): string {
  const words = locale.words?.people ?? english;
  const told = (phrase: string, date: NewsDate): string => fill(phrase, { date: formatDate(date, locale) });
  if (!born) return told(words.died, died!);
  if (!died) return told(words.born, born);
  return [born, died].every(({ start, end }) => start === end)
    ? formatDate(span(born, died), locale)
    : `${told(words.born, born)} · ${told(words.died, died)}`;
}
