/**
 * Every date of EDTF's levels 0 and 1 that the `edtf` package reads, we read, with the same bounds; and what it refuses, we
 * refuse. Where the two differ, this file says why. `FUZZ_SEED=… FUZZ_RUNS=…` tries others, and more.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import edtf, { defaults } from 'edtf';
import fc from 'fast-check';
import { at } from '../../scripts/widgets.mjs';

const seed = Number(process.env.FUZZ_SEED ?? 20_240_702);
const numRuns = Number(process.env.FUZZ_RUNS ?? 3_000);

// A time without a zone is one of no particular place: not of the machine's.
defaults.offset = false;

const { parseDate, formatDate, earliest, latest } = await import(at('dist/npm/core/date.js'));

async function settle(run) {
  for (;;) {
    try {
      return run();
    } catch (thrown) {
      if (!thrown?.then) throw thrown;
      await thrown;
    }
  }
}
await test('years, decades, months, days and times are read and shown without another module', () => {
  for (const text of '1943 1943~ -0043? 199X 1991-12 1991-12-16 1991-12-16T09:30 1991-12-16T09:30:15+05:00'.split(' '))
    assert.ok(formatDate(parseDate(text), { lang: 'en' }, 'short'), text);
  for (const text of ['yesterday', 'Dec 1991', '2023-02-30', '']) assert.equal(parseDate(text), undefined);
  for (const text of ['2024-Q1', '19XX', '1992/1995'])
    assert.throws(
      () => parseDate(text),
      (thrown) => Boolean(thrown.then),
    );
});

// What only rarer dates need loads once, before the other tests.
await settle(() => ['XXXX', '1992/1995'].map(parseDate));

/** What the oracle reads at level 1; undefined where it refuses. */
function oracle(text) {
  try {
    const date = edtf(text, { level: 1 });
    return { min: date.min, max: date.max };
  } catch {
    return undefined;
  }
}

const parts = (text) => text.split('/');
const leap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** What the oracle reads, and the specification does not have. */
const mistaken = {
  'February 29 of a year that has none': (text) =>
    parts(text).some((part) => /-02-29/.test(part) && !leap(Number(part.replace(/-02-29.*/, '')))),
  'the year -0000: year 0 has no sign': (text) => parts(text).some((part) => /^-0000/.test(part)),
  'two digits before the common era: ISO 8601-1, from which they are, has no such century': (text) =>
    /^-\d\d$/.test(text),
  'an interval neither end of which is known': (text) => /^(?:\.\.)?\/(?:\.\.)?$/.test(text),
  'a number of more than 15 digits, which no computer’s number holds exactly': (text) => /^Y-?\d{16}/.test(text),
};

const between = (first, last) => ({ min: oracle(first).min, max: oracle(last).max });

/**
 * Where the oracle’s bounds of one date are not those of the specification: the right ones.
 *
 * @type {Record<string, (text: string) => { min: number, max: number } | undefined>}
 */
const miscounted = {
  'before the common era it takes unspecified months and days from the wrong end': (text) => {
    const [, known] = /^(-\d{4}(?:-\d\d)?)(?:-XX)+$/.exec(text) ?? [];
    return known && between(known, known);
  },
  'without other digits it loses the sign before unspecified ones, and there is no -0000': (text) =>
    /^-00(?:XX|0X)$/.test(text) ? between(text.replaceAll('X', '9'), '-0001') : undefined,
  'it loses the sign of a season’s end': (text) => {
    const [, year, season] = /^(-\d{4})-2([1-4])$/.exec(text) ?? [];
    const month = (number) => `${year}-${String(number).padStart(2, '0')}`;
    return year && between(month(3 * season - 2), month(3 * season));
  },
  'it takes February of year 0, a leap year, for that of 1900': (text) => {
    if (!/^0000-02/.test(text)) return undefined;
    // The calendar is the same again after 400 years, which are 146,097 days.
    const { min, max } = oracle(text.replace('0000', '2000'));
    const ago = 5 * 146_097 * 86_400_000;
    return { min: min - ago, max: max - ago };
  },
};

/** The bounds of one date. */
const boundsOf = (text) =>
  Object.values(miscounted).reduce((found, bounds) => found ?? bounds(text), undefined) ?? oracle(text);

