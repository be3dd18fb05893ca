import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Problem } from '@tessera/models';

/** One key, and the name by which sealed texts say that it is theirs; the name does not tell the key. */
interface Key {
  readonly id: string;
  readonly bytes: Buffer;
}

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
/** `sealed:v1:<key>:<nonce, ciphertext and tag in base64url>` */
const form = /^sealed:v1:([0-9a-f]{16}):([\w-]+)$/;

/**
 * Seals secrets that must be read again, and opens them: AES-256-GCM (NIST SP 800-38D) with a random nonce, and keys derived by HKDF
 * (RFC 5869) from SECRET_KEY. The first key seals, the others open what was sealed before it.
 */
export class Safe {
  private constructor(private readonly keys: readonly Key[]) {}

  /** With keys made from these texts, the current one first. */
  static of([current, ...former]: readonly [current: string, ...former: string[]]): Safe {
    return new Safe([current, ...former].map(keyOf));
  }

  /** Name of the key that seals. */
  get current(): string {
    return this.keys[0]!.id;
  }

  /** Whether there is the key of this name. */
  knows(id: string): boolean {
    return this.keys.some((key) => key.id === id);
  }

  /** A sealed text, which can be opened only as what it is: `about` names the field. */
  seal(text: string, about: string): string {
    const { id, bytes } = this.keys[0]!;
    const nonce = randomBytes(nonceBytes);
    const sealing = createCipheriv(cipher, bytes, nonce).setAAD(Buffer.from(about));
    const sealed = Buffer.concat([nonce, sealing.update(text, 'utf8'), sealing.final(), sealing.getAuthTag()]);
    return `sealed:v1:${id}:${sealed.toString('base64url')}`;
  }

  /** What was sealed; text from before there were keys is as it is. Throws `database.secret-unreadable` (500). */
  open(stored: string, about: string): string {
    if (!stored.startsWith('sealed:')) return stored;
    const [, id, content] = form.exec(stored) ?? [];
    const key = this.keys.find((each) => each.id === id);
    if (!key || content === undefined) throw unreadable(about);
    const bytes = Buffer.from(content, 'base64url');
    try {
      const opening = createDecipheriv(cipher, key.bytes, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
        .setAAD(Buffer.from(about))
        .setAuthTag(bytes.subarray(-tagBytes));
      return opening.update(bytes.subarray(nonceBytes, -tagBytes), undefined, 'utf8') + opening.final('utf8');
    } catch (cause) {
      throw unreadable(about, cause);
    }
  }
}

function keyOf(text: string): Key {
  const derived = (info: string, length: number) => Buffer.from(hkdfSync('sha256', text, 'tessera', info, length));
  return { id: derived('name of a key', 8).toString('hex'), bytes: derived('sealed secrets v1', 32) };
}

function unreadable(about: string, cause?: unknown): Problem {
  return new Problem('database.secret-unreadable', {
    status: 500,
    title: `A secret (${about}) cannot be opened with the keys at hand.`,
    detail: 'Name the key it was sealed with in SECRET_KEY or SECRET_KEY_PREVIOUS.',
    cause,
  });
}
