/**
 * Writes src/cldr/<language>.ts: what Chromium's `Intl` does not know of a language, as the `Intl` of Node says it, which has
 * all of CLDR. `node scripts/cldr.mjs`; to be run again where test/cldr.test.mjs says that CLDR has changed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { at } from './widgets.mjs';

/** A module of src/cldr, which needs no other. */
export async function load(name) {
  const { outputText } = ts.transpileModule(readFileSync(at(`src/cldr/${name}.ts`), 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
}
const { currencies, rangeOf } = await load('cldr');

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

/** Units that each language has: lengths of time first, and last those that have more than a unit by another one to them. */
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
  'celsius',
  'kilometer-per-hour',
  'meter-per-second',
  'mile-per-hour',
  'mile-per-gallon',
  'liter-per-kilometer',
];

/** The others, which a language has where they are not as in the one whose numbers are like its own. */
export const otherUnits = Intl.supportedValuesOf('unit').filter((unit) => !units.includes(unit));

/** How far a range is that differs in the era, the year, the month or the day. */
export const ranges = {
  G: [
    [-43, 2, 16],
    [14, 5, 20],
  ],
  y: [
    [1991, 2, 16],
    [1992, 11, 20],
  ],
  M: [
    [1991, 2, 16],
    [1991, 11, 20],
  ],
  d: [
    [1991, 2, 16],
    [1991, 2, 20],
  ],
};

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
    .map(({ type, value }) => ({ year: '{y}', month: '{M}', day: '{d}', literal: value, era: '{G}' })[type] ?? '')
    .join('');

/** The instant of a day, in a year of any era. */
export const day = (year, month = 0, date = 1) => new Date(0).setUTCFullYear(year, month, date);

/** With the same space for a thin one. */
const plain = (text) => text.replace(/\u2009/g, ' ');

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
  const display = { unitDisplay: units.indexOf(unit) < 7 && units.includes(unit) ? 'long' : 'short' };
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

/** What stands behind a unit for that by which it is measured, as "/s" does: for lengths of time, which are short there. */
function perOf(lang) {
  const { other } = unitOf(lang, 'kilogram');
  return Object.fromEntries(
    units.slice(0, 7).flatMap((unit) => {
      const by = unitOf(lang, `kilogram-per-${unit}`).other;
      return by.startsWith(other) ? [[unit, by.slice(other.length)]] : [];
    }),
  );
}

/** Whether a unit is written as in another language, beside all numbers alike. */
function isAlike(lang, like, unit) {
  const [own, others] = [lang, like.replace(/-u-.*/, '')].map((lang) => unitOf(lang, unit));
  return Object.keys(own).length === 1 && JSON.stringify(own) === JSON.stringify(others);
}

/** Dates with an era by their skeletons, but for those that have their months in another form than dates without one. */
function erasOf(lang, names) {
  const found = {};
  for (const [key, options] of Object.entries(skeletons)) {
    if (!options.year) continue;
    const parts = new Intl.DateTimeFormat(lang, { ...utc, ...options, era: 'short' }).formatToParts(day(-43, 2, 16));
    const month = parts.find(({ type }) => type === 'month');
    if (month && month.value !== names(key).split('|')[2]) continue;
    const pattern = patternOf(parts);
    if (pattern !== found[key.replace('S', 'L')]) found[key] = pattern;
  }
  // Where it has the month in another form than alone: as with a day.
  found.yL ??= found.yLd.replace(/ ?\{d\}\S*/u, '').trim();
  return found;
}

/** Ranges that are not what is made of the dates; not those that have numbers for months, or the months in another form. */
function rangesOf(lang, dates, era, names) {
  const found = {};
  for (const [key, options] of Object.entries(skeletons))
    for (const [differs, [start, end]] of Object.entries(ranges))
      for (const withEra of [false, true]) {
        // With an era, years alone.
        if (!options.year || (withEra ? key !== 'y' || /[Md]/.test(differs) : differs === 'G')) continue;
        if ((differs === 'M' && !options.month) || (differs === 'd' && !options.day)) continue;
        const [from, to] = withEra && differs === 'y' ? [day(-43), day(-30)] : [day(...start), day(...end)];
        const parts = new Intl.DateTimeFormat(lang, {
          ...utc,
          ...options,
          ...(withEra && { era: 'short' }),
        }).formatRangeToParts(from, to);
        const months = parts.filter(({ type }) => type === 'month');
        const known = names(key).split('|');
        if (months.some(({ value }) => ![known[2], known[11]].includes(value))) continue;
        if (parts.some(({ type, value }) => type === 'day' && !/^\p{Nd}+$/u.test(value))) continue;
        const letter = { year: 'y', month: 'M', day: 'd', era: 'G' };
        const pattern = plain(
          parts
            .map(({ type, value, source }) =>
              letter[type] ? `{${letter[type]}${source === 'endRange' ? 2 : ''}}` : value,
            )
            .join(''),
        );
        const at = `${withEra ? 'G' : ''}${key}/${differs}`;
        const made = found[at.replace('S', 'L')] ?? rangeOf(withEra ? era[key] : dates[key], differs);
        if (pattern !== plain(made)) found[at] = pattern;
      }
  return found;
}

/** How money is written: where its sign and that of the number stand. */
const moneyOf = (lang) =>
  new Intl.NumberFormat(lang, { style: 'currency', currency: 'EUR' })
    .formatToParts(-5)
    .map(({ type, value }) => ({ minusSign: '{s}', currency: '{c}', integer: '{n}', literal: value })[type] ?? '')
    .join('')
    .replace(/\p{Cf}/gu, '');

/** The signs of currencies that are not the usual ones. */
const currenciesOf = (lang) =>
  Object.fromEntries(
    Intl.supportedValuesOf('currency').flatMap((currency) => {
      const { value } = new Intl.NumberFormat(lang, { style: 'currency', currency })
        .formatToParts(1)
        .find(({ type }) => type === 'currency');
      return value === (currencies[currency] ?? currency) ? [] : [[currency, value]];
    }),
  );

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
  const of = (key) => new Intl.DateTimeFormat(lang, { ...utc, ...skeletons[key] });
  const [long, alone, short, shortAlone, bare] = ['yLd', 'yL', 'ySd', 'yS', 'S'].map((key) =>
    monthsOf(lang, skeletons[key]).join('|'),
  );
  const names = (key) => ({ y: '', yL: alone, yS: shortAlone, yLd: long, ySd: short, S: bare, Sd: short })[key];
  const dates = Object.fromEntries(
    Object.keys(skeletons).map((key) => [key, patternOf(of(key).formatToParts(Date.UTC(1991, 11, 16)))]),
  );
  const era = erasOf(lang, names);
  const ranges = rangesOf(lang, dates, era, names);
  const like = likeOf(lang);
  return {
    like,
    months: {
      long,
      ...(alone !== long && { alone }),
      short,
      ...(shortAlone !== short && { shortAlone }),
      ...(bare !== shortAlone && { bare }),
    },
    dates,
    eras: [-43, 14].map(
      (year) =>
        new Intl.DateTimeFormat(lang, { ...utc, year: 'numeric', era: 'short' })
          .formatToParts(day(year))
          .find(({ type }) => type === 'era').value,
    ),
    era,
    ...(Object.keys(ranges)[0] && { ranges }),
    percent: patternOf(
      new Intl.NumberFormat(lang, { style: 'percent' })
        .formatToParts(0.5)
        .map(({ type, value }) =>
          type === 'integer' ? { type: 'literal', value: '{n}' } : { type: 'literal', value },
        ),
    ),
    money: moneyOf(lang),
    currencies: currenciesOf(lang),
    units: Object.fromEntries(
      [...units, ...otherUnits.filter((unit) => !isAlike(lang, like, unit))].map((unit) => [unit, unitOf(lang, unit)]),
    ),
    per: perOf(lang),
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
