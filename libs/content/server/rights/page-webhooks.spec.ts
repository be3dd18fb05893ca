import type { ActingPerson } from '@tessera/extension';
import { mayRealtime } from '@tessera/realtime/contract';
import { testPerson, type TestPerson, type TestRight, WebhookStory } from '@tessera/realtime/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { mayContent } from '../../contract';
import { contentExtension } from '../extension';
import { PageMover } from '../page-tree/page-mover';
import { PageTree, type PageToCreate } from '../page-tree/page-tree';
import { Publisher } from '../publishing/publisher';
import { Sites } from '../sites/sites';
import { Trash } from '../trash/trash';

const all = ['created', 'changed', 'deleted'].map((kind) => `content.page.${kind}`);

let story: WebhookStory;
let home: string;
let olga: ActingPerson;
beforeAll(async () => {
  story = await WebhookStory.begin(contentExtension);
  olga = await (await testPerson(story.api, 'Olga', { isOwner: true })).acting();
  home = (await story.db.runAsSystem(() => get(Sites).create({ name: 'Pets', locale: 'en', home: { title: 'Home' } })))
    .home;
});
afterAll(async () => await story?.end());
beforeEach(async () => {
  await story.round();
  await story.db.database.query('DELETE FROM realtime_webhook');
  story.receiver.messages.length = 0;
});

const get: WebhookStory['api']['services']['get'] = (type) => story.api.services.get(type);
const asOwner = <T>(fn: () => Promise<T>) => story.db.runAs(olga, fn);
const page = (title: string, values: Partial<PageToCreate> = {}) =>
  asOwner(() => get(PageTree).create({ parent: home, type: 'content.standard', title, ...values }));
const reader = (...rights: TestRight[]): Promise<TestPerson> =>
  testPerson(story.api, 'Section', { rights: [mayRealtime.setUpWebhooks, ...rights] });
const told = async () => {
  await story.round();
  return (story.bodies() as { type: string; data: { id: string; record?: { title?: string } } }[]).map(
    ({ type, data }) => [type, data.id, data.record?.title ?? null],
  );
};

it('who may see a section is told of the pages in it, and of nothing elsewhere', async () => {
  const [news, shop] = [await page('News'), await page('Shop')];
  await story.round();
  await story.webhook(await reader([mayContent.view, news.id]), all);
  const [deep] = [await page('Today', { parent: news.id }), await page('Offer', { parent: shop.id })];
  expect(await told()).toEqual(expect.arrayContaining([['content.page.created', deep.id, 'Today']]));
  expect(JSON.stringify(story.bodies())).not.toMatch(/Offer|Shop/);
});

it('a page that is taken to another section is gone from the one and new in the other', async () => {
  const [from, to] = [await page('From'), await page('To')];
  const wanderer = await page('Wanderer', { parent: from.id });
  await story.round();
  const [here, there] = [await reader([mayContent.view, from.id]), await reader([mayContent.view, to.id])];
  await story.webhook(here, all, '/here');
  await story.webhook(there, all, '/there');
  await asOwner(() => get(PageMover).change(wanderer.id, { parent: to.id }, { basedOn: 1 }));
  await story.round();
  const about = (path: string) =>
    (story.bodies(path) as { type: string; data: { id: string } }[])
      .filter(({ data }) => data.id === wanderer.id)
      .map(({ type }) => type);
  expect([about('/here'), about('/there')]).toEqual([['content.page.deleted'], ['content.page.created']]);
});

it('a page that is published or thrown away in the section is told, as one that is not is not', async () => {
  const [news, shop] = [await page('Daily'), await page('Market')];
  const [hers, other] = [await page('Hers', { parent: news.id }), await page('Other', { parent: shop.id })];
  await story.round();
  const section = await reader([mayContent.view, news.id]);
  await story.webhook(section, ['content.page-published', 'content.page-trashed']);
  for (const { id } of [hers, other]) await asOwner(() => get(Publisher).publish(id, { basedOn: 1 }));
  expect(await told()).toEqual([['content.page-published', hers.id, 'Hers']]);
  story.receiver.messages.length = 0;
  for (const { id } of [hers, other]) await asOwner(() => get(Trash).discard(id, { basedOn: 1 }));
  expect(await told()).toEqual([['content.page-trashed', hers.id, 'Hers']]);
});

it('what waits is not sent to who lost her section meanwhile, and pages are no topic for who sees none', async () => {
  const [news, elsewhere] = [await page('Weekly'), await page('Elsewhere')];
  await story.round();
  const section = await reader([mayContent.view, news.id]);
  expect(JSON.stringify(await story.ask(section, 'GET', '/topics'))).toContain('content.page');
  expect(JSON.stringify(await story.ask(await reader(), 'GET', '/topics'))).not.toContain('content.page');
  const { id } = await story.webhook(section, all);
  story.receiver.answer = 500;
  await page('Late', { parent: news.id });
  await story.round();
  const before = story.receiver.messages.length;
  expect(before).toBeGreaterThan(0);
  await story.db.database.query('UPDATE users_grant SET place = $1 WHERE permission = $2 AND place = $3', [
    elsewhere.id,
    mayContent.view.name,
    news.id,
  ]);
  story.receiver.answer = 204;
  story.clock.pass({ hours: 1 });
  await story.round();
  expect(story.bodies().slice(before)).toEqual([]);
  expect((await story.log(section, id)).every(({ state }) => state === 'withheld')).toBe(true);
});
