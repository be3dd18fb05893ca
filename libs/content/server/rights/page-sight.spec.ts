import { authExtension } from '@tessera/auth/server';
import { type TestApi, testApi } from '@tessera/auth/testing';
import { outboundExtension } from '@tessera/outbound/server';
import { realtimeExtension } from '@tessera/realtime/server';
import { EventReader, testPerson } from '@tessera/realtime/testing';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { mayContent } from '../../contract';
import { testContent, type TestContent } from '../../testing';

let content: TestContent;
let api: TestApi;
beforeAll(async () => {
  content = await testContent({ extensions: [outboundExtension, authExtension, realtimeExtension] });
  api = await testApi(content.db);
});
afterAll(async () => {
  await api?.close();
  await content?.close();
});

const listen = async (section: string) => {
  const person = await testPerson(api, 'Section', { rights: [[mayContent.view, section]] });
  const reader = await EventReader.listen(`${api.url}/api/v1/changes?of=content.page`, person.byToken);
  onTestFinished(() => reader.close());
  return reader;
};
const told = (reader: EventReader) =>
  reader.of('change').map((each) => {
    const { id, kind } = each as { id: string; kind: string };
    return [kind, id];
  });

it('who may see a section is told at once of changes in it, and of nothing elsewhere', async () => {
  const [news, shop] = [await content.page('News'), await content.page('Shop')];
  const reader = await listen(news.id);
  await content.page('Offer', { parent: shop.id });
  const deep = await content.page('Today', { parent: news.id });
  await expect.poll(() => told(reader)).toContainEqual(['created', deep.id]);
  expect(reader.of('change').every((each) => [news.id, deep.id].includes((each as { id: string }).id))).toBe(true);
});

it('a page that is taken to another section leaves the one and comes into the other', async () => {
  const [from, to] = [await content.page('From'), await content.page('To')];
  const page = await content.page('Wanderer', { parent: from.id });
  const [here, there] = [await listen(from.id), await listen(to.id)];
  await content.asOwner(() => content.mover.change(page.id, { parent: to.id }, { basedOn: 1 }));
  await expect.poll(() => told(here)).toContainEqual(['deleted', page.id]);
  await expect.poll(() => told(there)).toContainEqual(['created', page.id]);
});
