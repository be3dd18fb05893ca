/**
 * A new UUID version 7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then random bits, so that keys made later sort
 * later and index pages fill in order. Within one process two ids of the same millisecond keep their order.
 */
export function uuidv7(now: number = Date.now()): string {
  const [ms, sequence] = tick(now);
  const time = ms.toString(16).padStart(12, '0');
  const counted = (0x7000 | sequence).toString(16);
  const variant = hexOf(0x80 | (randomByte() & 0x3f)) + hexOf(randomByte());
  let rest = '';
  for (let i = 0; i < 6; i++) rest += hexOf(randomByte());
  return `${time.slice(0, 8)}-${time.slice(8)}-${counted}-${variant}-${rest}`;
}

/** Whether `value` is a UUID of any version in its canonical text form. */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value);
}

/** Random bytes are fetched many at once, and each is used once. */
const pool = new Uint8Array(1024);
let used = pool.length;

function randomByte(): number {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  return pool[used++]!;
}

function hexOf(byte: number): string {
  return (byte < 16 ? '0' : '') + byte.toString(16);
}

let lastMs = 0;
let lastSequence = 0;

/** RFC 9562 §6.2 method 1: a 12-bit counter beside the clock; when it runs over, the clock is moved on by one. */
function tick(now: number): [ms: number, sequence: number] {
  if (now > lastMs) {
    lastMs = now;
    lastSequence = randomByte();
  } else if (++lastSequence > 0xfff) {
    lastMs++;
    lastSequence = 0;
  }
  return [lastMs, lastSequence];
}
