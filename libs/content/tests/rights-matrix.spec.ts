import type { ActingPerson } from '@tessera/extension';
import type { Permission } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageDetails } from '../contract';
import { contentExtension } from '../server';
import { personWith, type TestContent, testContent, type TestDoor, testDoor } from '../testing';

let content: TestContent;
let door: TestDoor;
beforeAll(async () => {
  content = await testContent();
  door = await testDoor(content.db);
});
afterAll(async () => {
  await door?.close();
  await content?.close();
});

/** What the ready groups may do, given within News; and what each right does alone, beside seeing. */
const roles: Readonly<Record<string, readonly Permission[]>> = {
  ...contentExtension.grants,
  ...Object.fromEntries(
    Object.entries(contentExtension.permissions).map(([name, permission]) => [
      `only ${name}`,
      [contentExtension.permissions['view']!, permission],
    ]),
  ),
};

/** Rights within News: for News itself and what is beneath it; About stands beside it and above it is the home page. */
const expected: Readonly<Record<string, Readonly<Record<'News' | 'Sport', string>>>> = {
  viewer: { News: 'see', Sport: 'see' },
  author: { News: 'see history change create', Sport: 'see history change create' },
  editor: {
    News: 'see history change create rename share delete',
    Sport: 'see history change create rename move share delete',
  },
  publisher: {
    News: 'see history change create rename publish schedule unpublish share delete',
    Sport: 'see history change create rename move publish schedule unpublish share delete',
  },
  'only view': { News: 'see', Sport: 'see' },
  'only create': { News: 'see create', Sport: 'see create' },
  'only change': { News: 'see change', Sport: 'see change' },
  'only move': { News: 'see rename', Sport: 'see rename move' },
  'only publish': { News: 'see publish schedule unpublish', Sport: 'see publish schedule unpublish' },
  'only sharePreview': { News: 'see share', Sport: 'see share' },
  'only delete': { News: 'see delete', Sport: 'see delete' },
  'only seeHistory': { News: 'see history', Sport: 'see history' },
  'only manageSites': { News: 'see', Sport: 'see' },
};

type Act = (person: ActingPerson | null, page: PageDetails, near: PageDetails) => Promise<{ status: number }>;
const at = (page: PageDetails, rest = '') => `/api/v1/pages/${page.id}${rest}`;
const match = (version: number) => `"${version}"`;
const acts: Readonly<Record<string, Act>> = {
  see: async (person, page) => {
    const answers = await Promise.all(
      ['', '/draft', '/revisions'].map((part) => door.send(person, 'GET', at(page, part))),
    );
    const [first, ...others] = answers.map(({ status }) => status);
    expect(others, 'one sees all of a page or nothing').toEqual([first, first]);
    return answers[0]!;
  },
  history: (person, page) => door.send(person, 'GET', at(page, '/history')),
  change: (person, page) =>
    door.send(person, 'PATCH', at(page, '/draft'), {
      match: match(page.draftVersion),
      body: { changes: [{ op: 'set', field: 'title', value: `${page.title}!` }] },
    }),
  create: (person, page) =>
    door.send(person, 'POST', '/api/v1/pages', {
      body: { parent: page.id, type: 'content.standard', title: 'New' },
    }),
  rename: (person, page) =>
    door.send(person, 'PATCH', at(page), { match: match(page.version), body: { slug: `${page.slug}-renamed` } }),
  move: (person, page, near) =>
    door.send(person, 'PATCH', at(page), { match: match(page.version), body: { parent: near.id } }),
  publish: (person, page) => door.send(person, 'POST', at(page, '/publication'), { match: match(page.draftVersion) }),
  schedule: async (person, page) => {
    const publishAt = new Date(Date.now() + 3_600_000).toISOString();
    const body = { publishAt, draftVersion: page.draftVersion, unpublishAt: null, zone: 'UTC' };
    const planned = await door.send(person, 'PUT', at(page, '/schedule'), { match: match(0), body });
    if (planned.status >= 300) return planned;
    return door.send(person, 'DELETE', at(page, '/schedule'), { match: match(1) });
  },
  unpublish: (person, page) => door.send(person, 'DELETE', at(page, '/publication'), { match: match(page.version) }),
  share: (person, page) => door.send(person, 'POST', at(page, '/preview-links'), { body: { days: 1 } }),
  delete: (person, page) => door.send(person, 'DELETE', at(page), { match: match(page.version) }),
};

