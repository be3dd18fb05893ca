import { countStatements } from '@tessera/database/testing';
import type { ActingPerson } from '@tessera/extension';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayContent } from '../../contract';
import { personWith, testContent, type TestContent } from '../../testing';
import { contentExtension } from '../extension';
import { requireRightAt } from './require-right-at';

let content: TestContent;
beforeAll(async () => void (content = await testContent()));
afterAll(() => content?.close());

const all = contentExtension.grants.publisher!;
const within = (...sections: string[]) =>
  personWith({ within: Object.fromEntries(sections.map((section) => [section, all])) });
const as = <T>(person: ActingPerson, fn: () => Promise<T>) => content.db.runAs(person, fn);
const notThere = { code: 'content.page-not-found', status: 404 };

describe('the tree of somebody with sections', () => {
  it('begins at the highest of them, and tells nothing of what is above', async () => {
    const area = await content.page('Area');
    const news = await content.page('News', { parent: area.id });
    const local = await content.page('Local', { parent: news.id });
    const shop = await content.page('Shop');
    const person = within(news.id, local.id, shop.id);
    const roots = await as(person, () => content.tree.children(null));
    expect(roots.data.map(({ title, parent }) => [title, parent])).toEqual([
      ['News', null],
      ['Shop', null],
    ]);
    const beneath = await as(person, () => content.tree.children(news.id));
    expect(beneath.data.map(({ title, parent }) => [title, parent])).toEqual([['Local', news.id]]);
    expect(await as(person, () => content.tree.children(area.id))).toEqual({ data: [], page: { next: null } });
    const { ancestors, parent } = await as(person, () => content.tree.one(local.id));
    expect([ancestors.map(({ title }) => title), parent]).toEqual([['News'], news.id]);
  });

  it('comes in parts, too', async () => {
    const sections = [];
    for (const title of ['Part a', 'Part b', 'Part c']) sections.push((await content.page(title)).id);
    const person = within(...sections);
    const first = await as(person, () => content.tree.children(null, { size: 2 }));
    const second = await as(person, () => content.tree.children(null, { size: 2, after: first.page.next! }));
    expect([first, second].map(({ data }) => data.map(({ title }) => title))).toEqual([
      ['Part a', 'Part b'],
      ['Part c'],
    ]);
    expect(second.page.next).toBeNull();
  });

  it('is all of a site where the section is its home page', async () => {
    const person = within(content.site.home);
    const { data } = await as(person, () => content.tree.children(null));
    expect(data).toMatchObject([{ path: '/', may: { change: true, create: true, rename: false, move: false } }]);
    const page = await content.page('Anywhere');
    expect(await as(person, () => content.tree.one(page.id))).toMatchObject({ may: { move: true, delete: true } });
  });

  it('has the sites in which something of it stands, and their home page only if that is one of it', async () => {
    const other = await content.db.runAsSystem(() => content.sites.create({ name: 'Plants', locale: 'en' }));
    const page = await content.page('In the first site');
    const sites = async (...sections: string[]) => {
      const list = await as(within(...sections), () => content.sites.list());
      return list.map(({ name, home }) => [name, home]);
    };
    expect(await sites(page.id)).toEqual([['Pets', null]]);
    expect(await sites(other.home)).toEqual([['Plants', other.home]]);
    expect(await sites(page.id, other.home)).toEqual([
      ['Pets', null],
      ['Plants', other.home],
    ]);
  });
});

