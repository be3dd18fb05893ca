/**
 * Positions of siblings as text that sorts by bytes ("C" collation): between any two there is always another, so that
 * nothing is ever renumbered. A position is a whole number with a letter in front that says how many digits it has
 * (`a0` … `az`, `b00` …, downwards `Zz` … `Z0`, `Yzz` …), then perhaps a fraction. Adding at either end takes one more
 * digit only when the number overflows: the millionth has five characters. Inserting again and again at one and the
 * same spot takes one more character about every sixth time, which nothing can avoid without renumbering.
 *
 * After David Greenspan, "Implementing Fractional Indexing" (2020).
 */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const smallest = `A${'0'.repeat(26)}`;

/** A position between two others; null stands for the beginning or the end. Throws a `RangeError` when `before` is not less than `after`. */
export function positionBetween(before: string | null, after: string | null): string {
  if (before !== null && after !== null && before >= after)
    throw new RangeError(`there is nothing between "${before}" and "${after}"`);
  if (before === null) return after === null ? 'a0' : positionBefore(after);
  const whole = wholeOf(before);
  const fraction = before.slice(whole.length);
  if (after === null) {
    const next = increased(whole);
    return next ?? whole + fractionBetween(fraction, null);
  }
  const wholeAfter = wholeOf(after);
  if (whole === wholeAfter) return whole + fractionBetween(fraction, after.slice(wholeAfter.length));
  const next = increased(whole);
  return next !== undefined && next < after ? next : whole + fractionBetween(fraction, null);
}

/** Positions for `count` siblings made at once, in order, behind `before`. */
export function positionsAfter(before: string | null, count: number): string[] {
  const positions: string[] = [];
  for (let last = before; positions.length < count;) positions.push((last = positionBetween(last, null)));
  return positions;
}

/** Whether a text can have come from `positionBetween`. */
export function isPosition(text: string): boolean {
  const length = wholeLength(text);
  return (
    length !== undefined &&
    text.length >= length &&
    /^[0-9A-Za-z]+$/.test(text) &&
    text !== smallest &&
    !(text.length > length && text.endsWith('0'))
  );
}

function positionBefore(after: string): string {
  const whole = wholeOf(after);
  const fraction = after.slice(whole.length);
  if (whole === smallest) return whole + fractionBetween('', fraction);
  return fraction === '' ? (decreased(whole) ?? raise(after)) : whole;
}

/** The middle of two fractions written without the point; `''` is 0, null is 1. Never ends with 0. */
function fractionBetween(a: string, b: string | null): string {
  if (b !== null) {
    let same = 0;
    while ((a[same] ?? '0') === b[same]) same++;
    if (same > 0) return b.slice(0, same) + fractionBetween(a.slice(same), b.slice(same));
  }
  const low = a === '' ? 0 : digits.indexOf(a[0]!);
  const high = b === null ? digits.length : digits.indexOf(b[0]!);
  if (high - low > 1) return digits[Math.round((low + high) / 2)]!;
  if (b !== null && b.length > 1) return b[0]!;
  return digits[low]! + fractionBetween(a.slice(1), null);
}

function wholeOf(position: string): string {
  const length = wholeLength(position);
  if (length === undefined || length > position.length) raise(position);
  return position.slice(0, length);
}

function wholeLength(position: string): number | undefined {
  const head = position[0] ?? '';
  if (head >= 'a' && head <= 'z') return head.charCodeAt(0) - 'a'.charCodeAt(0) + 2;
  if (head >= 'A' && head <= 'Z') return 'Z'.charCodeAt(0) - head.charCodeAt(0) + 2;
  return undefined;
}

function increased(whole: string): string | undefined {
  const [head, number] = [whole[0]!, whole.slice(1)];
  const next = stepped(number, 1);
  if (next !== undefined) return head + next;
  if (head === 'Z') return 'a0';
  if (head === 'z') return undefined;
  const nextHead = String.fromCharCode(head.charCodeAt(0) + 1);
  return nextHead + '0'.repeat(nextHead > 'a' ? number.length + 1 : number.length - 1);
}

function decreased(whole: string): string | undefined {
  const [head, number] = [whole[0]!, whole.slice(1)];
  const next = stepped(number, -1);
  if (next !== undefined) return head + next;
  if (head === 'a') return 'Zz';
  if (head === 'A') return undefined;
  const nextHead = String.fromCharCode(head.charCodeAt(0) - 1);
  return nextHead + 'z'.repeat(nextHead < 'Z' ? number.length + 1 : number.length - 1);
}

/** The number one up or down in base 62, or undefined when it needs another count of digits. */
function stepped(number: string, by: 1 | -1): string | undefined {
  const [from, to] = by === 1 ? ['z', '0'] : ['0', 'z'];
  let index = number.length - 1;
  while (index >= 0 && number[index] === from) index--;
  if (index < 0) return undefined;
  return number.slice(0, index) + digits[digits.indexOf(number[index]!) + by]! + to!.repeat(number.length - index - 1);
}

function raise(position: string): never {
  throw new RangeError(`"${position}" is not a position`);
}
