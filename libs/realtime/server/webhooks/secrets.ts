import { randomBytes } from 'node:crypto';
import { Webhook as Signer } from 'standardwebhooks';

/** How long a replaced secret signs too, in hours. */
export const formerSecretHours = 24;

/** A new secret as Standard Webhooks writes it: `whsec_` and 32 random bytes in base64. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/** A message as it is signed. */
export interface SignedMessage {
  readonly id: string;
  readonly body: string;
  readonly sentAt: Date;
}

/** The headers of a message (Standard Webhooks 1.0.0): a signature by each secret that is valid. */
export function signedHeaders(
  { id, body, sentAt }: SignedMessage,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Signer(secret).sign(id, sentAt, body)).join(' '),
  };
}
