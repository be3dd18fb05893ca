import 'reflect-metadata';
import {
  type ArgumentsHost,
  Catch,
  type DynamicModule,
  type ExceptionFilter,
  type Provider,
  type Type,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database } from '@tessera/database/server';
import { type Act, type ActingPerson, inAct, Installed, Settings, startAct } from '@tessera/extension';
import { Problem, type Services } from '@tessera/models';
import type { FastifyReply } from 'fastify';

/** One process that serves a site, listening. */
export interface SiteInstance {
  readonly nest: NestFastifyApplication;
  /** Where it listens, e.g. `http://127.0.0.1:41234`. */
  readonly url: string;
  /** Sends a request as a visitor; redirects are not followed. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** The same as somebody. */
  getAs(person: ActingPerson, path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  close(): Promise<void>;
}

/** What an instance is put together from. */
export interface InstanceParts {
  readonly installed: Installed;
  readonly settings: Settings;
  readonly database: Database;
  /** Of the acts of its requests. */
  readonly services: Services;
}

@Catch(Problem)
class Problems implements ExceptionFilter<Problem> {
  catch(problem: Problem, host: ArgumentsHost): void {
    void host.switchToHttp().getResponse<FastifyReply>().status(problem.status).send(problem.toJSON());
  }
}

/** Starts an instance; ending it leaves the database open. */
export async function startInstance(parts: InstanceParts): Promise<SiteInstance> {
  const nest = await NestFactory.create<NestFastifyApplication>(moduleOf(parts), new FastifyAdapter(), {
    logger: ['error'],
  });
  const fastify = nest.getHttpAdapter().getInstance();
  const acts = new WeakMap<object, Act>();
  const people = new Map<string, ActingPerson>();
  fastify.addHook('onRequest', (request, _reply, done) => {
    const person = people.get(String(request.headers['x-person'])) ?? null;
    acts.set(request, startAct({ services: parts.services, person }));
    done();
  });
  fastify.addHook('preValidation', (request, _reply, done) => inAct(acts.get(request)!, done));
  nest.useGlobalFilters(new Problems());
  await nest.listen(0, '127.0.0.1');
  const url = await nest.getUrl();
  const get: SiteInstance['get'] = (path, headers = {}) => fetch(url + path, { headers, redirect: 'manual' });
  return {
    nest,
    url,
    get,
    getAs: (person, path, headers) => {
      people.set(person.id, person);
      return get(path, { ...headers, 'x-person': person.id });
    },
    close: () => nest.close(),
  };
}

/** As the product's own module: every server class of everything installed. */
function moduleOf({ installed, settings, database }: InstanceParts): DynamicModule {
  class TestSiteModule {}
  const parts = installed.server as readonly unknown[];
  const isController = (part: unknown) => typeof part === 'function' && Reflect.hasMetadata('path', part);
  return {
    module: TestSiteModule,
    controllers: parts.filter(isController) as Type[],
    providers: [
      { provide: Installed, useValue: installed },
      { provide: Settings, useValue: settings },
      { provide: Database, useValue: database },
      ...(parts.filter((part) => !isController(part)) as Provider[]),
    ],
  };
}
