import type { NewsDate } from './date.js';
import { dates, type Fact, type Image, type Source } from './fields.js';
import type { Person } from './person.js';
import { plain } from './text.js';

/**
 * What JSON-LD is made of: the terms of schema.org, as it defines them. Never an `Event`, which is something that one can
 * attend. Addresses stay relative where they are: JSON-LD in a page resolves them against the page's own.
 */
export interface Node {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** Whether there is anything to say: an empty text or list says nothing, a zero does. */
const said = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && !value.length);

/** A thing of some type, with the properties that there are. */
export const node = (type: string, properties: Readonly<Record<string, unknown>>): Node => ({
  '@type': type,
  ...Object.fromEntries(Object.entries(properties).filter(([, value]) => said(value))),
});

/** What a page may carry. */
export const document = (node: Node): object => ({ '@context': 'https://schema.org', ...node });

/** A date that ISO 8601 can say exactly: a year, month, day or time. */
export const dateOf = (date: NewsDate | undefined): string | undefined => date && dates().datetime(date);

/** Somebody who says or translates something. */
export const person = ({ name, role, affiliation, url, image, organisation }: Person): Node =>
  organisation
    ? node('Organization', { name, url, image: image?.src })
    : node('Person', {
        name,
        jobTitle: role,
        affiliation: affiliation && node('Organization', { name: affiliation }),
        url,
        image: image?.src,
      });

/** Where something comes from. */
export const origin = (source: Source | undefined): Node | undefined =>
  source && node('CreativeWork', { name: source.name, url: source.url, datePublished: dateOf(source.date) });

/** What a fact may carry, in the terms of a `CreativeWork`. `isBasedOn` is what schema.org names for the origin of a quotation. */
export const work = ({ source, updated, correction }: Fact): Readonly<Record<string, unknown>> => ({
  isBasedOn: origin(source),
  dateModified: dateOf(updated),
  correction:
    correction && node('CorrectionComment', { text: plain(correction.text), datePublished: dateOf(correction.date) }),
});

/** A picture with its words. */
export const picture = ({ src, alt, caption, credit }: Image): Node =>
  node('ImageObject', { contentUrl: src, description: alt, caption: caption && plain(caption), creditText: credit });
