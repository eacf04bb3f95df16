/**
 * Writes src/cldr/<language>.ts: what Chromium's `Intl` does not know of a language, as the `Intl` of Node says it, which has
 * all of CLDR. `node scripts/cldr.mjs`; to be run again where test/cldr.test.mjs says that CLDR has changed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { at } from './widgets.mjs';

/** What `Intl.supportedLocalesOf` of Chromium 138 does not have, or has without the names of months. */
export const languages =
  'az be bs cy eo eu fo fy ga gl hy is jv ka kk km ky lb lo mk mn my ne nn pa ps rm si sq tg tk ug uz'.split(' ');

/** Those that it does have, whose numbers may be written alike: the first that fits is taken. */
const known =
  'en de fr ru es it pl pt-PT sv da nb nl fi cs hu hr tr uk el he id vi hi bn fa ar ur sl lt et lv bg ro de-CH de-AT en-IN fr-CH sr';

/** Skeletons of dates: `y` year, `L` month in words, `S` the same short, `d` day. */
export const skeletons = {
  y: { year: 'numeric' },
  yL: { year: 'numeric', month: 'long' },
  yS: { year: 'numeric', month: 'short' },
  yLd: { year: 'numeric', month: 'long', day: 'numeric' },
  ySd: { year: 'numeric', month: 'short', day: 'numeric' },
  S: { month: 'short' },
  Sd: { month: 'short', day: 'numeric' },
};

export const units = [
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'meter',
  'kilometer',
  'kilogram',
  'hectare',
  'liter',
  'kilometer-per-hour',
  'celsius',
];

const utc = { calendar: 'gregory', timeZone: 'UTC' };

/** Values with every plural category that numbers of people, years and kilometres take. */
const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 19, 20, 21, 22, 25, 100, 101, 102, 111, 1.5, 2.5];

const samples = [0, 1.5, 12, 999, 1234, 12345, 1234567.891, -1234.5];
const numberStyles = [{}, { style: 'currency', currency: 'EUR' }, { style: 'currency', currency: 'XXX' }];

const show = (lang, styles) =>
  JSON.stringify(styles.map((style) => samples.map((n) => new Intl.NumberFormat(lang, style).format(n))));

function likeOf(lang) {
  const { numberingSystem } = new Intl.NumberFormat(lang).resolvedOptions();
  const digits = numberingSystem === 'latn' ? '' : `-u-nu-${numberingSystem}`;
  for (const styles of [numberStyles, numberStyles.slice(0, 2), numberStyles.slice(0, 1)]) {
    const wanted = show(lang, styles);
    const found = known.split(' ').find((other) => show(other + digits, styles) === wanted);
    if (found) return found + digits;
  }
  throw new Error(`${lang}: nobody writes numbers alike`);
}

/** A date as a pattern: `{y} ж. {d} {M}`. */
const patternOf = (parts) =>
  parts
    .map(({ type, value }) => ({ year: '{y}', month: '{M}', day: '{d}', literal: value, era: value })[type] ?? '')
    .join('');

const monthsOf = (lang, options) =>
  Array.from(
    { length: 12 },
    (_, month) =>
      new Intl.DateTimeFormat(lang, { ...utc, ...options })
        .formatToParts(Date.UTC(1991, month, 16))
        .find(({ type }) => type === 'month').value,
  );

function unitOf(lang, unit) {
  const rules = new Intl.PluralRules(lang);
  const forms = {};
  // As short as it is common; lengths of time are written in full.
  const display = { unitDisplay: units.indexOf(unit) < 7 ? 'long' : 'short' };
  for (const n of numbers) {
    const parts = new Intl.NumberFormat(lang, { style: 'unit', unit, ...display }).formatToParts(n);
    const first = parts.findIndex(({ type }) => !/unit|literal/.test(type));
    const last = parts.findLastIndex(({ type }) => !/unit|literal/.test(type));
    const text = (list) => list.map(({ value }) => value).join('');
    // Some languages have "two" in the word itself.
    forms[rules.select(n)] ??=
      first < 0 ? text(parts) : `${text(parts.slice(0, first))}{n}${text(parts.slice(last + 1))}`;
  }
  const all = new Set(Object.values(forms));
  return all.size === 1 ? { other: forms.other } : forms;
}

/** From which power of ten on a number is written short, and how. For 100,000 in Kazakh, CLDR has what reads as metres. */
function compactOf(lang) {
  const found = {};
  let before = '';
  for (let power = 3; power < 15; power++) {
    const parts = new Intl.NumberFormat(lang, { notation: 'compact' }).formatToParts(2 * 10 ** power);
    const word = parts.find(({ type }) => type === 'compact')?.value;
    const pattern = parts
      .map(({ type, value }) => (type === 'integer' ? '{n}' : type === 'group' ? '' : value))
      .join('')
      .replace(/(?:\{n\})+/, '{n}');
    if (word && pattern !== before && !(lang === 'kk' && power === 5)) {
      const digits = parts
        .filter(({ type }) => /integer/.test(type))
        .map(({ value }) => value)
        .join('');
      const more = [...digits].length - 1;
      found[more ? `${power}/${power - more}` : power] = pattern;
    }
    before = word ? pattern : '';
  }
  return found;
}

/** What there is to say of a language. */
export function cldrOf(lang) {
  const dates = (options) => new Intl.DateTimeFormat(lang, { ...utc, ...options });
  const [long, alone, short, shortAlone, bare] = ['yLd', 'yL', 'ySd', 'yS', 'S'].map((key) =>
    monthsOf(lang, skeletons[key]).join('|'),
  );
  return {
    like: likeOf(lang),
    months: {
      long,
      ...(alone !== long && { alone }),
      short,
      ...(shortAlone !== short && { shortAlone }),
      ...(bare !== shortAlone && { bare }),
    },
    dates: Object.fromEntries(
      Object.entries(skeletons).map(([key, options]) => [
        key,
        patternOf(dates(options).formatToParts(Date.UTC(1991, 11, 16))),
      ]),
    ),
    bce: patternOf(dates({ year: 'numeric', era: 'short' }).formatToParts(new Date(0).setUTCFullYear(-43))),
    percent: patternOf(
      new Intl.NumberFormat(lang, { style: 'percent' })
        .formatToParts(0.5)
        .map(({ type, value }) =>
          type === 'integer' ? { type: 'literal', value: '{n}' } : { type: 'literal', value },
        ),
    ),
    units: Object.fromEntries(units.map((unit) => [unit, unitOf(lang, unit)])),
    compact: compactOf(lang),
  };
}

if (process.argv[1] === at('scripts/cldr.mjs')) {
  mkdirSync(at('src/cldr'), { recursive: true });
  for (const lang of languages) {
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(lang);
    const code = `import type { Cldr } from './cldr.js';

/** ${name}. Made by scripts/cldr.mjs from CLDR ${process.versions.cldr}. */
export const cldr: Cldr = ${JSON.stringify(cldrOf(lang))};
`;
    const file = at(`src/cldr/${lang}.ts`);
    writeFileSync(file, await format(code, { ...(await resolveConfig(file)), filepath: file }));
  }
}
