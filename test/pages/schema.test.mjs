/** The published schemas, used as an editor or a publisher's own check would use them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { at, readTags, sectionOf } from '../../scripts/widgets.mjs';

const json = (file) => JSON.parse(readFileSync(at(file), 'utf8'));
const story = json('stories/article/story.json');

/** What a schema objects to, a line each. */
function objections(name, data) {
  // Not strict: our own keywords tell more than JSON Schema knows.
  const ajv = new Ajv({ strict: false, allErrors: true });
  const validate = ajv.compile(json(`dist/schema/${name}.schema.json`));
  return validate(data) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const changed = (change) => {
  const copy = structuredClone(story);
  change(copy);
  return copy;
};

test('the article’s document passes', () => {
  assert.deepEqual(objections('story', story), []);
});

test('the second story’s document passes', () => {
  assert.deepEqual(objections('story', json('stories/budget/story.json')), []);
});

test('so does each fact of it by the schema of its widget', () => {
  for (const tag of readTags()) {
    const facts = story[sectionOf(tag)];
    assert.ok(facts && Object.keys(facts).length, `the article has none for <${tag}>`);
    for (const [key, fact] of Object.entries(facts)) assert.deepEqual(objections(tag, fact), [], `${tag} ${key}`);
  }
});

for (const [what, where, change] of [
  ['a quotation without words', '/quotes/dimash', (copy) => delete copy.quotes.dimash.text],
  ['a number in words', '/stats/trips/value', (copy) => (copy.stats.trips.value = '600,000')],
  ['a qualifier that there is none', '/stats/trips/qualifier', (copy) => (copy.stats.trips.qualifier = 'roughly')],
  ['events as an object', '/timelines/relations/events', (copy) => (copy.timelines.relations.events = {})],
  [
    'an event without a title',
    '/timelines/relations/events/0',
    (copy) => delete copy.timelines.relations.events[0].title,
  ],
  [
    'a date in another notation',
    '/timelines/relations/events/0/date',
    (copy) => (copy.timelines.relations.events[0].date = '31/12/2023'),
  ],
  ['a point without a text', '/keyPoints/visit/points/0', (copy) => delete copy.keyPoints.visit.points[0].text],
  ['a link without words', '/factBoxes/sources/links/0', (copy) => delete copy.factBoxes.sources.links[0].text],
  ['a number without a label', '/statLists/years/stats/0', (copy) => delete copy.statLists.years.stats[0].label],
  ['a party of blanks', '/quoteLists/voices/quotes/0/party', (copy) => (copy.quoteLists.voices.quotes[0].party = ' ')],
  ['a question without an answer', '/qaLists/asked/items/0', (copy) => delete copy.qaLists.asked.items[0].answer],
  ['somebody without a name', '/termNotes/sco/who', (copy) => (copy.termNotes.sco.who = { role: 'a group' })],
  ['a person without a name', '/people/xi', (copy) => delete copy.people.xi.name],
  ['somebody without a date of birth that is one', '/people/xi/born', (copy) => (copy.people.xi.born = 'in spring')],
  [
    'a picture from a script',
    '/mediaFigures/crossing/src',
    (copy) => (copy.mediaFigures.crossing.src = 'javascript:a()'),
  ],
  [
    'a link to a script',
    '/relatedLinks/more/links/0/href',
    (copy) => (copy.relatedLinks.more.links[0].href = 'javascript:a()'),
  ],
  ['nobody in a list of people', '/personLists/people/people', (copy) => (copy.personLists.people.people = [])],
]) {
  test(`${what} does not`, () => {
    const found = objections('story', changed(change));
    assert.ok(
      found.some((line) => line.startsWith(where)),
      found.join('\n') || 'no objection',
    );
  });
}

test('every notation of a date that the widgets read passes, and what is none does not', () => {
  const dated = (date) => objections('quote-card', { text: 'A', date });
  const good =
    '1943 1991-12 1991-12-16 1991-12-16T09:30Z 1991-12-16T09:30:15+05:00 1991-12-16T09:30 2024-Q1 2024-33 199X 19XX ' +
    '1992/1995 1997/.. ../1997 1997/ /1997 1943~ 1943? 1943% -0043 1991-12~/1992-01? 1991-12-16T09:30+05 19 -00XX XXXX ' +
    'XXXX-XX-XX 2004-XX 1985-04-XX 1985-XX-XX? 2024-21 -0043-24~ Y170000002 Y-66000000~ Y-12345/-0043 1985-04-XX/..';
  for (const date of good.split(' ')) assert.deepEqual(dated(date), [], date);
  for (const date of [
    '',
    '..',
    '/',
    'yesterday',
    '31/12/2023',
    '12.3.1991',
    'Dec 1991',
    '1991-1',
    '1991-Q5',
    '9',
    '-43',
    '../..',
  ].concat(['/..', '19/20', 'Y1991', 'XXXX-12', '2004-XX-12', '1985-04-XX-XX', '199', '199X-05'])) {
    assert.notDeepEqual(dated(date), [], date);
  }
});
