import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Problem } from '@tessera/models';

/** Cost of one hash: `memory` in KiB, passes, lanes. */
export interface HashCost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** The second choice of RFC 9106 trimmed to what OWASP's password storage cheat sheet asks at least: 19 MiB, 2 passes, 1 lane. */
export const currentCost: HashCost = { memory: 19_456, passes: 2, parallelism: 1 };

/** What came of comparing a password with a hash; `outdated`: it was right, and should be hashed anew at today's cost. */
export interface Comparison {
  readonly matches: boolean;
  readonly outdated: boolean;
}

/** Hashes a password with argon2id (RFC 9106) into the PHC string format: `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. */
export async function hashPassword(password: string, cost: HashCost = currentCost): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, tagLength, cost);
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${phcBase64(salt)}$${phcBase64(hash)}`;
}

/**
 * Compares a password with a hash made by `hashPassword`. Without a hash (no such account, or one without password) it
 * works just as long on a dummy, so that time does not tell which accounts exist.
 */
export async function comparePassword(password: string, phc: string | null): Promise<Comparison> {
  const known = phc === null ? undefined : parsePhc(phc);
  const { salt, hash, cost } = known ?? dummy;
  const matches = timingSafeEqual(await derive(password, salt, hash.length, cost), hash) && known !== undefined;
  return { matches, outdated: matches && !isCurrent(cost) };
}

const tagLength = 32;
const argon2Async = promisify(argon2);
const dummy = { salt: randomBytes(16), hash: randomBytes(tagLength), cost: currentCost };

/** Hashing runs in the thread pool, which files and DNS share: two at once leave room, and the line before it has an end. */
const atOnce = 2;
const longestLine = 50;
const line: (() => void)[] = [];
let running = 0;

async function derive(password: string, nonce: Uint8Array, length: number, cost: HashCost): Promise<Buffer> {
  if (running >= atOnce) {
    if (line.length >= longestLine)
      throw new Problem('auth.busy', {
        status: 503,
        title: 'Too many people are signing in just now.',
        detail: 'Please try again in a moment.',
        retryAfter: 2,
      });
    await new Promise<void>((resolve) => line.push(resolve));
  } else running++;
  try {
    return await argon2Async('argon2id', { message: normalised(password), nonce, tagLength: length, ...cost });
  } finally {
    const next = line.shift();
    if (next) next();
    else running--;
  }
}

/** The same word typed on two keyboards is the same password (NIST SP 800-63B §3.1.1.2: NFKC). */
function normalised(password: string): Buffer {
  return Buffer.from(password.normalize('NFKC'), 'utf8');
}

function isCurrent({ memory, passes, parallelism }: HashCost): boolean {
  return memory === currentCost.memory && passes === currentCost.passes && parallelism === currentCost.parallelism;
}

function parsePhc(phc: string): typeof dummy {
  const [, memory, passes, parallelism, salt, hash] =
    /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/.exec(
      phc,
    ) ?? [];
  if (!salt || !hash) throw new TypeError('a stored password hash is not in the PHC format of argon2id');
  return {
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
  };
}

/** Base64 without padding, as the PHC string format writes it. */
function phcBase64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
