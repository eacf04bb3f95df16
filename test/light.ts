/** What the tests of fallbacks and of JSON-LD have in common. */
import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import * as v from 'valibot';
import { parseDate } from '../src/core/date.js';
import { context } from '../src/core/fields.js';
import { settle } from '../src/core/settle.js';
import type { Options } from '../src/core/widget.js';

export const options: Options = { locale: { lang: 'en' }, headingLevel: 3 };

/** The reference article's facts. */
export const story = (await (
  await fetch(new URL('../stories/article/story.json', import.meta.url))
).json()) as typeof import('../stories/article/story.json');

/** Loads the modules for the rarer dates: a widget waits for them, a test that calls a reader does not. */
export const loadDates = (): Promise<unknown> => settle(() => ['19XX', '1992/1995'].map(parseDate));

/** A widget's data, read. */
export const read = <S extends v.GenericSchema>(
  schema: S,
  data: unknown,
  document?: unknown,
): Promise<v.InferOutput<S>> =>
  settle(() => {
    context.document = document;
    return v.parse(schema, data);
  });

/** What a template writes. */
export async function written(template: () => unknown): Promise<HTMLElement> {
  const place = document.createElement('div');
  render(await settle(template), place);
  return place;
}

/** The words of an element as a reader sees them: apart where an element begins a line. Dots between them do not count. */
export function wordsOf(root: Element): string[] {
  const copy = root.cloneNode(true) as Element;
  for (const block of copy.querySelectorAll(
    'p, div, li, ol, ul, blockquote, figure, figcaption, h2, h3, h4, h5, h6, section, summary, img',
  )) {
    block.before(' ');
    block.after(' ');
  }
  return copy.textContent.split(/\s+/).filter((word) => word && word !== '·');
}

/** The fields of a schema that some data leaves out: rich samples leave out none. */
export const missing = (schema: object, data: object): string[] =>
  Object.keys((schema as { entries: object }).entries).filter((key) => !(key in data));

/** That light DOM brings nothing with which a page's style sheet or script could take it for its own. */
export function expectPlain(root: Element): void {
  for (const element of root.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) {
      expect(name, element.outerHTML).to.match(
        /^(?:lang|dir|value|datetime|href|src|srcset|sizes|alt|width|height|loading)$/,
      );
    }
  // What reader modes drop, fold or take for a work.
  const odd = root.querySelectorAll('div, ul, table, form, aside, footer, iframe, button, details, cite');
  expect([...odd].map(({ localName }) => localName)).to.deep.equal([]);
}

interface Definition {
  readonly is?: string;
  readonly has: Readonly<Record<string, string>>;
}

