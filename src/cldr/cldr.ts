type Forms = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };

/**
 * What `Intl` of some browsers does not know of a language. Patterns have `{y}`, `{M}`, `{d}` for year, month and day, and `{n}` for
 * a number. Source: CLDR, by the `Intl` of Node.
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
  readonly dates: Readonly<Record<'y' | 'yL' | 'yS' | 'yLd' | 'ySd' | 'S' | 'Sd', string>>;
  /** A year before the common era. */
  readonly bce: string;
  readonly percent: string;
  /** By the identifiers of `Intl`. */
  readonly units: Readonly<Record<string, Forms>>;
  /** From which power of ten on a number is written short, and how; `11/9`: as so many thousand millions. */
  readonly compact: Readonly<Record<string, string>>;
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
    .split(/\{(\w)\}/)
    .flatMap((piece, index) => (index % 2 ? [...values[piece]!] : piece ? [{ type: 'literal', value: piece }] : []));

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

/** `Intl` for a language that the browser's own does not know. */
export function intlOf({ like, months, dates, bce, percent, units, compact }: Cldr, code: string): IntlLike {
  // These are smaller: every browser has them for all languages, but for a few that have one form for all numbers above one.
  const [known = 'en'] = Intl.PluralRules.supportedLocalesOf(code);
  class PluralRules extends Intl.PluralRules {
    constructor(_lang: string, options?: Intl.PluralRulesOptions) {
      super(known, options);
    }
  }
  const rules = new Intl.PluralRules(known);

  class NumberFormat {
    readonly #options: Intl.NumberFormatOptions;
    readonly #plain: Intl.NumberFormat;

    constructor(_lang: string, options: Intl.NumberFormatOptions = {}) {
      const { style, unit, notation, ...rest } = options;
      this.#options = options;
      const known = style !== 'unit' || units[unit!];
      // It throws for what is no unit, as `Intl` does.
      if (!known) new Intl.NumberFormat(like, options);
      this.#plain = new Intl.NumberFormat(like, {
        ...rest,
        ...(style === 'unit' ? (known ? {} : { style, unit }) : { style }),
        ...(notation === 'compact' ? {} : { notation }),
      });
    }

    formatToParts(value: number): Intl.NumberFormatPart[] {
      const { notation, style, unit } = this.#options;
      const [powers = '0', pattern] =
        Object.entries(compact)
          .sort(([a], [b]) => parseInt(a) - parseInt(b))
          .findLast(([from]) => Math.abs(value) >= 10 ** parseInt(from)) ?? [];
      let parts: Part[] = this.#plain.formatToParts(value);
      if (notation === 'compact') {
        const small = value / 10 ** Number(powers.split('/').at(-1));
        const number = new Intl.NumberFormat(like, {
          maximumFractionDigits: Math.abs(small) < 10 ? 1 : 0,
          useGrouping: 'min2',
          signDisplay: this.#options.signDisplay,
        } as unknown as Intl.NumberFormatOptions).formatToParts(small);
        parts = pattern ? asUnit(pattern, number, 'compact') : number;
      }
      if (style === 'percent') {
        const number = parts.filter(({ type }) => !/percentSign|literal/.test(type));
        const sign = number.filter(({ type }) => /Sign/.test(type));
        parts = [
          ...sign,
          ...asUnit(
            percent,
            number.filter((part) => !sign.includes(part)),
            'percentSign',
          ),
        ];
      }
      const forms = style === 'unit' && units[unit!];
      if (forms) parts = asUnit(forms[rules.select(value)] ?? forms.other, parts, 'unit');
      return parts as Intl.NumberFormatPart[];
    }

    format = (value: number): string => joined(this.formatToParts(value));
  }

  class DateTimeFormat {
    readonly #options: Intl.DateTimeFormatOptions;

    constructor(_lang: string, options: Intl.DateTimeFormatOptions) {
      this.#options = options;
    }

    formatToParts(date: Date | number): Intl.DateTimeFormatPart[] {
      const { year, month, day, hour, era } = this.#options;
      const part = (options: Intl.DateTimeFormatOptions): string =>
        new Intl.DateTimeFormat(like, { calendar: 'gregory', timeZone: 'UTC', ...options }).format(date);
      const digits = (value: number): string => new Intl.NumberFormat(like, { useGrouping: false }).format(value);
      const time = new Date(date);
      const full = time.getUTCFullYear();
      const key = `${year ? 'y' : ''}${month === 'short' ? 'S' : month ? 'L' : ''}${day ? 'd' : ''}`;
      const { long, alone = long, short, shortAlone = short, bare = shortAlone } = months;
      const names = month === 'short' ? (day ? short : year ? shortAlone : bare) : day ? long : alone;
      const years = [{ type: 'year', value: digits(full < 1 ? 1 - full : full) }];
      const before = era && full < 1;
      const parts = filled(before && key === 'y' ? bce : (dates[key as keyof typeof dates] ?? ''), {
        y: before && key !== 'y' ? filled(bce, { y: years }) : years,
        M: [{ type: 'month', value: names.split('|')[time.getUTCMonth()]! }],
        d: [{ type: 'day', value: digits(time.getUTCDate()) }],
      });
      // By the clock of 24 hours, which is understood everywhere.
      const clock = hour ? part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }) : '';
      if (clock) parts.push({ type: 'literal', value: parts.length ? ', ' : '' }, { type: 'hour', value: clock });
      return parts as Intl.DateTimeFormatPart[];
    }

    format = (date: Date | number): string => joined(this.formatToParts(date));

    formatRange(start: Date | number, end: Date | number): string {
      const [from, to] = [this.format(start), this.format(end)];
      return from === to ? from : `${from} – ${to}`;
    }

    resolvedOptions(): Intl.ResolvedDateTimeFormatOptions {
      return new Intl.DateTimeFormat(like, { calendar: 'gregory' }).resolvedOptions();
    }
  }

  class ListFormat {
    // Without a word for "and": this list is one of things that stand side by side.
    format = (list: Iterable<string>): string => [...list].join(/-(?:arab|arabext)$/.test(like) ? '، ' : ', ');
  }

  return { NumberFormat, DateTimeFormat, ListFormat, PluralRules } as unknown as IntlLike;
}
