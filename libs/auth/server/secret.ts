import { hash, randomBytes } from 'node:crypto';

/** A new secret of 256 random bits as 43 characters of base64url. Only its hash is kept. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * SHA-256 of a secret in hexadecimal. Enough without salt and stretching, because our secrets are random; looking the
 * hash up by index tells nothing useful by its time, because nobody can steer the hash.
 */
export function hashOfSecret(secret: string): string {
  return hash('sha256', secret, 'hex');
}