/** What we use of schema.org 30: types, what they are kinds of, and what may stand in their properties. */
const definitions: Readonly<Record<string, Definition>> = {
  Thing: {
    has: {
      name: 'Text',
      alternateName: 'Text',
      description: 'Text',
      url: 'URL',
      image: 'URL ImageObject',
      subjectOf: 'CreativeWork',
    },
  },
  CreativeWork: {
    is: 'Thing',
    has: {
      text: 'Text',
      inLanguage: 'Text',
      creator: 'Person Organization',
      translator: 'Person Organization',
      dateCreated: 'Date',
      datePublished: 'Date',
      dateModified: 'Date',
      locationCreated: 'Place',
      translationOfWork: 'CreativeWork',
      isBasedOn: 'CreativeWork URL',
      correction: 'CorrectionComment Text URL',
      temporalCoverage: 'Interval',
      about: 'Thing',
      mentions: 'Thing',
      hasPart: 'CreativeWork',
      mainEntity: 'Thing',
      citation: 'CreativeWork Text',
      keywords: 'Text',
      genre: 'Text URL',
      isPartOf: 'CreativeWork URL',
      creditText: 'Text',
      video: 'VideoObject',
      audio: 'AudioObject',
      associatedMedia: 'MediaObject',
      thumbnailUrl: 'URL',
    },
  },
  Quotation: { is: 'CreativeWork', has: { spokenByCharacter: 'Person Organization' } },
  Statement: { is: 'CreativeWork', has: {} },
  Comment: { is: 'CreativeWork', has: {} },
  DefinedTerm: { is: 'Thing', has: { termCode: 'Text' } },
  Question: { is: 'Comment', has: { acceptedAnswer: 'Answer ItemList' } },
  Answer: { is: 'Comment', has: {} },
  WebPage: { is: 'CreativeWork', has: {} },
  FAQPage: { is: 'WebPage', has: {} },
  CorrectionComment: { is: 'Comment', has: {} },
  MediaObject: {
    is: 'CreativeWork',
    has: { contentUrl: 'URL', encodingFormat: 'Text', width: 'Integer', height: 'Integer' },
  },
  ImageObject: { is: 'MediaObject', has: { caption: 'Text' } },
  VideoObject: { is: 'MediaObject', has: { caption: 'Text' } },
  AudioObject: { is: 'MediaObject', has: { caption: 'Text' } },
  Person: {
    is: 'Thing',
    has: { jobTitle: 'Text', affiliation: 'Organization', birthDate: 'Date', deathDate: 'Date', email: 'Text' },
  },
  Organization: { is: 'Thing', has: { email: 'Text' } },
  Place: { is: 'Thing', has: {} },
  StructuredValue: { is: 'Thing', has: {} },
  MonetaryAmount: {
    is: 'StructuredValue',
    has: { currency: 'Text', value: 'Number Text', minValue: 'Number', maxValue: 'Number' },
  },
  QuantitativeValue: {
    is: 'StructuredValue',
    has: {
      value: 'Number Text StructuredValue',
      minValue: 'Number',
      maxValue: 'Number',
      unitCode: 'Text',
      unitText: 'Text',
      valueReference: 'QuantitativeValue',
    },
  },
  Observation: {
    is: 'QuantitativeValue',
    has: { variableMeasured: 'Text', observationDate: 'Date', observationPeriod: 'Text' },
  },
  ItemList: { is: 'Thing', has: { numberOfItems: 'Integer', itemListOrder: 'Text', itemListElement: 'ListItem' } },
  ListItem: { is: 'Thing', has: { position: 'Integer', item: 'Thing' } },
};

/** A type and what it is a kind of. */
const kinds = (type: string | undefined): string[] => (type ? [type, ...kinds(definitions[type]?.is)] : []);

const date = String.raw`\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?`;
const patterns: Readonly<Record<string, RegExp>> = {
  Text: /\S/,
  URL: /^(?:https?:|mailto:|[^:]*$)/,
  Date: new RegExp(`^${date}$`),
  Interval: new RegExp(`^${date}(?:/(?:${date}|\\.\\.))?$`),
};

/** Whether a value may stand where one of these types is expected. */
function fits(value: unknown, expected: readonly string[]): boolean {
  if (typeof value === 'number')
    return expected.includes('Number') || (expected.includes('Integer') && Number.isInteger(value));
  if (typeof value === 'string') return expected.some((type) => patterns[type]?.test(value));
  return kinds((value as { '@type'?: string })['@type']).some((type) => expected.includes(type));
}

function check(node: object, path: string): void {
  const { '@type': type, ...properties } = node as { readonly '@type': string };
  expect(definitions, `${path}: a type of schema.org`).to.have.property(type);
  expect(type, path).not.to.match(/Event/);
  const allowed = Object.assign({}, ...kinds(type).map((kind) => definitions[kind]!.has)) as Record<string, string>;
  for (const [name, value] of Object.entries(properties)) {
    const here = `${path}/${name}`;
    expect(allowed, `${here}: a property of ${type}`).to.have.property(name);
    for (const item of Array.isArray(value) ? value : [value]) {
      expect(fits(item, allowed[name]!.split(' ')), `${here}: ${JSON.stringify(item)} is ${allowed[name]}`).to.equal(
        true,
      );
      if (typeof item === 'object') check(item as object, here);
    }
  }
}

/** That some data is JSON-LD in the terms of schema.org, as it defines them; answers what a reader of it gets. */
export function expectJsonLd<T>(data: object): T {
  const { '@context': where, ...node } = JSON.parse(JSON.stringify(data)) as { '@context': string };
  expect(where).to.equal('https://schema.org');
  check(node, '');
  return node as T;
}
