import { afterAll, beforeAll, expect, it } from 'vitest';
import { mayContent } from '../../contract';
import { personWith, testContent, type TestContent } from '../../testing';

let content: TestContent;
beforeAll(async () => {
  content = await testContent();
  const zoo = await content.page('Zoo of Zürich', { slug: 'zoo' });
  await content.page('Elephants', { parent: zoo.id, slug: 'grey-giants' });
  await content.page('About elephants, 100% true', { parent: zoo.id });
});
afterAll(() => content.close());

const found = async (text: string, part = {}) =>
  (await content.asOwner(() => content.search.find(text, part))).data.map(({ path }) => path);

it('finds pages by a part of their title, those that begin with it first, whatever the case', async () => {
  expect(await found('ELEPHANT')).toEqual(['/zoo/grey-giants', '/zoo/about-elephants-100-true']);
  expect(await found('zür')).toEqual(['/zoo']);
});

it('finds pages by a part of their slug and by the beginning of their address', async () => {
  expect(await found('giant')).toEqual(['/zoo/grey-giants']);
  expect(await found('/zoo/g')).toEqual(['/zoo/grey-giants']);
  expect((await found('Zoo/')).sort()).toEqual(['/zoo', '/zoo/about-elephants-100-true', '/zoo/grey-giants']);
});

it('takes wildcards as the characters they are', async () => {
  expect(await found('100%')).toEqual(['/zoo/about-elephants-100-true']);
  expect(await found('a_o')).toEqual([]);
  expect(await found('\\')).toEqual([]);
});

it('looks for one or two letters at the beginning of titles', async () => {
  expect(await found('Z')).toEqual(['/zoo']);
  expect(await found('hant')).toHaveLength(2);
  expect(await found('ha')).toEqual([]);
  expect(await found('  ')).toEqual([]);
});

it('goes on where the part before ended', async () => {
  const first = await content.asOwner(() => content.search.find('elephant', { size: 1 }));
  expect(await found('elephant', { size: 1, after: first.page.next! })).toEqual(['/zoo/about-elephants-100-true']);
});

it('finds pages by the words of their published text, after those that are called so', async () => {
  const fields = { summary: 'All about pangolins and their scales.' };
  await content.livePage('Scaly animals', { type: 'content.article', fields });
  await content.page('Pangolins in a draft');
  expect(await found('pangolin')).toEqual(['/pangolins-in-a-draft', '/scaly-animals']);
  expect(await found('scale pang')).toEqual(['/scaly-animals']);
});

it('finds nothing that one may not see, whatever it says', async () => {
  const cave = await content.livePage('Cave');
  const bats = { summary: 'Echolocation in the dark.' };
  await content.livePage('Bats', { type: 'content.article', parent: cave.id, fields: bats });
  const reader = (section: string) => personWith({ within: { [section]: [mayContent.view] } });
  const seen = async (section: string) =>
    (await content.db.runAs(reader(section), () => content.search.find('echolocation'))).data.map(({ path }) => path);
  expect(await seen(cave.id)).toEqual(['/cave/bats']);
  expect(await seen((await content.page('Aviary')).id)).toEqual([]);
});

it('does not find what is in the trash', async () => {
  const gone = await content.page('Dodo');
  await content.asOwner(() => content.trash.discard(gone.id, { basedOn: 1 }));
  expect(await found('dodo')).toEqual([]);
});
