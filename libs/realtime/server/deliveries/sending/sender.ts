import { Injectable } from '@nestjs/common';
import { Outbound } from '@tessera/outbound/server';
import { Problem } from '@tessera/models';
import { Clock } from '../../clock';
import { signedHeaders } from '../../webhooks/secrets';
import { redacted } from './redacted';
import { askedFor } from './schedule';

/** A message on its way. */
export interface Outgoing {
  readonly url: string;
  /** The header `webhook-id`. */
  readonly id: string;
  readonly body: string;
  /** Those that are valid; each signs. */
  readonly secrets: readonly string[];
}

/** What came of one try. */
export interface Outcome {
  readonly at: Date;
  readonly duration: number;
  /** Null where there was no answer. */
  readonly status: number | null;
  /** Code of the problem where there was no answer. */
  readonly problem: string | null;
  readonly answer: string | null;
  /** When the receiver wants to be asked again. */
  readonly retryAt: Date | null;
}

/** Standard Webhooks: 15 to 30 seconds. */
const timeoutMs = 20_000;
const mostBytesRead = 4096;

/** Sends signed messages, to public addresses alone and as one POST: a redirect to another place is refused or a failure. */
@Injectable()
export class Sender {
  constructor(
    private readonly outbound: Outbound,
    private readonly clock: Clock,
  ) {}

  /** Never throws: what fails is an outcome. */
  async send({ url, id, body, secrets }: Outgoing, signal: AbortSignal): Promise<Outcome> {
    const at = this.clock.now();
    const began = performance.now();
    const outcome = { at, status: null, problem: null, answer: null, retryAt: null };
    const duration = () => Math.round(performance.now() - began);
    try {
      const answer = await this.outbound.open(url, {
        method: 'POST',
        headers: signedHeaders({ id, body, sentAt: at }, secrets),
        body,
        keepsMethod: true,
        timeoutMs,
        maxBytes: Infinity,
        signal,
      });
      const beginning = await firstBytes(answer.body).catch(() => new Uint8Array());
      answer.discard();
      const { status, headers } = answer;
      const retryAt = status === 429 || status === 503 ? askedFor(headers['retry-after'], at) : null;
      return { ...outcome, duration: duration(), status, answer: redacted(beginning, secrets), retryAt };
    } catch (error) {
      const problem = error instanceof Problem ? error.code : 'outbound.failed';
      return { ...outcome, duration: duration(), problem };
    }
  }
}

/** The head has said all that counts; of the body only the beginning is wanted, however long it is. */
async function firstBytes(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    bytes += chunk.byteLength;
    if (bytes >= mostBytesRead) break;
  }
  return Buffer.concat(chunks).subarray(0, mostBytesRead);
}
