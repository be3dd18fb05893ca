import {
  type ArgumentsHost,
  type CanActivate,
  Catch,
  type ExceptionFilter,
  type ExecutionContext,
  type Provider,
  type Type,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database } from '@tessera/database/server';
import type { TestDatabase } from '@tessera/database/testing';
import {
  accessOf,
  type ActingPerson,
  currentAct,
  hasSomewhere,
  Installed,
  runAct,
  serverSettings,
  Settings,
} from '@tessera/extension';
import { Problem, problemFields, type ServiceType } from '@tessera/models';
import type { FastifyReply } from 'fastify';
import { ZodError } from 'zod';

/** What a request was answered. */
export interface DoorAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** `text` read as JSON. */
  json<T = unknown>(): T;
}

/** What a request is sent with besides who sends it. */
export interface DoorRequest {
  readonly body?: unknown;
  /** The header `If-Match`. */
  readonly match?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A route as its controller states it. */
export interface DoorRoute {
  readonly method: string;
  /** `/api/v1/pages/:id` */
  readonly path: string;
}

/**
 * The routes of a test database's extensions, asked by anybody a test makes up: in place of cookies and tokens the test says who
 * asks, with rights made by hand. Whether a route may be called is checked as the gate does.
 */
export interface TestDoor {
  send(person: ActingPerson | null, method: string, path: string, request?: DoorRequest): Promise<DoorAnswer>;
  /** Every route of every controller. */
  readonly routes: readonly DoorRoute[];
  get<T>(type: ServiceType<T>): T;
  close(): Promise<void>;
}

/** Opens it. */
export async function testDoor(
  { installed, database }: TestDatabase,
  env: Readonly<Record<string, string>> = {},
): Promise<TestDoor> {
  const settings = Settings.read([serverSettings, ...installed.settings], env);
  const parts = installed.server as readonly unknown[];
  const controllers = parts.filter(isController) as Type[];
  class Door {}
  const nest = await NestFactory.create<NestFastifyApplication>(
    {
      module: Door,
      controllers,
      providers: [
        { provide: Installed, useValue: installed },
        { provide: Settings, useValue: settings },
        { provide: Database, useValue: database },
        ...(parts.filter((part) => !isController(part)) as Provider[]),
      ],
    },
    new FastifyAdapter(),
    { logger: false, abortOnError: false },
  );
  const services = { get: <T>(type: ServiceType<T>) => nest.get<T>(type as Type<T>, { strict: false }) };
  const asking = new Map<string, ActingPerson>();
  const fastify = nest.getHttpAdapter().getInstance();
  fastify.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
  fastify.addHook('preHandler', ({ headers }, _reply, done) =>
    runAct({ services, person: asking.get(String(headers[asks])) ?? null }, done),
  );
  nest.useGlobalFilters(new Answers());
  nest.useGlobalGuards(new StatedRights());
  await nest.init();
  return {
    routes: controllers.flatMap(routesOf),
    get: services.get,
    close: () => nest.close(),
    send: async (person, method, path, { body, match, headers = {} } = {}) => {
      if (person) asking.set(person.id, person);
      const isBytes = body instanceof Uint8Array;
      const {
        statusCode,
        body: text,
        headers: answered,
      } = await nest.inject({
        method: method as 'GET',
        url: path,
        headers: {
          ...(person && { [asks]: person.id }),
          ...(match !== undefined && { 'if-match': match }),
          ...(isBytes && { 'content-type': 'application/octet-stream' }),
          ...headers,
        },
        ...(body !== undefined && { payload: body as object }),
      });
      return { status: statusCode, headers: answered, text, json: <T>() => JSON.parse(text) as T };
    },
  };
}

/** Names who asks, within the process. */
const asks = 'x-person';

/** What the gate of `libs/auth` asks once it knows who asks. */
class StatedRights implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const access = accessOf(context.getClass(), context.getHandler());
    const { person } = currentAct();
    if (!access) throw new Problem('auth.not-allowed', { status: 403, title: 'You may not do this.' });
    if (access.public) return true;
    if (!person) throw new Problem('auth.sign-in-needed', { status: 401, title: 'Please sign in.' });
    if ('entity' in access || access.permissions.every((permission) => hasSomewhere(person, permission))) return true;
    throw new Problem('auth.not-allowed', { status: 403, title: 'You may not do this.' });
  }
}

@Catch()
class Answers implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const problem =
      error instanceof ZodError
        ? new Problem('request.invalid', { title: 'The request is not as it should be.', errors: problemFields(error) })
        : error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (problem instanceof Problem) return void reply.status(problem.status).send(problem.toJSON());
    const { status = 500, message = '' } = problem as { status?: number; message?: string };
    void reply.status(status).send({ status, title: message });
  }
}

function isController(part: unknown): boolean {
  return typeof part === 'function' && Reflect.hasMetadata('path', part);
}

const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'ALL', 'OPTIONS', 'HEAD'];

function routesOf(controller: Type): DoorRoute[] {
  const of = (key: string, target: object): string => String(Reflect.getMetadata(key, target) ?? '');
  return Object.getOwnPropertyNames(controller.prototype)
    .map((name) => (controller.prototype as Record<string, object>)[name]!)
    .filter((handler) => typeof handler === 'function' && Reflect.hasMetadata('path', handler))
    .map((handler) => ({
      method: methods[Number(of('method', handler))]!,
      path: `/${[of('path', controller), of('path', handler)]
        .map((part) => part.replace(/^\/|\/$/g, ''))
        .filter(Boolean)
        .join('/')}`,
    }));
}
