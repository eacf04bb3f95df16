type Forms = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };
type Skeleton = 'y' | 'yL' | 'yS' | 'yLd' | 'ySd';

/**
 * What `Intl` of some browsers does not know of a language. Patterns have `{y}`, `{M}`, `{d}` for year, month and day, `{G}` for
 * the era, the same with a 2 for the end of a range, and `{n}` for a number. Source: CLDR, by the `Intl` of Node.
 */
export interface Cldr {
  /** A language that every browser knows, in which numbers are written alike; with `-u-nu-` where the digits are others. */
  readonly like: string;
  /** The names of the months, with `|` between: beside a day, alone where that is another form, and both short. */
  readonly months: {
    readonly long: string;
    readonly alone?: string;
    readonly short: string;
    readonly shortAlone?: string;
    /** Short, without a year. */
    readonly bare?: string;
  };
  /** By what there is of a date: year, month (`L` in full, `S` short), day. */
  readonly dates: Readonly<Record<Skeleton | 'S' | 'Sd', string>>;
  /** What years before the common era are called, and those of it. */
  readonly eras: readonly [string, string];
  /** Dates with an era; those with a short month, where they are not as those with the whole one. */
  readonly era: Readonly<Partial<Record<Skeleton, string>>> & { readonly y: string };
  /**
   * Ranges that are not what `rangeOf` makes of the date: `yLd/M` is one between two days of different months. With a `G`
   * before it, they have an era.
   */
  readonly ranges?: Readonly<Record<string, string>>;
  readonly percent: string;
  /** Money: `{c}` is the currency, `{s}` the sign of the number. */
  readonly money: string;
  /** The signs of currencies, where they are not the usual ones. */
  readonly currencies: Readonly<Record<string, string>>;
  /** By the identifiers of `Intl`; those that are not here are as in the other language. */
  readonly units: Readonly<Record<string, Forms>>;
  /** What stands behind a unit that is measured by a length of time. */
  readonly per: Readonly<Record<string, string>>;
  /** From which power of ten on a number is written short, and how; `11/9`: as so many thousand millions. */
  readonly compact: Readonly<Record<string, string>>;
}

/** The signs of currencies in most of these languages. The others are called by their codes. */
export const currencies: Readonly<Record<string, string>> = {
  AUD: 'A$',
  BRL: 'R$',
  CAD: 'CA$',
  CNY: 'CN¥',
  EUR: '€',
  GBP: '£',
  HKD: 'HK$',
  ILS: '₪',
  INR: '₹',
  JPY: 'JP¥',
  KRW: '₩',
  MXN: 'MX$',
  NZD: 'NZ$',
  THB: '฿',
  TWD: 'NT$',
  USD: 'US$',
  VND: '₫',
  XAF: 'FCFA',
  XCD: 'EC$',
  XCG: 'Cg.',
  XOF: 'F\u202fCFA',
  XPF: 'CFPF',
};

/**
 * The pattern of a range from that of a date: what differs stands twice, and what both ends share once, as in
 * "16–20 желтоқсан".
 *
 * @param differs the coarsest of `G`, `y`, `M`, `d` in which the ends differ
 */
export function rangeOf(pattern: string, differs: string): string {
  // A difference of eras is one of all that there is.
  const finer = 'GyMd'.slice('GyMd'.indexOf(differs));
  const pieces = pattern.split(/(?=\{)|(?<=\})/);
  const isTwice = (piece: string): boolean => piece[0] === '{' && (differs === 'G' || finer.includes(piece[1]!));
  const first = pieces.findIndex(isTwice);
  const last = pieces.findLastIndex(isTwice);
  const [from, to] = differs === 'G' ? [0, pieces.length] : [first, last + 1];
  const twice = pieces.slice(from, to);
  return [
    ...pieces.slice(0, from),
    ...twice,
    // Between two numbers, the dash stands close.
    twice.length === 1 && differs !== 'M' ? '–' : ' – ',
    ...twice.map((piece) => piece.replace('}', '2}')),
    ...pieces.slice(to),
  ].join('');
}

