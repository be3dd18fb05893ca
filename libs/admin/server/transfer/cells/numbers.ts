import { CellFault } from './cell-fault';
import { currencySigns, minorDigits } from './currencies';

/** The digits of a number without what groups them, with a point before the fraction: `1.234,50` → `1234.50`. Throws `CellFault`. */
export function readDecimal(text: string, decimal: '.' | ',' = '.'): string {
  const group = decimal === '.' ? ',' : '.';
  // Groups have three digits, so that a fraction of another country is not swallowed.
  const plain = new RegExp(`^([+-]?)(\\d{1,3}(?:[${group}'\u2019 \u00a0\u202f]\\d{3})+|\\d+)(?:[${decimal}](\\d+))?$`);
  const [, sign, whole, fraction] = plain.exec(text.replace(/^\u2212/, '-')) ?? [];
  if (whole === undefined) throw new CellFault('number', `"${text}" is not a number.`);
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return `${sign === '-' ? '-' : ''}${digits}${fraction ? `.${fraction}` : ''}`;
}

/** A whole number. Throws `CellFault`. */
export function readInteger(text: string, decimal?: '.' | ','): number {
  const number = Number(readDecimal(text, decimal));
  if (!Number.isInteger(number)) throw new CellFault('integer', `"${text}" is not a whole number.`);
  return number === 0 ? 0 : number;
}

/** `12.50 EUR`, `EUR 12,50` or `€12`; without a currency where only one is possible. Throws `CellFault`. */
export function readMoney(
  text: string,
  decimal: '.' | ',' | undefined,
  currencies: readonly string[] | undefined,
): { amount: number; currency: string } {
  const [, before = '', sign = '', number = '', after = ''] =
    /^\s*([A-Za-z]{3}|[^\s\d.,+-])?\s*([+-]?)\s*([\d.,'\u2019 \u00a0\u202f]*\d)\s*([A-Za-z]{3}|[^\s\d])?\s*$/u.exec(
      text,
    ) ?? [];
  const named = before || after;
  const currency = named
    ? (currencySigns[named] ?? named.toUpperCase())
    : currencies?.length === 1
      ? currencies[0]!
      : '';
  if (number === '' || !/^[A-Z]{3}$/.test(currency))
    throw new CellFault('money', `"${text}" is not an amount with its currency, such as 12.50 EUR.`);
  const digits = minorDigits(currency);
  const [whole = '', fraction = ''] = readDecimal(number, decimal).split('.');
  if (/[1-9]/.test(fraction.slice(digits)))
    throw new CellFault('money', `${currency} has ${digits} digits behind the point, "${text}" has more.`);
  const amount = Number(whole + fraction.slice(0, digits).padEnd(digits, '0')) * (sign === '-' ? -1 : 1);
  return { amount: amount === 0 ? 0 : amount, currency };
}
