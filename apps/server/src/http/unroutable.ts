import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import { Problem, uuidv7 } from '@tessera/models';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problems';

/** Answers to requests that Fastify cannot bring to a route, so that no hook sees them: for its option `frameworkErrors`. */
export function answerUnroutable(
  { statusCode }: Pick<FastifyError, 'statusCode'>,
  _request: FastifyRequest,
  reply: FastifyReply,
): void {
  void reply.header('x-request-id', uuidv7());
  sendProblem(
    reply,
    statusCode === 414
      ? tooLong()
      : new Problem('request.invalid-address', { status: 400, title: 'The address is not spelled correctly.' }),
  );
}

/**
 * Answers what is no HTTP request, or does not arrive in time, and closes the connection: for Fastify's option
 * `clientErrorHandler`.
 */
export function answerUnreadable(
  { code }: { readonly code?: string },
  socket: Pick<Socket, 'destroyed' | 'writable' | 'end' | 'destroy'>,
): void {
  if (code === 'ECONNRESET' || socket.destroyed) return;
  const problem =
    unreadable[code ?? ''] ??
    new Problem('request.unreadable', { status: 400, title: 'This is no request that we understand.' });
  const body = JSON.stringify({ ...problem.toJSON(), requestId: uuidv7() });
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'Connection: close',
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  if (!socket.writable) return void socket.destroy();
  // What is still on its way is not waited for.
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

const unreadable: Readonly<Record<string, Problem>> = {
  ERR_HTTP_REQUEST_TIMEOUT: new Problem('request.too-slow', {
    status: 408,
    title: 'The request took too long to arrive.',
  }),
  HPE_HEADER_OVERFLOW: new Problem('request.headers-too-large', {
    status: 431,
    title: 'The headers are larger than we take.',
  }),
};

function tooLong(): Problem {
  return new Problem('request.address-too-long', { status: 414, title: 'The address is longer than any of ours.' });
}