describe('a page that moves', () => {
  it('takes the rights of its new place, at once and with everything beneath it', async () => {
    const [from, to] = [await content.page('From'), await content.page('To')];
    const page = await content.page('Wanderer', { parent: from.id });
    const beneath = await content.page('Baggage', { parent: page.id });
    const [left, joined] = [within(from.id), within(to.id)];
    const change = (person: ActingPerson) =>
      as(person, () => content.drafts.change(beneath.id, [{ op: 'set', field: 'title', value: 'B' }], { basedOn: 1 }));
    await as(left, () => content.tree.one(beneath.id));
    await expect(as(joined, () => content.tree.one(beneath.id))).rejects.toMatchObject(notThere);
    await content.asOwner(() => content.mover.change(page.id, { parent: to.id }, { basedOn: 1 }));
    await expect(as(left, () => content.tree.one(beneath.id))).rejects.toMatchObject(notThere);
    await expect(change(left)).rejects.toMatchObject(notThere);
    expect((await as(left, () => content.search.find('Baggage'))).data).toEqual([]);
    expect((await as(joined, () => content.search.find('Baggage'))).data).toHaveLength(1);
    await change(joined);
  });

  it('needs the right where it stands and where it goes', async () => {
    const [mine, theirs] = [await content.page('Mine'), await content.page('Theirs')];
    const [page, near, far] = [
      await content.page('Moving', { parent: mine.id }),
      await content.page('Near', { parent: mine.id }),
      await content.page('Far', { parent: theirs.id }),
    ];
    const move = (person: ActingPerson, id: string, parent: string) =>
      as(person, () => content.mover.change(id, { parent }, { basedOn: 1 }));
    const person = within(mine.id);
    await expect(move(person, page.id, theirs.id)).rejects.toMatchObject({ code: 'content.parent-not-found' });
    await expect(move(person, far.id, mine.id)).rejects.toMatchObject(notThere);
    const seeing = personWith({ within: { [mine.id]: all, [theirs.id]: [mayContent.view] } });
    await expect(move(seeing, page.id, theirs.id)).rejects.toMatchObject({ code: 'auth.not-allowed' });
    await expect(move(seeing, far.id, mine.id)).rejects.toMatchObject({ code: 'auth.not-allowed' });
    expect(await move(person, page.id, near.id)).toMatchObject({ path: '/mine/near/moving' });
  });

  it('keeps its place where it is the section itself, whose siblings are for others to arrange', async () => {
    const [section, other] = [await content.page('Section'), await content.page('Other section')];
    const person = within(section.id, other.id);
    for (const change of [{ after: null }, { parent: other.id }])
      await expect(as(person, () => content.mover.change(section.id, change, { basedOn: 1 }))).rejects.toMatchObject({
        code: 'auth.not-allowed',
        status: 403,
      });
    expect(await as(person, () => content.mover.change(section.id, { slug: 'renamed' }, { basedOn: 1 }))).toMatchObject(
      { path: '/renamed' },
    );
  });

  it('is not told who has the address that it wants, where that is for others to see', async () => {
    const section = await content.page('Wishes');
    await content.page('Secret plans', { slug: 'plans' });
    const rename = (person: ActingPerson) =>
      as(person, () => content.mover.change(section.id, { slug: 'plans' }, { basedOn: 1 }));
    await expect(rename(within(section.id))).rejects.toMatchObject({
      code: 'content.address-taken',
      title: '"Another page" has the address /plans already.',
      members: { by: null },
    });
    await expect(rename(content.db.owner)).rejects.toMatchObject({ members: { by: { title: 'Secret plans' } } });
  });
});

describe('the trash of somebody with sections', () => {
  const discard = (id: string) => content.asOwner(() => content.trash.discard(id, { basedOn: 1 }));

  it('holds what stood in them, wherever their address is by now', async () => {
    const section = await content.page('Old address');
    const page = await content.page('Thrown away', { parent: section.id });
    const other = await content.page('Thrown away elsewhere');
    await discard(page.id);
    await discard(other.id);
    await content.asOwner(() => content.mover.change(section.id, { slug: 'new-address' }, { basedOn: 1 }));
    const usurper = await content.page('Usurper', { slug: 'old-address' });
    const titles = async (id: string) =>
      (await as(within(id), () => content.trash.list())).data.map(({ title, parent }) => [title, parent]);
    expect(await titles(section.id)).toEqual([['Thrown away', section.id]]);
    expect(await titles(usurper.id)).toEqual([]);
    await expect(as(within(usurper.id), () => content.trash.restore(page.id))).rejects.toMatchObject(notThere);
    expect(await as(within(section.id), () => content.trash.restore(page.id))).toMatchObject({
      path: '/new-address/thrown-away',
    });
  });

  it('gives nothing back into the part of others', async () => {
    const area = await content.page('Somebody’s area');
    const section = await content.page('Lost section', { parent: area.id });
    const page = await content.page('Orphan', { parent: section.id });
    await discard(page.id);
    await discard(section.id);
    const person = within(section.id);
    // Its parent is in the trash, so it would come back beneath the area.
    await expect(as(person, () => content.trash.restore(page.id))).rejects.toMatchObject({ code: 'auth.not-allowed' });
    await as(person, () => content.trash.restore(section.id));
    expect(await as(person, () => content.trash.restore(page.id))).toMatchObject({ parent: section.id });
  });

  it('says nothing of a page of others with which something went', async () => {
    const area = await content.page('Secret area');
    const section = await content.page('Inner', { parent: area.id });
    await discard(area.id);
    const restore = (person: ActingPerson) => as(person, () => content.trash.restore(section.id));
    await expect(restore(within(section.id))).rejects.toMatchObject({
      code: 'content.in-trash-with',
      title: 'It went to the trash with a page above it.',
      members: { by: null },
    });
    await expect(restore(within(area.id))).rejects.toMatchObject({ members: { by: { title: 'Secret area' } } });
    expect((await as(within(section.id), () => content.trash.list())).data).toEqual([]);
  });
});