/** The part of `Intl` that widgets use. */
export interface IntlLike {
  readonly NumberFormat: new (
    lang: string,
    options?: Intl.NumberFormatOptions,
  ) => Pick<Intl.NumberFormat, 'format' | 'formatToParts'>;
  readonly DateTimeFormat: new (
    lang: string,
    options: Intl.DateTimeFormatOptions,
  ) => Pick<Intl.DateTimeFormat, 'format' | 'formatToParts' | 'formatRange' | 'resolvedOptions'>;
  readonly PluralRules: new (lang: string, options?: Intl.PluralRulesOptions) => Pick<Intl.PluralRules, 'select'>;
  readonly ListFormat: new (lang: string, options?: Intl.ListFormatOptions) => Pick<Intl.ListFormat, 'format'>;
}

type Part = { type: string; value: string };

/** A pattern with values in its places, as parts. */
const filled = (pattern: string, values: Readonly<Record<string, readonly Part[]>>): Part[] =>
  pattern
    .split(/\{(\w+)\}/)
    .flatMap((piece, index) => (index % 2 ? [...values[piece]!] : piece ? [{ type: 'literal', value: piece }] : []));

const isSign = ({ type }: Part): boolean => /(?:plus|minus)Sign/.test(type);

const joined = (parts: readonly Part[]): string => parts.map(({ value }) => value).join('');

/** What stands before and behind the number is the unit, and the space between is not. */
const asUnit = (pattern: string, number: readonly Part[], type: string): Part[] =>
  filled(pattern, { n: number }).flatMap((part) => {
    if (part.type !== 'literal') return [part];
    const [, before = '', word = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part.value)!;
    return [
      ...(before ? [{ type: 'literal', value: before }] : []),
      ...(word ? [{ type, value: word }] : []),
      ...(after ? [{ type: 'literal', value: after }] : []),
    ];
  });

/** The digits that a tag asks for with `-u-nu-`, if there are such. */
function digitsOf(tag: string): string | undefined {
  const { numberingSystem } = new Intl.Locale(tag);
  return numberingSystem &&
    new Intl.NumberFormat(`en-u-nu-${numberingSystem}`).resolvedOptions().numberingSystem === numberingSystem
    ? numberingSystem
    : undefined;
}

/** What a record has of its own: a unit may be called `constructor`. */
const own = <T>(record: Readonly<Record<string, T>>): Readonly<Partial<Record<string, T>>> =>
  Object.assign(Object.create(null) as Record<string, T>, record);

/**
 * `Intl` for a language that the browser's own does not know.
 *
 * @param code the language of the data
 * @param tag as it is given, for the digits that it may ask for
 */