async function tree() {
  const news = await content.page('News');
  const sport = await content.page('Sport', { parent: news.id });
  // A second section, so that it can be tried whether News may be moved into it.
  const near = await content.page('Local', { parent: news.id });
  const elsewhere = await content.page('Weather');
  return { News: news, Sport: sport, near, elsewhere, About: await content.page('About') };
}

const now = (id: string) => content.asOwner(() => content.tree.one(id));

async function allowed(person: ActingPerson | null, id: string, near: string): Promise<Record<string, number>> {
  const statuses: Record<string, number> = {};
  for (const [name, act] of Object.entries(acts))
    statuses[name] = (await act(person, await now(id), await now(near))).status;
  return statuses;
}

const may = (statuses: Record<string, number>) =>
  Object.entries(statuses)
    .filter(([, status]) => status < 300)
    .map(([name]) => name)
    .join(' ');

describe.each(Object.entries(expected))('%s within News', (role, wanted) => {
  it('may do just this there, and is told so with every page', async () => {
    const pages = await tree();
    const person = personWith({
      within: { [pages.News.id]: roles[role]!, [pages.elsewhere.id]: roles[role]! },
    });
    for (const name of ['Sport', 'News'] as const) {
      const told = (await door.send(person, 'GET', at(await now(pages[name].id)))).json<PageDetails>().may;
      const near = name === 'News' ? pages.elsewhere.id : pages.near.id;
      const statuses = await allowed(person, pages[name].id, near);
      expect(may(statuses)).toBe(wanted[name]);
      const refused = Object.entries(statuses).filter(([, status]) => status >= 300);
      expect(refused.map(([act, status]) => `${act} ${status}`)).toEqual(refused.map(([act]) => `${act} 403`));
      const words = wanted[name].split(' ');
      expect(told).toEqual({
        create: words.includes('create'),
        change: words.includes('change'),
        rename: words.includes('rename'),
        move: words.includes('move'),
        adopt: words.includes('rename'),
        publish: words.includes('publish'),
        share: words.includes('share'),
        delete: words.includes('delete'),
        seeHistory: words.includes('history'),
      });
    }
  });
});

it('elsewhere nothing is found, in the words for what does not exist', async () => {
  const pages = await tree();
  const person = personWith({ within: { [pages.News.id]: contentExtension.grants.publisher! } });
  const words = async (id: string) => {
    const page = { ...(await now(pages.About.id)), id };
    const answers = [];
    for (const act of Object.values(acts)) answers.push(await act(person, page, await now(pages.near.id)));
    return answers.map((answer) => [answer.status, (answer as { text?: string }).text]);
  };
  const there = await words(pages.About.id);
  expect(there).toEqual(await words(person.id));
  expect(there.map(([status]) => status)).toEqual([404, 404, 404, 422, 404, 404, 404, 404, 404, 404, 404]);
  expect(await words(content.site.home)).toEqual(there);
});

it('a right that one lacks is called by its name', async () => {
  const pages = await tree();
  const { view, change } = contentExtension.permissions;
  const person = personWith({ within: { [pages.News.id]: [view!], [pages.About.id]: [view!, change!] } });
  const refused = await acts['change']!(person, await now(pages.Sport.id), await now(pages.near.id));
  expect((refused as unknown as { json(): unknown }).json()).toMatchObject({
    code: 'auth.not-allowed',
    status: 403,
    detail: 'It needs the right "Change drafts" for this part of the site.',
  });
});

it('who has no right is refused before anything is looked for, and who is not signed in is asked to', async () => {
  const pages = await tree();
  for (const [person, status] of [
    [personWith({}), 403],
    [null, 401],
  ] as const) {
    const statuses = await allowed(person, pages.Sport.id, pages.near.id);
    expect(new Set(Object.values(statuses))).toEqual(new Set([status]));
  }
});

it('who has the rights everywhere may do everything everywhere', async () => {
  const pages = await tree();
  const person = personWith({ everywhere: contentExtension.grants.publisher! });
  for (const id of [pages.Sport.id, pages.News.id, pages.About.id])
    expect(may(await allowed(person, id, pages.elsewhere.id))).toBe(Object.keys(acts).join(' '));
});
