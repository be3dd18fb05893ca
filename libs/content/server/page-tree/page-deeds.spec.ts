import { countStatements } from '@tessera/database/testing';
import type { ActingPerson } from '@tessera/extension';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mayContent } from '../../contract';
import { personWith, testContent, type TestContent } from '../../testing';
import { PageDeeds } from './page-deeds';

let content: TestContent;
let anna: ActingPerson;
let ben: ActingPerson;
let deeds: PageDeeds;
beforeAll(async () => {
  content = await testContent();
  [anna, ben] = [await content.anotherOwner('Anna'), await content.anotherOwner('Ben')];
  deeds = new PageDeeds(content.db.database);
});
afterAll(() => content?.close());

const readAs = (person: ActingPerson) => content.db.runAs(person, () => deeds.read());
const retitle = (person: ActingPerson, page: string, value: string, basedOn: number) =>
  content.db.runAs(person, () => content.drafts.change(page, [{ op: 'set', field: 'title', value }], { basedOn }));
const lastOf = async (person: ActingPerson, page: string) =>
  (await readAs(person)).filter(({ record }) => record === page);

it('writing is told of, to who wrote as her own and to others by her name', async () => {
  const { id } = await content.page('Cats');
  await retitle(anna, id, 'Big cats', 1);
  expect(await lastOf(anna, id)).toMatchObject([
    { title: 'Big cats', operation: 'changed', isMine: true },
    { title: 'Big cats', operation: 'created', isMine: false },
  ]);
  expect(await lastOf(ben, id)).toMatchObject([{ operation: 'changed', did: null, by: 'Anna', isMine: false }]);
});

it('says that a page was made, published and thrown away', async () => {
  const { id } = await content.page('News');
  const did = async () => (await lastOf(anna, id)).map(({ operation, did, link }) => [operation, did, link]);
  expect(await did()).toEqual([['created', null, undefined]]);
  await content.asOwner(() => content.publisher.publish(id, { basedOn: 1 }));
  expect(await did()).toEqual([['changed', 'published', undefined]]);
  await content.asOwner(() => content.publisher.unpublish(id, { basedOn: 1 }));
  expect(await did()).toEqual([['changed', 'unpublished', undefined]]);
  await content.asOwner(() => content.trash.discard(id, { basedOn: 1 }));
  expect(await did()).toEqual([['deleted', 'moved to the trash', '/pages?view=trash']]);
  await content.asOwner(() => content.trash.restore(id));
  expect(await did()).toEqual([['changed', 'restored', undefined]]);
});

it('tells nothing of pages that one may not see', async () => {
  const [shop, staff] = [await content.page('Shop'), await content.page('Staff')];
  const offer = await content.page('Offer', { parent: shop.id });
  const guest = personWith({ within: { [shop.id]: [mayContent.view] } });
  const seen = (await readAs(guest)).map(({ record }) => record);
  expect(seen).toEqual(expect.arrayContaining([shop.id, offer.id]));
  expect(seen).not.toContain(staff.id);
  expect(await readAs(personWith({}))).toEqual([]);
});

it('asks one statement', async () => {
  const { statements } = await content.db.runAs(anna, () => countStatements(() => deeds.read()));
  expect(statements).toHaveLength(1);
});