export function intlOf(cldr: Cldr, code: string, tag = code): IntlLike {
  const { months, dates, eras, era: ofEra, ranges = {}, percent, money, compact } = cldr;
  const [units, perTime] = [own(cldr.units), own(cldr.per)];
  const numberingSystem = digitsOf(tag);
  const like = numberingSystem ? new Intl.Locale(cldr.like, { numberingSystem }).toString() : cldr.like;
  // These are smaller: every browser has them for all languages, but for a few that have one form for all numbers above one.
  const [known = 'en'] = Intl.PluralRules.supportedLocalesOf(code);
  class PluralRules extends Intl.PluralRules {
    constructor(_lang: string, options?: Intl.PluralRulesOptions) {
      super(known, options);
    }
  }
  const rules = new Intl.PluralRules(known);
  const powers = Object.entries(compact)
    .map(([power, pattern]) => {
      const [from, by = from] = power.split('/').map(Number) as [number, number?];
      return { from: 10 ** from, by: 10 ** by, pattern };
    })
    .sort((a, b) => a.from - b.from);

  /** A unit as the other language has it. */
  function foreign(unit: string): Forms {
    const parts = new Intl.NumberFormat(like, { style: 'unit', unit }).formatToParts(5);
    return { other: parts.map(({ type, value }) => (type === 'integer' ? '{n}' : value)).join('') };
  }

  class NumberFormat {
    readonly #options: Intl.NumberFormatOptions;
    readonly #plain: Intl.NumberFormat;
    /** The unit, and what stands behind it for the one by which it is measured. */
    readonly #forms: Forms | undefined;
    readonly #per: string | undefined;

    constructor(_lang: string, options: Intl.NumberFormatOptions = {}) {
      const { style, unit, notation, ...rest } = options;
      this.#options = options;
      if (style === 'unit') {
        const [, of = unit!, per] = (!units[unit!] && /^(.+?)-per-(.+)$/.exec(unit!)) || [];
        // It throws for what is no unit, as `Intl` does.
        if (!units[unit!]) new Intl.NumberFormat(like, options);
        this.#forms = units[of] ?? foreign(of);
        if (per) {
          const forms = units[per] ?? foreign(per);
          this.#per = perTime[per] ?? `/${(forms[rules.select(1)] ?? forms.other).replace('{n}', '').trim()}`;
        }
      }
      this.#plain = new Intl.NumberFormat(like, {
        ...rest,
        ...(style !== 'unit' && { style }),
        ...(notation === 'compact' ? {} : { notation }),
      });
    }

    /** A number in short form: by the power of ten that it has when it is rounded, for 999,999 is a million. */
    #short(value: number): Part[] {
      // Two digits, or as many as are whole.
      const digits = (n: number): Intl.NumberFormatOptions =>
        Math.abs(n) < 100 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 };
      let at = powers.findLastIndex(({ from }) => Math.abs(value) >= from);
      const by = powers[at]?.by ?? 1;
      const next = powers[at + 1];
      const rounded = new Intl.NumberFormat('en', { useGrouping: false, ...digits(value / by) }).format(value / by);
      if (next && Math.abs(Number(rounded)) * by >= next.from) at++;
      const small = value / (powers[at]?.by ?? 1);
      const number = new Intl.NumberFormat(like, {
        ...digits(small),
        useGrouping: 'min2',
        signDisplay: this.#options.signDisplay,
      } as unknown as Intl.NumberFormatOptions).formatToParts(small);
      const pattern = powers[at]?.pattern;
      if (!pattern) return number;
      // The word may stand before the number, and behind its sign.
      const sign = number.filter(isSign);
      const n = number.filter((part) => !sign.includes(part));
      return [...sign, ...asUnit(pattern, n, 'compact')];
    }

    formatToParts(value: number): Intl.NumberFormatPart[] {
      const { notation, style, currency } = this.#options;
      const isShort = notation === 'compact';
      let parts: Part[] = this.#plain.formatToParts(value);
      if (isShort) parts = this.#short(style === 'percent' ? value * 100 : value);
      if (style === 'percent' || style === 'currency') {
        const number = parts.filter(({ type }) => isShort || !/percentSign|currency|literal/.test(type));
        const sign = number.filter(isSign);
        const n = number.filter((part) => !sign.includes(part));
        if (style === 'percent') parts = [...sign, ...asUnit(percent, n, 'percentSign')];
        else {
          const code = currency!.toUpperCase();
          const c = cldr.currencies[code] ?? currencies[code] ?? code;
          // Before a short form, the sign is the first of all.
          const pattern = isShort ? `{s}${money.replace('{s}', '')}` : money;
          // What is no symbol does not stand close to digits.
          const edge = (part: Part | undefined, end: number): boolean => /\p{Nd}/u.test(part?.value.at(end) ?? '');
          parts = filled(
            (sign[0] ? pattern : pattern.replace('{s}', ''))
              .replace('{c}{n}', /[^\p{S}\p{Z}]$/u.test(c) && edge(n[0], 0) ? '{c}\u00a0{n}' : '$&')
              .replace('{n}{c}', /^[^\p{S}\p{Z}]/u.test(c) && edge(n.at(-1), -1) ? '{n}\u00a0{c}' : '$&'),
            { s: sign, n, c: [{ type: 'currency', value: c }] },
          );
        }
      }
      if (this.#forms) parts = asUnit(this.#forms[rules.select(value)] ?? this.#forms.other, parts, 'unit');
      if (this.#per) parts.push({ type: 'unit', value: this.#per });
      return parts as Intl.NumberFormatPart[];
    }

    format = (value: number): string => joined(this.formatToParts(value));
  }

  const digits = new Intl.NumberFormat(like, { useGrouping: false });

  class DateTimeFormat {
    readonly #options: Intl.DateTimeFormatOptions;
    /** What there is of a date. */
    readonly #key: string;

    constructor(_lang: string, options: Intl.DateTimeFormatOptions) {
      this.#options = options;
      const { year, month, day } = options;
      this.#key = `${year ? 'y' : ''}${month === 'short' ? 'S' : month ? 'L' : ''}${day ? 'd' : ''}`;
    }

    #pattern(): string {
      const long = this.#key.replace('S', 'L') as Skeleton;
      return (
        (this.#options.era ? (ofEra[this.#key as Skeleton] ?? ofEra[long]) : undefined) ??
        dates[this.#key as keyof typeof dates] ??
        ''
      );
    }

    /** The parts of a date, by the letters of patterns. */
    #values(date: Date | number): Record<'G' | 'y' | 'M' | 'd', Part[]> {
      const { year, month, day } = this.#options;
      const time = new Date(date);
      const full = time.getUTCFullYear();
      const { long, alone = long, short, shortAlone = short, bare = shortAlone } = months;
      const names = month === 'short' ? (day ? short : year ? shortAlone : bare) : day ? long : alone;
      return {
        G: [{ type: 'era', value: eras[full < 1 ? 0 : 1] }],
        y: [{ type: 'year', value: digits.format(full < 1 ? 1 - full : full) }],
        M: [{ type: 'month', value: names.split('|')[time.getUTCMonth()]! }],
        d: [{ type: 'day', value: digits.format(time.getUTCDate()) }],
      };
    }

    formatToParts(date: Date | number): Intl.DateTimeFormatPart[] {
      const parts = filled(this.#pattern(), this.#values(date));
      // By the clock of 24 hours, which is understood everywhere.
      const clock = this.#options.hour
        ? new Intl.DateTimeFormat(like, {
            calendar: 'gregory',
            timeZone: 'UTC',
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
          }).format(date)
        : '';
      if (clock) parts.push({ type: 'literal', value: parts.length ? ', ' : '' }, { type: 'hour', value: clock });
      return parts as Intl.DateTimeFormatPart[];
    }

    format = (date: Date | number): string => joined(this.formatToParts(date));

    formatRange(start: Date | number, end: Date | number): string {
      const [from, to] = [this.format(start), this.format(end)];
      if (from === to) return from;
      const [a, b] = [this.#values(start), this.#values(end)];
      const pattern = this.#pattern();
      const differs = (['G', 'y', 'M', 'd'] as const).find(
        (letter) => pattern.includes(`{${letter}}`) && joined(a[letter]) !== joined(b[letter]),
      );
      if (!differs || this.#options.hour) return `${from} – ${to}`;
      const key = `${this.#options.era ? 'G' : ''}${this.#key}/${differs}`;
      return joined(
        filled(ranges[key] ?? ranges[key.replace('S', 'L')] ?? rangeOf(pattern, differs), {
          ...a,
          ...Object.fromEntries(Object.entries(b).map(([letter, parts]) => [`${letter}2`, parts])),
        }),
      );
    }

    resolvedOptions(): Intl.ResolvedDateTimeFormatOptions {
      return new Intl.DateTimeFormat(like, { calendar: 'gregory' }).resolvedOptions();
    }
  }

  class ListFormat {
    // Without a word for "and": this list is one of things that stand side by side.
    format = (list: Iterable<string>): string => [...list].join(/-(?:arab|arabext)$/.test(cldr.like) ? '، ' : ', ');
  }

  return { NumberFormat, DateTimeFormat, ListFormat, PluralRules } as unknown as IntlLike;
}
