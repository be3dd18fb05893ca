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
import { authExtension } from '@tessera/auth/server';
import { testContent, type TestContent } from '@tessera/content/testing';
import { Database } from '@tessera/database/server';
import {
  type Act,
  type ActingPerson,
  type Extension,
  inAct,
  Installed,
  serverSettings,
  Settings,
  startAct,
} from '@tessera/extension';
import { mediaExtension } from '@tessera/media/server';
import { Problem } from '@tessera/models';
import { siteExtension } from '../server';
import type { FastifyReply } from 'fastify';
import { plainTheme } from './plain-theme';

/** A published site on a real database, put together as the product does it, listening. */
export interface TestSite extends TestContent {
  readonly nest: NestFastifyApplication;
  /** Where it listens, e.g. `http://127.0.0.1:41234`. */
  readonly url: string;
  /** Sends a request as a visitor; redirects are not followed. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** The same as somebody. */
  getAs(person: ActingPerson, path: string): Promise<Response>;
}

@Catch(Problem)
class Problems implements ExceptionFilter<Problem> {
  catch(problem: Problem, host: ArgumentsHost): void {
    void host.switchToHttp().getResponse<FastifyReply>().status(problem.status).send(problem.toJSON());
  }
}

/** What may differ from one spec to another. */
export interface TestSiteOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Installed besides; the plain theme where none of them is a theme. */
  readonly extensions?: readonly Extension[];
}

/** Makes the site of one spec file. */
export async function testSite({ env = {}, extensions = [plainTheme] }: TestSiteOptions = {}): Promise<TestSite> {
  const content = await testContent({ extensions: [authExtension, mediaExtension, siteExtension, ...extensions], env });
  const { database, installed, services } = content.db;
  const settings = Settings.read([serverSettings, ...installed.settings], {
    PUBLIC_URL: 'https://www.example.org',
    ...env,
  });
  const nest = await NestFactory.create<NestFastifyApplication>(
    moduleOf(installed, settings, database),
    new FastifyAdapter(),
    { logger: ['error'] },
  );
  const fastify = nest.getHttpAdapter().getInstance();
  const acts = new WeakMap<object, Act>();
  const people = new Map<string, ActingPerson>();
  fastify.addHook('onRequest', (request, _reply, done) => {
    acts.set(request, startAct({ services, person: people.get(String(request.headers['x-person'])) ?? null }));
    done();
  });
  fastify.addHook('preValidation', (request, _reply, done) => inAct(acts.get(request)!, done));
  nest.useGlobalFilters(new Problems());
  await nest.listen(0, '127.0.0.1');
  const url = await nest.getUrl();
  const get: TestSite['get'] = (path, headers = {}) => fetch(url + path, { headers, redirect: 'manual' });
  return {
    ...content,
    nest,
    url,
    get,
    getAs: (person, path) => {
      people.set(person.id, person);
      return get(path, { 'x-person': person.id });
    },
    close: async () => {
      await nest.close();
      await content.close();
    },
  };
}

/** As the product's own module: every server class of everything installed. */
function moduleOf(installed: Installed, settings: Settings, database: Database): DynamicModule {
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
