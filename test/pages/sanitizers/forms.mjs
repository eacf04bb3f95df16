/**
 * The forms in which a publisher can write a widget, with facts of the reference article: its document holds the JSON, its
 * page the words for readers without scripts.
 */
import { readFileSync } from 'node:fs';
import { at } from '../../../scripts/widgets.mjs';

const article = readFileSync(at('stories/article/index.html'), 'utf8');
export const story = readFileSync(at('stories/article/story.json'), 'utf8');
const document = JSON.parse(story);

/** One fact of each widget: where it is in the document, and the element that shows it in the article. */
const facts = {
  'quote-card': { pointer: 'quotes/dimash', id: 'dimash', placeholder: 'figure' },
  'stat-counter': { pointer: 'stats/patients', id: 'patients', placeholder: 'div' },
  'relations-timeline': { pointer: 'timelines/relations', id: 'relations', placeholder: 'div' },
  'person-card': { pointer: 'people/kabibekov', id: 'kabibekov', placeholder: 'div' },
  'person-list': { pointer: 'personLists/people', id: 'people', placeholder: 'div' },
  'key-points': { pointer: 'keyPoints/visit', id: 'visit', placeholder: 'div' },
  'fact-box': { pointer: 'factBoxes/sources', id: 'sources', placeholder: 'div' },
  'stat-list': { pointer: 'statLists/years', id: 'years', placeholder: 'div' },
  'quote-list': { pointer: 'quoteLists/voices', id: 'voices', placeholder: 'div' },
  'media-figure': { pointer: 'mediaFigures/crossing', id: 'crossing', placeholder: 'div' },
  'related-links': { pointer: 'relatedLinks/more', id: 'more', placeholder: 'div' },
  'qa-list': { pointer: 'qaLists/asked', id: 'asked', placeholder: 'div' },
  'term-note': { pointer: 'termNotes/sco', id: 'sco', placeholder: 'span' },
};

/** A fact that stands for itself: its people are in it. */
const alone = (value) => {
  if (typeof value !== 'object' || value === null) return value;
  if (value.ref) return document.people[value.ref] ?? document.organisations[value.ref];
  if (Array.isArray(value)) return value.map(alone);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, alone(member)]));
};

/** What the article has inside an element, with the margin taken off. */
function inside(id) {
  // One among words is in a line with them, and holds plain words: editors cut a span at each element in it.
  const [, among] = new RegExp(`<p>.*<([\\w-]+) id="${id}"[^>]*>(.*)</\\1>.*</p>`).exec(article)?.slice(1) ?? [];
  if (among) return among.replace(/<[^>]*>/g, '');
  const [, margin, , children] = new RegExp(`^( *)<([\\w-]+) id="${id}"[^>]*>\\n(.*?)^\\1</\\2>`, 'ms').exec(article);
  return children.replaceAll(`\n${margin}  `, '\n').replace(`${margin}  `, '').trimEnd();
}

const attribute = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&#39;');
const indent = (text) => text.replace(/^(?=.)/gm, '  ');

/** The forms, by the heading of their column. */
const forms = {
  'element, script inside': ({ tag, json, words }) =>
    `<${tag} id="fact">\n  <script type="application/json">${json}</script>\n${words}\n</${tag}>`,
  'element, `data`': ({ tag, json, words }) => `<${tag} id="fact" data='${attribute(json)}'>\n${words}\n</${tag}>`,
  'element, `src`': ({ tag, src, words }) => `<${tag} id="fact" src="${src}">\n${words}\n</${tag}>`,
  'placeholder, `data-json`': ({ tag, name, json, captioned }) =>
    `<${name} id="fact" data-newspart="${tag}" data-json='${attribute(json)}'>\n${captioned}\n</${name}>`,
  'placeholder, `data-src`': ({ tag, name, src, captioned }) =>
    `<${name} id="fact" data-newspart="${tag}" data-src="${src}">\n${captioned}\n</${name}>`,
  'HTML only': ({ tag, name, captioned }) => `<${name} id="fact" data-newspart="${tag}">\n${captioned}\n</${name}>`,
};

export const formNames = Object.keys(forms);
export const tags = Object.keys(facts);

/** The words of the JSON that readers see: text and names, and numbers as they are written in English. */
function said(value, key) {
  if (Array.isArray(value)) return value.flatMap((item) => said(item, key));
  if (typeof value === 'object') return Object.entries(value).flatMap(([name, member]) => said(member, name));
  if (key === 'value') return [value.toLocaleString('en')];
  return ['affiliation', 'answer', 'label', 'name', 'note', 'question', 'role', 'summary', 'text', 'title'].includes(
    key,
  )
    ? value.split('\n\n')
    : [];
}

export const tidy = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * Every form of every widget.
 *
 * @type {{ form: string, tag: string, html: string, words: string, facts: string[] }[]} what is written, the words in it
 *   for readers without scripts, and what a widget must show, in lower case
 */
export const inputs = Object.entries(forms).flatMap(([form, write]) =>
  Object.entries(facts).map(([tag, { pointer, id, placeholder }]) => {
    const [section, key] = pointer.split('/');
    const fact = alone(document[section][key]);
    const words = indent(inside(id));
    // The last paragraph of a quotation says whose words they are.
    const captioned = placeholder === 'figure' ? words.replace(/<p>(.*)<\/p>$/, '<figcaption>$1</figcaption>') : words;
    const dates = [...words.matchAll(/<time[^>]*>(.*?)<\/time>/g)].map(([, date]) => date);
    return {
      form,
      tag,
      html: write({
        tag,
        name: placeholder,
        json: JSON.stringify(fact),
        src: `#story/${pointer}`,
        words,
        captioned,
      }),
      words: tidy(words.replaceAll('<br>', ' ').replace(/<[^>]*>/g, '')),
      facts: [...said(fact), ...dates].map((text) => text.toLowerCase()),
    };
  }),
);
