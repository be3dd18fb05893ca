import { option, type Rule } from './rule';
import { lengthOf } from './text-rules';

const [least, most] = [-(2 ** 31), 2 ** 31 - 1];

/** A whole number of 32 bits between `min` and `max`. */
export const integerRule: Rule = (value, schema) => {
  if (!Number.isSafeInteger(value)) return 'Type a whole number.';
  const [min, max] = [option(schema, 'min', least), option(schema, 'max', most)];
  if ((value as number) < min) return `Type ${min} or more.`;
  return (value as number) > max ? `Type ${max} or less.` : null;
};

/** An exact decimal number as text. */
export const decimalRule: Rule = (value, schema) => {
  const [precision, scale] = [option(schema, 'precision', 20), option(schema, 'scale', 2)];
  const [, whole = '', behind = ''] = (typeof value === 'string' && /^-?(\d+)(?:\.(\d+))?$/.exec(value)) || [];
  if (whole === '') return 'Type a number.';
  if (behind.length > scale)
    return scale === 0 ? 'Type a whole number.' : `Type at most ${scale} digits behind the point.`;
  return whole.length > precision - scale ? `Type at most ${precision - scale} digits before the point.` : null;
};

/** An amount of minor units with the code of a currency that may be used. */
export const moneyRule: Rule = (value, schema) => {
  const { amount, currency, ...more } = (typeof value === 'object' ? (value ?? {}) : {}) as Record<string, unknown>;
  const currencies = option<readonly string[] | null>(schema, 'currencies', null);
  if (!Number.isSafeInteger(amount) || Object.keys(more).length > 0) return 'Type an amount.';
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return 'Choose a currency.';
  return currencies && !currencies.includes(currency) ? 'Choose a currency that is used here.' : null;
};

/** A place on earth in degrees, with words for it. */
export const locationRule: Rule = (value, _schema, path) => {
  const { latitude, longitude, label, ...more } = (typeof value === 'object' ? (value ?? {}) : {}) as Record<
    string,
    unknown
  >;
  const faults = [
    !isWithin(latitude, 90) && { path: `${path}.latitude`, message: 'Type a latitude between -90 and 90.' },
    !isWithin(longitude, 180) && { path: `${path}.longitude`, message: 'Type a longitude between -180 and 180.' },
    !(typeof label === 'string' && lengthOf(label) <= 500) && {
      path: `${path}.label`,
      message: 'Name the place in 500 characters at most.',
    },
    Object.keys(more).length > 0 && { path, message: 'This is no place.' },
  ];
  return faults.filter((fault) => fault !== false);
};

function isWithin(degrees: unknown, bound: number): boolean {
  return typeof degrees === 'number' && Math.abs(degrees) <= bound;
}
