import { formatDate, span } from '../../core/date.js';
import { fill, type Locale } from '../../core/locale.js';
import { people as english } from '../../strings/en.people.js';
import type { Profile } from './person-card.schema.js';

/** From when until when somebody lived. With both dates it takes no words. */
export function life({ born, died }: Profile, locale: Locale): string {
  if (born && died) return formatDate(span(born, died), locale);
  const words = locale.words?.people ?? english;
  return fill(born ? words.born : words.died, { date: formatDate((born ?? died)!, locale) });
}
