import { type Act, inAct, startAct } from '@tessera/extension';
import type { Services } from '@tessera/models';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const acts = new WeakMap<FastifyRequest, Act>();

/**
 * Every request is an act, begun as a visitor's. It is entered again before validation, because reading a body goes on in
 * the context of the connection, not of the request.
 */
export function enterActs(fastify: FastifyInstance, services: Services): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const act = startAct({ services });
    acts.set(request, act);
    reply.header('x-request-id', act.requestId);
    inAct(act, done);
  });
  fastify.addHook('preValidation', (request, _reply, done) => inAct(acts.get(request)!, done));
}