it('who uses something is told as far as one may see the pages', async () => {
  const [section, other] = [await content.page('Using'), await content.page('Using, too')];
  const target = await content.page('Used');
  const link = (page: string) => ({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { page } }] }] },
    ],
  });
  for (const { id } of [section, other])
    await content.asOwner(() =>
      content.drafts.change(
        id,
        [
          {
            op: 'set',
            field: 'body',
            value: [{ id: content.db.owner.id, type: 'content.rich-text', fields: { text: link(target.id) } }],
          },
        ],
        { basedOn: 1 },
      ),
    );
  const users = async (person: ActingPerson) =>
    (await as(person, () => content.references.usedBy('content.page', target.id))).map(({ title }) => title);
  expect(await users(content.db.owner)).toEqual(['Using', 'Using, too']);
  expect(await users(within(section.id))).toEqual(['Using']);
});

it('a right is asked for by other libs, too: by the page alone', async () => {
  const section = await content.page('Asked');
  const person = personWith({ within: { [section.id]: [mayContent.view, mayContent.publish] } });
  const ask = (permission: (typeof mayContent)['view'], page: string) =>
    as(person, () => requireRightAt(permission, page));
  await ask(mayContent.publish, section.id);
  await expect(ask(mayContent.delete, section.id)).rejects.toMatchObject({ code: 'auth.not-allowed' });
  await expect(ask(mayContent.publish, content.site.home)).rejects.toMatchObject(notThere);
  await expect(ask(mayContent.publish, 'nonsense')).rejects.toMatchObject(notThere);
});

it('address and parents say the same of every page that is not in the trash', async () => {
  const pages = [await content.page('Root of a wood')];
  for (let n = 0; n < 40; n++)
    pages.push(await content.page(`Tree ${n}`, { parent: pages[(n * 7) % pages.length]!.id, slug: `t${n % 10}-${n}` }));
  for (const { id } of [pages[3]!, pages[11]!, pages[40]!]) {
    const person = within(id);
    const found = await as(person, () => content.search.find('Tree', { size: 200 }));
    const seen = [];
    for (const page of pages)
      if (
        await as(person, () =>
          content.tree.one(page.id).then(
            () => true,
            () => false,
          ),
        )
      )
        seen.push(page.id);
    expect(found.data.map((page) => page.id).sort()).toEqual(seen.filter((page) => page !== pages[0]!.id).sort());
    expect(seen).toContain(id);
  }
});

describe('what rights cost', () => {
  it('is the same number of statements for one section as for twenty, and for who has the rights everywhere', async () => {
    const sections: string[] = [];
    for (let n = 0; n < 20; n++) sections.push((await content.page(`Section ${n}`)).id);
    const page = await content.page('Costly', { parent: sections[0]! });
    const works: Readonly<Record<string, () => Promise<unknown>>> = {
      roots: () => content.tree.children(null),
      children: () => content.tree.children(sections[0]!),
      one: () => content.tree.one(page.id),
      draft: () => content.drafts.read(page.id),
      revisions: () => content.revisions.list(page.id),
      trash: () => content.trash.list(),
      sites: () => content.sites.list(),
      'who uses it': () => content.references.usedBy('content.page', page.id),
    };
    for (const person of [1, 5, 20].map((count) => within(...sections.slice(0, count))).concat(content.db.owner))
      for (const [name, work] of Object.entries(works)) {
        const { statements } = await countStatements(() => as(person, work));
        expect([name, statements.length]).toEqual([name, 1]);
      }
    // Where the sections are is looked up first, so that only they are searched, and in which languages there is text.
    for (const count of [1, 5, 20]) {
      const search = () => as(within(...sections.slice(0, count)), () => content.search.find('Costly'));
      expect((await countStatements(search)).statements).toHaveLength(3);
    }
  });

  it('adds no statement to what is done', async () => {
    const section = await content.page('Busy');
    const save = async (person: ActingPerson) => {
      const page = await content.page('Saved', { parent: section.id });
      const { statements } = await countStatements(() =>
        as(person, () => content.drafts.change(page.id, [{ op: 'set', field: 'title', value: 'S' }], { basedOn: 1 })),
      );
      return statements.length;
    };
    expect(await save(within(section.id))).toBe(await save(await content.anotherOwner('Olaf')));
  });
});
