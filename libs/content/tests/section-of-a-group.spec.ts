import { authExtension, Tokens } from '@tessera/auth/server';
import { type TestApi, testApi } from '@tessera/auth/testing';
import { mediaExtension } from '@tessera/media/server';
import { Group, People } from '@tessera/users/server';
import { records } from '@tessera/database/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Paged, PageDetails, PageRow } from '../contract';
import { contentExtension } from '../server';
import { testContent, type TestContent } from '../testing';

let content: TestContent;
let api: TestApi;
beforeAll(async () => {
  content = await testContent({ extensions: [authExtension, mediaExtension] });
  api = await testApi(content.db);
});
afterAll(async () => {
  await api?.close();
  await content?.close();
});

it('an administrator gives a group one section, and its members have just that, as long as they are in it', async () => {
  const news = await content.page('News');
  const page = await content.page('Inside', { parent: news.id });
  const outside = await content.page('Outside');
  const owner = await api.asOwner();
  const json = async <T>(response: Promise<Response>) => (await (await response).json()) as T;

  const { person, group, token } = await content.db.runAsSystem(async () => {
    const person = await api.services
      .get(People)
      .create({ name: 'Nora', email: 'nora@example.org', passwordHash: null });
    const group = await records(Group).create({ name: 'News desk' });
    const { token } = await api.services.get(Tokens).create({ name: 'Nora', person: person.id, days: 1 });
    return { person: person.id, group: group.id, token };
  });
  const rights = `/api/v1/users/groups/${group}/rights`;
  const members = `/api/v1/users/groups/${group}/members`;
  const given = contentExtension.grants
    .editor!.filter(({ within }) => within)
    .map(({ name }) => ({ permission: name, place: news.id }));
  const headers = { ...owner, 'if-match': (await api.send('GET', rights, { headers: owner })).headers.get('etag')! };
  expect((await api.send('PUT', rights, { headers, body: { rights: given } })).status).toBe(200);
  expect((await api.send('POST', members, { headers: owner, body: { person } })).status).toBe(201);

  const as = { authorization: `Bearer ${token}` };
  const get = (path: string) => api.send('GET', `/api/v1/pages${path}`, { headers: as });
  const roots = await json<Paged<PageRow>>(get('?filter[parent]=none'));
  expect(roots.data.map(({ id, may }) => [id, may.change, may.publish])).toEqual([[news.id, true, false]]);
  expect((await json<PageDetails>(get(`/${page.id}`))).ancestors.map(({ id }) => id)).toEqual([news.id]);
  expect((await get(`/${outside.id}`)).status).toBe(404);
  const save = (id: string, base: number) =>
    api.send('PATCH', `/api/v1/pages/${id}/draft`, {
      headers: { ...as, 'if-match': `"${base}"` },
      body: { changes: [{ op: 'set', field: 'title', value: `Saved on ${base}` }] },
    });
  expect((await save(page.id, 1)).status).toBe(200);
  expect((await save(outside.id, 1)).status).toBe(404);
  const publish = await api.send('POST', `/api/v1/pages/${page.id}/publication`, {
    headers: { ...as, 'if-match': '"2"' },
  });
  expect(await publish.json()).toMatchObject({
    status: 403,
    detail: 'It needs the right "Publish and unpublish pages".',
  });

  await content.asOwner(() => content.mover.change(page.id, { parent: content.site.home }, { basedOn: 1 }));
  expect((await save(page.id, 2)).status).toBe(404);
  expect((await get(`/${news.id}`)).status).toBe(200);
  expect((await api.send('DELETE', `${members}/${person}`, { headers: owner })).status).toBe(204);
  expect((await get(`/${news.id}`)).status).toBe(403);
});
