import type { Money } from '@tessera/models';

/** How much of a date is written: `22/11/2026` · `22 Nov 2026` · `22 November 2026` · with its weekday. */
export type DateStyle = 'short' | 'medium' | 'long' | 'full';

/** Dates, numbers and words as the page's locale and zone write them, whatever those of the server are. */
export class Format {
  /** `locale` is a BCP 47 tag, `zone` an IANA name such as `Europe/Berlin`; both throw a `RangeError` when they are none. */
  constructor(
    readonly locale: string,
    readonly zone: string,
  ) {
    dates(locale, { timeZone: zone });
  }

  /** The day of an instant in the page's zone, or a calendar day `2026-11-22` as it is. */
  date(value: Date | string, style: DateStyle = 'long'): string {
    const isDay = typeof value === 'string';
    return dates(this.locale, { dateStyle: style, timeZone: isDay ? 'UTC' : this.zone }).format(
      isDay ? new Date(`${value}T00:00:00Z`) : value,
    );
  }

  /** A year, a month or a day in words: `2026-11` is November 2026. */
  period(period: string): string {
    const [year, month = '01', day = '01'] = period.split('-');
    const options: Intl.DateTimeFormatOptions = {
      timeZone: 'UTC',
      year: 'numeric',
      ...(period.length > 4 && { month: 'long' }),
      ...(period.length > 7 && { day: 'numeric' }),
    };
    return dates(this.locale, options).format(new Date(`${year}-${month}-${day}T12:00:00Z`));
  }

  /** Day and time of an instant in the page's zone. */
  dateTime(value: Date, style: DateStyle = 'long'): string {
    return dates(this.locale, { dateStyle: style, timeStyle: 'short', timeZone: this.zone }).format(value);
  }

  /** Time of day of an instant in the page's zone. */
  time(value: Date): string {
    return dates(this.locale, { timeStyle: 'short', timeZone: this.zone }).format(value);
  }

  /** A number; a decimal's text keeps all its digits. */
  number(value: number | string, options: Intl.NumberFormatOptions = {}): string {
    return numbers(this.locale, options).format(value as Intl.StringNumericLiteral);
  }

  /** How large a file is, in the unit that fits: `340 kB`, `1.2 MB` (SI: 1 kB is 1000 bytes). */
  bytes(count: number): string {
    const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
    const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, count)) / 3)));
    const shown = count / 1000 ** power;
    return this.number(shown, {
      style: 'unit',
      unit: units[power]!,
      maximumFractionDigits: shown < 10 && power > 0 ? 1 : 0,
    });
  }

  /** Money with as many digits as its currency has (ISO 4217). */
  money({ amount, currency }: Money): string {
    const format = numbers(this.locale, { style: 'currency', currency });
    return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  }

  /** `Ada, Grace and Alan`. */
  list(values: readonly string[]): string {
    return lists(this.locale).format(values);
  }

  /** The plural form that goes with a number, to choose a word by. */
  plural(value: number): Intl.LDMLPluralRule {
    return plurals(this.locale).select(value);
  }

  /** Whole minutes that reading `text` takes: 230 words, or 500 Chinese or Japanese characters, a minute; at least one. */
  readingMinutes(text: string): number {
    const characters = text.match(cjk)?.length ?? 0;
    const words = text
      .replace(cjk, ' ')
      .split(/\s+/)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    return Math.max(1, Math.round(words / 230 + characters / 500));
  }
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Making an `Intl` formatter costs a hundred times its use. Keys come from sites and templates, so they are few. */
function kept<Options, Made>(
  make: (locale: string, options: Options) => Made,
): (locale: string, options?: Options) => Made {
  const all = new Map<string, Made>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    let made = all.get(key);
    if (!made) {
      if (all.size >= 500) all.clear();
      all.set(key, (made = make(locale, options as Options)));
    }
    return made;
  };
}

const dates = kept((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
const numbers = kept((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
const lists = kept((locale) => new Intl.ListFormat(locale));
const plurals = kept((locale) => new Intl.PluralRules(locale));