/** The bounds that a text has by the oracle, as far as it can say; undefined where it refuses or should. */
function expected(text) {
  if (!oracle(text) || Object.values(mistaken).some((is) => is(text))) return undefined;
  const [start, end = start] = parts(text);
  return { min: boundsOf(start)?.min, max: boundsOf(end)?.max };
}

const iso = (time) => (Number.isFinite(time) ? new Date(time).toISOString() : String(time));

/** The same bounds, as exactly as both have them. */
function compare(text) {
  const bounds = expected(text);
  const date = parseDate(text);
  if (!bounds) {
    assert.equal(date, undefined, `“${text}”: we read what we should not`);
    return;
  }
  assert.ok(date, `“${text}”: we do not read it`);
  const [start, end = start] = parts(text);
  const { min, max } = bounds;

  if (start === '..') assert.equal(date.start, undefined, text);
  else if (start === '') assert.equal(date.start, null, text);
  // A year that no Date can hold has its number.
  else if (Number.isNaN(min)) assert.equal(date.start.year, Number(text.slice(1)), text);
  // To us a fraction of a second is the second.
  else assert.equal(iso(earliest(date)), iso(min - (((min % 1000) + 1000) % 1000)), `“${text}”: its first instant`);

  if (end === '..') assert.equal(latest(date), Infinity, text);
  // To the oracle a date without an end has none; to us it counts for no longer than is known.
  else if (end === '') assert.equal(latest(date), latest(parseDate(start)), text);
  else if (Number.isNaN(max)) assert.equal(date.end, date.start, text);
  // To the oracle a time is an instant; to us it is the minute or the second that it names.
  else if (end.includes('T')) {
    const unit = /T\d\d:\d\d:/.test(end) && !/T24/.test(end) ? 1000 : 60_000;
    assert.equal(iso(latest(date)), iso(Math.floor(max / unit) * unit + unit - 1), `“${text}”: its last instant`);
  } else assert.equal(iso(latest(date)), iso(max), `“${text}”: its last instant`);
}

const two = (max, min = 0) => fc.integer({ min, max }).map((number) => String(number).padStart(2, '0'));
const four = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0')),
  fc.constantFrom('0000', '0001', '0099', '0100', '1900', '2000', '2023', '2024', '9999'),
);
const sign = fc.constantFrom('', '', '', '-');
const doubt = fc.constantFrom('', '?', '~', '%');
const text = (...pieces) =>
  fc
    .tuple(...pieces.map((piece) => (typeof piece === 'string' ? fc.constant(piece) : piece)))
    .map((all) => all.join(''));
const year = text(sign, four);
const month = text(year, '-', two(12, 1));
const day = text(month, '-', fc.oneof(two(28, 1), two(31, 29)));
const zone = fc.oneof(
  fc.constantFrom('', 'Z', '+00:00', '+00', '+0000', '-12:00', '+14:00', '+05', '-0330', '−05:00', '−11', '+13:45'),
  text(fc.constantFrom('+', '-'), two(11, 1), fc.constantFrom(':', ''), two(59)),
);
const fraction = fc.oneof(fc.constant(''), text('.', fc.stringMatching(/^\d{1,9}$/)));
const clock = fc.oneof(
  text(two(23), ':', two(59)),
  text(two(23), ':', two(59), ':', two(59), fraction),
  fc.constantFrom('24:00', '24:00:00', '00:00', '23:59:59'),
);
const time = text(day, 'T', clock, zone);
const plain = fc.oneof(year, month, day);

const kinds = {
  'years, months and days': plain,
  'with a qualifier': text(plain, doubt),
  times: time,
  centuries: text(sign, two(99)),
  'unspecified digits': fc.oneof(
    text(sign, two(99), 'XX'),
    text(sign, fc.stringMatching(/^\d{3}$/), 'X'),
    text(year, '-XX'),
    text(year, '-XX-XX'),
    text(month, '-XX'),
    fc.constantFrom('XXXX', 'XXXX-XX', 'XXXX-XX-XX'),
  ),
  seasons: text(year, '-', two(24, 21)),
  'years of more than four digits': text('Y', sign, fc.stringMatching(/^[1-9]\d{4,8}$/)),
  'years that a Date can hold': text('Y', sign, fc.integer({ min: 10_000, max: 275_000 }).map(String)),
};
const end = fc.oneof(
  { weight: 4, arbitrary: text(plain, doubt) },
  { weight: 2, arbitrary: time },
  { weight: 1, arbitrary: fc.constantFrom('', '..') },
);
kinds['intervals'] = text(end, '/', end).filter((text) => {
  // The oracle asks that an interval ends after the beginning of its beginning: see below.
  const [from, to] = parts(text).map(oracle);
  return !from || !to || from.min < to.min || from.min > to.max;
});

