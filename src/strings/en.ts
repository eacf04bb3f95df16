import { actions } from './en.actions.js';
import { axis } from './en.axis.js';
import { dates } from './en.dates.js';
import { details } from './en.details.js';
import { edtf } from './en.edtf.js';
import { facts } from './en.facts.js';
import { figures } from './en.figures.js';
import { finding } from './en.finding.js';
import { intervals } from './en.intervals.js';
import { live } from './en.live.js';
import { long } from './en.long.js';
import { media } from './en.media.js';
import { ordinals } from './en.ordinals.js';
import { people } from './en.people.js';
import { pull } from './en.pull.js';
import { quotes } from './en.quotes.js';
import { selecting } from './en.select.js';
import { qualifier, qualifiers, type Qualifier } from './en.stats.js';
import { timelines } from './en.timelines.js';
import type { Strings } from './strings.js';

/** All of the English words, for a site that has some of its own: otherwise each part brings those that it says. */
export const strings: Strings = {
  actions,
  axis,
  dates,
  details,
  edtf,
  facts,
  figures,
  finding,
  intervals,
  live,
  long,
  media,
  ordinals,
  people,
  pull,
  quotes,
  selecting,
  timelines,
  stats: Object.fromEntries(qualifiers.map((key) => [key, `${qualifier(key)} {value}`])) as Record<Qualifier, string>,
};
