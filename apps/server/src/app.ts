import 'reflect-metadata';
import { type DynamicModule, Logger, type Provider, type Type } from '@nestjs/common';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import type { RequestListener, Server } from 'node:http';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Gate } from '@tessera/auth/server';
import { Database } from '@tessera/database/server';
import { BootFailed, Installed, isController, serverSettings, Settings } from '@tessera/extension';
import type { Services, ServiceType } from '@tessera/models';
import { assertAccessStated } from './access-check';
import { watchRequests } from './http/answered';
import { acceptBodies, JsonBodies } from './http/bodies';
import { serveEditor } from './http/editor-files';
import { HealthApi } from './http/health.api';
import { checkHost } from './http/host-check';
import { answerProblems } from './http/problems';
import { enterActs } from './http/request-acts';
import { requireTls } from './http/require-tls';
import { secureHeaders } from './http/secure-headers';
import { type Trust, trustOf } from './http/trusted-proxies';
import { answerUnreadable, answerUnroutable } from './http/unroutable';
import { logOf } from './logging/log';
import { requestLog } from './logging/request-log';
import { Metrics } from './metrics/metrics';
import { serveMetrics } from './metrics/metrics-route';
import { connectionMetric, requestMetrics } from './metrics/request-metrics';
import type { Product } from './product';
import { byPath, type Route, routesOf, watchRawRoutes } from './routes';
import { Readiness } from './stopping/readiness';

/** The module that everything installed is a part of. */
class ServerModule {}

/** A running application: what answers requests, and where its parts are found. */
export interface App {
  readonly nest: NestFastifyApplication;
  readonly services: Services;
  /** Undefined where nobody may read them. */
  readonly metrics: Metrics | undefined;
  /** Every route, of controllers and beside them, and who may call it. */
  readonly routes: readonly Route[];
}

/** How long a request may take to arrive: a large upload over a slow line. */
const longestRequestMs = 5 * 60_000;

/** Largest JSON body in bytes; uploads state their own. */
const maxJsonBytes = 2 * 1024 * 1024;

/**
 * Builds the application of an open product: all extensions' server classes, the act of each request, problems as
 * answers, headers. Runs the boot checks. Throws `BootFailed`.
 */
export async function createApp(
  product: Product,
  { editorFolder }: { readonly editorFolder?: string } = {},
): Promise<App> {
  const { TRUST_PROXY, METRICS_PORT, METRICS_TOKEN } = product.settings.of(serverSettings);
  const trusts = trustOf(product.settings);
  const areRead = METRICS_PORT !== undefined || METRICS_TOKEN !== undefined;
  const metrics = areRead ? new Metrics(product.installed.metrics) : undefined;
  const adapter = new FastifyAdapter({
    bodyLimit: maxJsonBytes,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 500 },
    trustProxy: TRUST_PROXY ? trusts : false,
    // A request that came before the door was shut is answered.
    return503OnClosing: false,
    requestTimeout: longestRequestMs,
    frameworkErrors: answerUnroutable,
    clientErrorHandler: answerUnreadable,
  });
  const nest = await NestFactory.create<NestFastifyApplication>(moduleOf(product), adapter, {
    logger: logOf(product.settings),
    bodyParser: false,
    abortOnError: false,
  });
  const services = servicesOf(nest);
  const fastify = adapter.getInstance();
  const rawRoutes = watchRawRoutes(fastify);
  enterActs(fastify, services, trusts);
  secureHeaders(fastify, product.settings);
  checkHost(fastify, product.settings);
  acceptBodies(fastify);
  answerProblems(nest);
  nest.useGlobalGuards(services.get(Gate));
  nest.useGlobalPipes(new JsonBodies());
  assertAccessStated(nest.get(ModulesContainer));
  await runChecks(product, services);
  if (metrics && METRICS_TOKEN) serveMetrics(fastify, metrics, services, METRICS_TOKEN);
  if (editorFolder) serveEditor(fastify, editorFolder);
  await nest.init();
  await fastify.ready();
  watch(fastify.server, product.settings, metrics, trusts);
  const ofControllers = routesOf(nest);
  return { nest, services, metrics, routes: [...ofControllers, ...rawRoutes(ofControllers)].sort(byPath) };
}

/** What is found once is kept: requests ask for the same few services over and over, and there is one of each. */
function servicesOf(nest: NestFastifyApplication): Services {
  const known = new Map<unknown, unknown>();
  return {
    get: <T>(type: ServiceType<T>): T => {
      if (!known.has(type)) known.set(type, nest.get<T>(type as Type<T>, { strict: false }));
      return known.get(type) as T;
    },
  };
}

/** What is looked at of every request, also of those that finished pages answer before Fastify sees them. */
function watch(server: Server, settings: Settings, metrics: Metrics | undefined, trusts: Trust): void {
  const [listener, ...more] = server.listeners('request') as RequestListener[];
  const checked = requireTls(settings, trusts, listener!);
  if (checked !== listener && more.length === 0) server.removeAllListeners('request').on('request', checked);
  const log = requestLog(settings);
  watchRequests(server, [...(log ? [log] : []), ...(metrics ? [requestMetrics(metrics.registry)] : [])]);
  if (metrics)
    connectionMetric(
      metrics.registry,
      () => new Promise((done) => server.getConnections((_error, count) => done(count))),
    );
}

function moduleOf({ installed, settings, database }: Product): DynamicModule {
  const parts = installed.server as readonly unknown[];
  return {
    module: ServerModule,
    controllers: [HealthApi, ...(parts.filter((part) => isController(part)) as Type[])],
    providers: [
      { provide: Installed, useValue: installed },
      { provide: Settings, useValue: settings },
      { provide: Database, useValue: database },
      Readiness,
      ...(parts.filter((part) => !isController(part)) as Provider[]),
    ],
  };
}

async function runChecks({ installed }: Product, services: Services): Promise<void> {
  const findings = (
    await Promise.all(installed.checks.map((check) => check.run({ get: (type) => services.get(type), installed })))
  ).flat();
  const errors = findings.filter(({ code }) => /\.E\d+$/.test(code));
  for (const { code, message, cure } of findings.filter((each) => !errors.includes(each)))
    new Logger('Check').warn(`${code}: ${message} ${cure}`);
  if (errors.length > 0) throw new BootFailed(errors);
}