for (const [what, arbitrary] of Object.entries(kinds)) {
  test(`${what}: what the oracle reads, with its bounds, and nothing else`, () => {
    let read = 0;
    fc.assert(
      fc.property(arbitrary, (text) => {
        compare(text);
        if (expected(text)) read++;
      }),
      { seed, numRuns },
    );
    assert.ok(read > numRuns / 5, `only ${read} of ${numRuns} were dates`);
  });
}

test('what the oracle’s own grammar makes', async (context) => {
  let sample;
  // It picks by Math.random, which is the same each time from here on.
  const random = fc.sample(fc.integer({ min: 0, max: 2 ** 31 - 1 }), { seed, numRuns: 100_000 });
  let next = 0;
  Math.random = () => random[next++ % random.length] / 2 ** 31;
  try {
    ({ sample } = await import('edtf/sample'));
  } catch {
    context.skip('randexp, an optional dependency, is not installed');
    return;
  }
  for (const level of [0, 1]) {
    for (const text of sample({ count: numRuns, level })) {
      const [from, to] = parts(text).map(oracle);
      if (!to || !from || from.min < to.min) compare(text);
    }
  }
});

test('what only we read are our own additions', () => {
  /** One end without what we add, as the oracle reads it. */
  const bare = (end) =>
    end
      .replace(/(?<=[\dXZ])[?~%]$/, '') // a qualifier behind whatever it may be: "about 9:30"
      .replace(/(?<=^-?\d{4})-(?:Q[1-4]|3[3-6])$/, '-21'); // quarters
  const isOurs = (text) => {
    // White space around; and any date as an end, also one within which the other lies: 1992-06/1992, 1992/1992.
    const ends = parts(text.trim());
    return ends.length <= 2 && ends.every((end) => (ends.length === 2 && /^(?:\.\.)?$/.test(end)) || oracle(bare(end)));
  };
  const own = fc.oneof(
    text(year, '-', fc.constantFrom('Q1', 'Q4', '33', '36')),
    text(time, doubt),
    text(fc.oneof(...Object.values(kinds)), doubt, fc.constantFrom('', '/', '/..', '/1992', '/2024-Q1')),
    text(fc.constantFrom('', ' ', '\n'), plain),
  );
  const valid = fc.oneof(...Object.values(kinds), own);
  const typo = fc.tuple(fc.nat(), fc.constantFrom(...'0123456789-−+XTZQY:.~?%/ x', ''), fc.boolean());
  const mistyped = fc.tuple(valid, fc.array(typo, { minLength: 1, maxLength: 2 })).map(([text, typos]) =>
    typos.reduce((typed, [place, sign, insert]) => {
      const at = place % (typed.length + 1);
      return typed.slice(0, at) + sign + typed.slice(insert ? at : at + 1);
    }, text),
  );
  const counts = { read: 0, refused: 0 };
  fc.assert(
    fc.property(fc.oneof(own, mistyped), (text) => {
      const date = parseDate(text);
      counts[date ? 'read' : 'refused']++;
      if (date && !oracle(text)) assert.ok(isOurs(text), `“${text}” is no date`);
    }),
    { seed, numRuns: 3 * numRuns },
  );
  assert.ok(counts.read > numRuns / 2 && counts.refused > numRuns / 2, JSON.stringify(counts));
});

test('the differences are differences still', () => {
  const examples = ['2023-02-29', '-0000-XX', '-12', '../', 'Y1234567890123456'];
  for (const [index, [why, is]] of Object.entries(mistaken).entries()) {
    const text = examples[index];
    assert.ok(is(text) && oracle(text), `${text}: ${why}`);
    assert.equal(parseDate(text), undefined, text);
  }
  const wrong = ['-0043-XX', '-00XX', '-0043-21', '0000-02-29'];
  for (const [index, [why, bounds]] of Object.entries(miscounted).entries()) {
    assert.notDeepEqual(oracle(wrong[index]), bounds(wrong[index]), why);
  }
});
