import {
  Catch,
  type DynamicModule,
  type ExceptionFilter,
  type ArgumentsHost,
  type Provider,
  type Type,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database } from '@tessera/database/server';
import type { TestDatabase } from '@tessera/database/testing';
import { type Act, inAct, Installed, serverSettings, Settings, startAct } from '@tessera/extension';
import { Problem, problemFields, type Services, type ServiceType } from '@tessera/models';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Gate, OwnerLink, Tokens } from '../server';

/** A real HTTP server on a free loopback port with the routes of a test database's extensions, all behind the gate. */
export interface TestApi {
  readonly url: string;
  readonly services: Services;
  /** Sends a request of a browser's own page: `fetch` with `Sec-Fetch-Site: same-origin`; a plain object as body becomes JSON. */
  send(
    method: string,
    path: string,
    options?: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> },
  ): Promise<Response>;
  /** Headers by which a request is that of an owner, made on first use. */
  asOwner(): Promise<{ readonly authorization: string }>;
  close(): Promise<void>;
}

/** Starts it. Needs `authExtension` among the extensions of `test`. */
export async function testApi(test: TestDatabase, env: Readonly<Record<string, string>> = {}): Promise<TestApi> {
  const settings = Settings.read([serverSettings, ...test.installed.settings], env);
  const adapter = new FastifyAdapter();
  const nest = await NestFactory.create<NestFastifyApplication>(moduleOf(test, settings), adapter, {
    logger: false,
    abortOnError: false,
  });
  const services: Services = { get: <T>(type: ServiceType<T>) => nest.get<T>(type as Type<T>, { strict: false }) };
  enterActs(adapter, services);
  nest.useGlobalFilters(new Problems());
  nest.useGlobalGuards(nest.get(Gate));
  await nest.listen(0, '127.0.0.1');
  const url = await nest.getUrl();
  let owner: Promise<{ readonly authorization: string }> | undefined;
  return {
    url,
    services,
    send: (method, path, { body, headers } = {}) => {
      const isJson = body !== undefined && !(body instanceof Uint8Array) && !(body instanceof ReadableStream);
      return fetch(`${url}${path}`, {
        method,
        redirect: 'manual',
        headers: {
          'sec-fetch-site': 'same-origin',
          ...(body !== undefined && { 'content-type': isJson ? 'application/json' : 'application/octet-stream' }),
          ...headers,
        },
        ...(body !== undefined && {
          body: (isJson ? JSON.stringify(body) : body) as NonNullable<RequestInit['body']>,
          duplex: 'half',
        }),
      } as RequestInit);
    },
    asOwner: () => (owner ??= inAct(startAct({ services, system: 'test' }), () => ownerToken(services))),
    close: () => nest.close(),
  };
}

class TestModule {}

function moduleOf({ installed, database }: TestDatabase, settings: Settings): DynamicModule {
  const isController = (part: unknown) => typeof part === 'function' && Reflect.hasMetadata('path', part);
  return {
    module: TestModule,
    controllers: installed.server.filter(isController) as Type[],
    providers: [
      { provide: Installed, useValue: installed },
      { provide: Settings, useValue: settings },
      { provide: Database, useValue: database },
      ...(installed.server.filter((part) => !isController(part)) as Provider[]),
    ],
  };
}

/** As `apps/server` does: every request is an act, entered again once its body may have been read. */
function enterActs(adapter: FastifyAdapter, services: Services): void {
  const acts = new WeakMap<FastifyRequest, Act>();
  const fastify = adapter.getInstance();
  fastify.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
  fastify.addHook('onRequest', (request, _reply, done) => {
    const act = startAct({ services });
    acts.set(request, act);
    inAct(act, done);
  });
  fastify.addHook('preValidation', (request, _reply, done) => inAct(acts.get(request)!, done));
}

async function ownerToken(services: Services): Promise<{ readonly authorization: string }> {
  const { id } = await services.get(OwnerLink).createOwner({
    name: 'Olga Owner',
    email: `olga-${crypto.randomUUID()}@example.org`,
    password: crypto.randomUUID(),
  });
  const { token } = await services.get(Tokens).create({ name: 'Tests', person: id, days: 1 });
  return { authorization: `Bearer ${token}` };
}

@Catch()
class Problems implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const problem =
      error instanceof Problem
        ? error
        : error instanceof z.ZodError
          ? new Problem('request.invalid', { title: 'Invalid', errors: problemFields(error) })
          : undefined;
    const status = problem?.status ?? (error as { status?: number }).status ?? 500;
    if (!problem && status === 500) console.error(error);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (problem?.retryAfter !== undefined) void reply.header('retry-after', String(problem.retryAfter));
    void reply
      .status(status)
      .header('content-type', 'application/problem+json')
      .send(JSON.stringify(problem ?? { status, title: String(error) }));
  }
}
