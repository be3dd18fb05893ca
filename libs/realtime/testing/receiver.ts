import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';

/** A message as it came. */
export interface ReceivedMessage {
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly id: string;
}

/** What a receiver answers: a status alone, or more. */
export type ReceiverAnswer =
  | number
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };

/** A real HTTP server on a free port of 127.0.0.1 that takes messages of webhooks. */
export interface Receiver {
  readonly url: string;
  readonly port: number;
  readonly messages: ReceivedMessage[];
  /** What it answers from now on; 204 at first. */
  answer: ReceiverAnswer | ((message: ReceivedMessage) => ReceiverAnswer | Promise<ReceiverAnswer>);
  close(): Promise<void>;
}

/** Starts it. */
export async function testReceiver(): Promise<Receiver> {
  const server = createServer((request, response) => {
    void text(request).then(async (body) => {
      const { url: path = '', method = '', headers } = request;
      const message = { path, method, headers, body, id: String(headers['webhook-id'] ?? '') };
      receiver.messages.push(message);
      const given = typeof receiver.answer === 'function' ? await receiver.answer(message) : receiver.answer;
      const { status, headers: own = {}, body: words = '' } = typeof given === 'number' ? { status: given } : given;
      response.writeHead(status, own).end(words);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}`,
    port,
    messages: [],
    answer: 204,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return receiver;
}

/** Whether one of the signatures of a message is by `secret`, at whatever time it was sent. */
export function isSignedBy({ headers, body, id }: ReceivedMessage, secret: string): boolean {
  const sentAt = new Date(Number(headers['webhook-timestamp']) * 1000);
  return String(headers['webhook-signature'])
    .split(' ')
    .includes(new Webhook(secret).sign(id, sentAt, body));
}
