/**
 * A new UUID version 7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then random bits, so that keys made later sort
 * later and index pages fill in order. Within one process two ids of the same millisecond keep their order.
 */
export function uuidv7(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const [ms, sequence] = tick(now);
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(ms / 2 ** (8 * (5 - i))) & 0xff;
  bytes[6] = 0x70 | (sequence >> 8);
  bytes[7] = sequence & 0xff;
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Whether `value` is a UUID of any version in its canonical text form. */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value);
}

let lastMs = 0;
let lastSequence = 0;

/** RFC 9562 §6.2 method 1: a 12-bit counter beside the clock; when it runs over, the clock is moved on by one. */
function tick(now: number): [ms: number, sequence: number] {
  if (now > lastMs) {
    lastMs = now;
    lastSequence = crypto.getRandomValues(new Uint8Array(1))[0]!;
  } else if (++lastSequence > 0xfff) {
    lastMs++;
    lastSequence = 0;
  }
  return [lastMs, lastSequence];
}
