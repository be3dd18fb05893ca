import { Sites } from '@tessera/content/server';
import { Database, sealSecrets } from '@tessera/database/server';
import { Worker } from '@tessera/jobs/server';
import { publicUrlOf, runAct, serverSettings } from '@tessera/extension';
import { Problem } from '@tessera/models';
import { type App, createApp } from './app';
import { extensions } from './extensions';
import { type MetricsDoor, openMetricsDoor } from './metrics/metrics-door';
import { openProduct } from './product';
import { stopInOrder } from './stopping/stop-in-order';

/** A server that listens. */
export interface RunningServer extends App {
  /** Where it listens, e.g. `http://127.0.0.1:3000`; undefined for `ROLE=worker`, which does not. */
  readonly address: string | undefined;
  /** Where people reach it. */
  readonly publicUrl: string;
  /** Says that it is not ready, answers what is under way, stops jobs, connections and the embedded database; within the time that the settings give. */
  close(): Promise<void>;
}

/** Starts everything that `env` asks for. Throws a `Problem` or `BootFailed`, each a clear sentence. */
export async function boot(
  env: Readonly<Record<string, string | undefined>>,
  { editorFolder }: { readonly editorFolder?: string } = {},
): Promise<RunningServer> {
  const product = await openProduct({ extensions, env, mode: 'own' });
  const { HOST, PORT, ROLE, METRICS_PORT } = product.settings.of(serverSettings);
  let app: App | undefined;
  try {
    app = await createApp(product, editorFolder === undefined ? {} : { editorFolder });
    const { nest, services } = app;
    await prepare(services);
    // First of all the port: who cannot have it shall not have begun to work.
    const address = ROLE === 'worker' ? undefined : await listen(nest, HOST, PORT);
    const { metrics } = app;
    const door =
      metrics && METRICS_PORT !== undefined ? await openDoor({ metrics, services }, HOST, METRICS_PORT) : undefined;
    const worker = ROLE === 'web' ? undefined : services.get(Worker);
    await worker?.start(services);
    const close = async () => {
      await stopInOrder({ nest, services, worker, settings: product.settings });
      await door?.close();
      await product.close();
    };
    return { ...app, address, publicUrl: publicUrlOf(product.settings), close };
  } catch (error) {
    await app?.nest.close();
    await product.close();
    throw error;
  }
}

/** Makes what must exist before anything else is done, the site with its home page, and seals secrets with the key of now. */
export async function prepare(services: App['services']): Promise<void> {
  await runAct({ services, system: 'boot' }, async () => {
    await sealSecrets(services.get(Database));
    await services.get(Sites).ensureDefault();
  });
}

/** By Fastify itself: Nest would also print the error that we put into words. */
async function listen(nest: App['nest'], host: string, port: number): Promise<string> {
  try {
    return await nest.getHttpAdapter().getInstance().listen({ host, port });
  } catch (error) {
    throw listenProblem(error, host, port);
  }
}

async function openDoor(app: Parameters<typeof openMetricsDoor>[0], host: string, port: number): Promise<MetricsDoor> {
  try {
    return await openMetricsDoor(app, { host, port });
  } catch (error) {
    throw listenProblem(error, host, port, 'METRICS_PORT');
  }
}

function listenProblem(error: unknown, host: string, port: number, setting = 'PORT'): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE') {
    return new Problem('server.port-taken', {
      status: 500,
      title: `Port ${port} is taken by another program.`,
      detail: `Stop that program, or choose another port: ${setting}=${port + 1} npm start`,
    });
  }
  if (code === 'EACCES')
    return new Problem('server.port-refused', {
      status: 500,
      title: `This user may not listen on port ${port}.`,
      detail: `Choose a port above 1023 with ${setting}.`,
    });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Problem('server.no-such-address', {
      status: 500,
      title: `This machine has no address ${host} to listen on.`,
      detail: 'Set HOST to 127.0.0.1 or 0.0.0.0.',
    });
  return error;
}
