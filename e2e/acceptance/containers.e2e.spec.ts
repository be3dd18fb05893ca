import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { findGround, type Ground } from '../containers/ground';
import { buildImage, type Image, makeReadOnly } from '../containers/image';
import { Instance, runJob } from '../containers/instance';
import { root } from '../product/product';
import { owner } from '../product/test';
import { mosaicPicture } from '../walk/picture';

let image: Image | undefined;
let ground: Ground | undefined;
const instances: Instance[] = [];

test.afterAll(async () => {
  for (const each of instances) await each.stop();
  await ground?.remove();
  image?.remove();
});

/** Whatever a log may never have: the keys of everything. */
const secretKey = 'a secret key of more than thirty-two letters';

test(
  'the image, built by hand, runs as several instances that behave as one, and stops in order',
  { tag: '@long' },
  async () => {
    test.setTimeout(30 * 60_000);
    ground = await findGround();
    console.log(`    on ${ground.about}`);
    image = buildImage((line) => console.log(`    ${line}`));
    makeReadOnly(image);
    const before = image.listing();
    const settings: Record<string, string> = {
      ...ground.settings,
      SECRET_KEY: secretKey,
      STOP_DELAY_SECONDS: '1',
      PUBLIC_URL: 'http://localhost:3000',
    };

    await test.step('migrates in a job, and nothing starts before', async () => {
      const early = await runJob(image!, image!.command.slice(1), { ...settings, ROLE: 'web' });
      expect([early.code, (JSON.parse(early.output.trim().split('\n').at(-1)!) as { level: string }).level]).toEqual([
        1,
        'fatal',
      ]);
      expect(await runJob(image!, ['dist/apps/server/cli.mjs', 'migrate'], settings)).toMatchObject({ code: 0 });
    });

    const start = async (name: string, ROLE: string) => {
      const instance = await Instance.start(image!, name, { ...settings, ROLE });
      instances.push(instance);
      return instance;
    };
    const [one, two, worker] = [await start('one', 'web'), await start('two', 'web'), await start('worker', 'worker')];

    await test.step('is healthy by its own check, workers too', async () => {
      expect(await Promise.all([one.health(), two.health(), worker.health()])).toEqual([0, 0, 0]);
      expect(
        await fetch(worker.url).then(
          () => 'answered',
          () => 'refused',
        ),
      ).toBe('refused');
    });

    const headers = await test.step('lets the first owner in by the link in the log, on either instance', async () => {
      const token = /welcome#(\S+?)"/.exec(two.log.join('\n'))![1];
      const json = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
      const made = await fetch(`${one.url}/api/v1/owner`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ token, ...owner }),
      });
      expect(made.status).toBe(201);
      const signedIn = await fetch(`${two.url}/api/v1/session`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ email: owner.email, password: owner.password }),
      });
      expect(signedIn.status).toBe(200);
      return { ...json, cookie: signedIn.headers.get('set-cookie')!.split(';')[0]! };
    });
    const api = async (url: string, method = 'GET', body?: unknown, more: Record<string, string> = {}) => {
      const isBytes = body instanceof Uint8Array;
      const response = await fetch(url, {
        method,
        headers: { ...headers, ...(isBytes && { 'content-type': 'application/octet-stream' }), ...more },
        ...(body !== undefined && { body: (isBytes ? body : JSON.stringify(body)) as BodyInit }),
      });
      expect([url, response.status < 300 ? 'done' : await response.text()]).toEqual([url, 'done']);
      // eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever it is, it is looked at below
      return (await response.json()) as any;
    };

    await test.step('publishes a page on one, which visitors read on the other', async () => {
      const { data } = await api(`${one.url}/api/v1/sites`);
      const body = [
        {
          id: '0190a000-0000-7000-8000-000000000101',
          type: 'content.quote',
          fields: { text: 'From container to container' },
        },
      ];
      const page = { parent: data[0].home, type: 'content.standard', title: 'Out of a container', fields: { body } };
      const { id } = await api(`${one.url}/api/v1/pages`, 'POST', page);
      const address = `${two.url}/out-of-a-container`;
      expect((await fetch(address)).status).toBe(404);
      const { version } = await api(`${one.url}/api/v1/pages/${id}/draft`);
      await api(`${one.url}/api/v1/pages/${id}/publication`, 'POST', {}, { 'if-match': `"${version}"` });
      await expect
        .poll(async () => (await (await fetch(address)).text()).includes('From container to container'), {
          timeout: 2_000,
        })
        .toBe(true);
    });

    await test.step('takes a picture on one and shows it on the other, with renditions that the worker made', async () => {
      const asset = await api(
        `${one.url}/api/v1/media/images?name=mosaic.png`,
        'POST',
        new Uint8Array(mosaicPicture()),
      );
      const picture = await fetch(`${two.url}${asset.url}`);
      expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/webp']);
      expect(
        Buffer.from(await picture.arrayBuffer())
          .subarray(8, 12)
          .toString(),
      ).toBe('WEBP');
      const metrics = async () => await (await fetch(`${worker.metricsUrl}/metrics`)).text();
      await expect.poll(metrics, { timeout: 20_000 }).toMatch(/^tessera_jobs_waiting 0$/m);
      expect(await (await fetch(`${two.metricsUrl}/metrics`)).text()).toMatch(
        /tessera_page_cache_requests_total\{result="miss"\} \d/,
      );
    });

    await test.step('takes an export on one, which the worker brings in', async () => {
      const { job } = await api(
        `${one.url}/api/v1/imports/wordpress`,
        'POST',
        new Uint8Array(readFileSync(join(root, 'e2e/walk/own-site.wordpress.xml'))),
      );
      const state = async () => ((await api(`${two.url}/api/v1/jobs/${job}`)) as { state: string }).state;
      await expect.poll(state, { timeout: 60_000 }).toBe('done');
    });

    await test.step('finishes what is under way when it is told to stop, and ends well', async () => {
      const slow = Readable.from(dripping());
      const uploaded = fetch(`${one.url}/api/v1/media/documents?name=slow.txt`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/octet-stream' },
        body: Readable.toWeb(slow) as BodyInit,
        duplex: 'half',
      } as RequestInit);
      await sleep(500);
      const code = one.stop();
      await expect
        .poll(
          () =>
            fetch(`${one.metricsUrl}/health/ready`).then(
              ({ status }) => status,
              () => 0,
            ),
          { intervals: [20] },
        )
        .toBe(503);
      expect((await fetch(`${one.url}/out-of-a-container`)).status, 'who comes before balancers have seen it').toBe(
        200,
      );
      expect((await uploaded).status).toBe(201);
      expect(await code).toBe(0);
      expect(await worker.stop()).toBe(0);
      expect((await fetch(`${two.url}/out-of-a-container`)).status).toBe(200);
      expect(await two.stop()).toBe(0);
    });

    await test.step('has written nothing but data, and no secret into its log', async () => {
      expect(image!.listing()).toEqual(before);
      for (const each of instances) {
        for (const line of each.lines())
          expect(line).toMatchObject({ time: expect.any(String), level: expect.any(String) });
        for (const secret of [
          secretKey,
          owner.password,
          'S3RVER:',
          new URL(settings['DATABASE_URL']!).password,
          headers.cookie.split('=')[1]!,
        ])
          expect(secret === '' || !each.log.join('\n').includes(secret)).toBe(true);
      }
      expect(
        one.lines().filter(({ context, route }) => context === 'Request' && route === '/api/v1/pages/:id/publication'),
      ).toEqual([
        expect.objectContaining({
          method: 'POST',
          status: expect.any(Number),
          person: expect.any(String),
          requestId: expect.any(String),
        }),
      ]);
    });
  },
);

/** Three seconds of an upload. */
async function* dripping(): AsyncGenerator<Buffer> {
  for (let i = 0; i < 6; i++) {
    yield Buffer.from('drop by drop\n');
    await sleep(500);
  }
}
