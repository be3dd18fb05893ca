import type { IncomingMessage } from 'node:http';
import { type Act, inAct, startAct } from '@tessera/extension';
import type { Services } from '@tessera/models';
import type { FastifyInstance } from 'fastify';
import { foreignRequestId, type Trust } from './trusted-proxies';

/** What became of a request within Fastify. */
export interface RoutedRequest {
  readonly act: Act;
  /** The pattern of its route, `/api/v1/pages/:id`; undefined where none was found. */
  readonly route: string | undefined;
}

const routed = new WeakMap<IncomingMessage, RoutedRequest>();

/** The act and route of a request; undefined for one that Fastify never saw, since a finished page was sent before. */
export function routedRequest(request: IncomingMessage): RoutedRequest | undefined {
  return routed.get(request);
}

/**
 * Every request is an act, begun as a visitor's. It is entered again before validation, because reading a body goes on in
 * the context of the connection, not of the request.
 */
export function enterActs(fastify: FastifyInstance, services: Services, trusts: Trust): void {
  fastify.addHook('onRequest', ({ raw, routeOptions, is404 }, reply, done) => {
    const requestId = foreignRequestId(raw, trusts);
    const act = startAct({ services, ...(requestId && { requestId }) });
    routed.set(raw, { act, route: is404 ? undefined : routeOptions.url });
    reply.header('x-request-id', act.requestId);
    inAct(act, done);
  });
  fastify.addHook('preValidation', ({ raw }, _reply, done) => inAct(routed.get(raw)!.act, done));
}
