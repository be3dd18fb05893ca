import { records } from '@tessera/database/server';
import { has, hasSomewhere } from '@tessera/extension';
import { type Permission, permissionsFor, permissionTo, type Verb } from '@tessera/models';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayUsers, Person } from '../../contract';
import { Folder, house, may, Note } from '../../tests/example';

let h: Awaited<ReturnType<typeof house>>;

beforeAll(async () => {
  h = await house();
});
afterAll(() => h?.test.close());

type Question = Parameters<typeof h.explainer.explain>[0];
const explain = async (person: string, question: Question) =>
  h.test.runAs(await h.acting(person), () => h.explainer.explain(question));
const codes = ({ reasons }: { readonly reasons: readonly { readonly code: string }[] }) =>
  reasons.map(({ code }) => code);

describe('an explanation', () => {
  it('names the groups that grant, and else those that would', async () => {
    const group = await h.makeGroup(may.open);
    const [anna, ben] = [await h.makePerson(group), await h.makePerson()];
    expect(await explain(anna, { permission: may.open.name })).toMatchObject({
      asked: 'open the shop',
      decision: 'always',
      reasons: [{ code: 'group-grants', group: { id: group } }],
      groupsThatWould: [],
    });
    const other = await explain(ben, { permission: may.open.name });
    expect(other).toMatchObject({ decision: 'never', reasons: [{ code: 'nothing-allows' }] });
    expect(other.groupsThatWould.map(({ id }) => id)).toEqual(
      expect.arrayContaining([group, await h.groupId('administrator')]),
    );
  });

  it('tells owners, administrators and the suspended apart', async () => {
    const [owner, administrator] = [
      await h.makePerson(await h.groupId('owner')),
      await h.makePerson(await h.groupId('administrator')),
    ];
    const gone = await h.makePerson();
    await h.asSystem(() => h.people.suspend(gone));
    const ask = { permission: may.close.name };
    expect(codes(await explain(owner, ask))).toEqual(['is-owner']);
    expect(codes(await explain(administrator, ask))).toEqual(['is-administrator']);
    expect(await explain(owner, { ...ask, person: gone })).toMatchObject({
      decision: 'never',
      reasons: [{ code: 'is-suspended' }],
    });
  });

  it('says in which place a right holds, and where not', async () => {
    const [letters, papers] = await h.asSystem(async () => [
      await records(Folder).create({ name: 'Letters' }),
      await records(Folder).create({ name: 'Papers' }),
    ]);
    const within = await h.asSystem(() => records(Folder).create({ name: '2030', parent: letters.id }));
    const anna = await h.makePerson(await h.makeGroup([may.file, letters.id]));
    const about = (place?: string) => explain(anna, { permission: may.file.name, ...(place && { place }) });
    expect((await about()).decision).toBe('sometimes');
    expect(await about(within.id)).toMatchObject({ decision: 'always', reasons: [{ place: letters.id }] });
    expect(await about(papers.id)).toMatchObject({ decision: 'never' });
    expect(codes(await about(papers.id))).toEqual(['group-grants-elsewhere', 'nothing-allows']);
  });

  it('says what policies and limits have to do with a record', async () => {
    const anna = await h.makePerson();
    const [mine, locked] = await h.asSystem(() =>
      records(Note).createMany([
        { title: 'Mine', owner: anna },
        { title: 'Locked', owner: anna, isLocked: true },
      ]),
    );
    const about = (verb: Verb, record?: string) =>
      explain(anna, { entity: Note.name, verb, ...(record && { record }) });
    expect(await about('change')).toMatchObject({ decision: 'sometimes', asked: 'change notes' });
    expect((await about('change')).reasons.map(({ sentence }) => sentence)).toEqual([
      `A policy of "example" allows it for notes where “Owner” is ${(await h.acting(anna)).name}.`,
      'A limit of "example" allows it only for notes where “Is locked” is no.',
    ]);
    expect(await about('change', mine!.id)).toMatchObject({ decision: 'always' });
    expect(await about('change', locked!.id)).toMatchObject({ decision: 'never' });
    expect(codes(await about('change', locked!.id))).toContain('limit-holds');
    expect(codes(await about('delete', mine!.id))).toEqual(['nothing-allows']);
  });

  it('is about oneself without a right, and about others with one', async () => {
    const [anna, ben] = [await h.makePerson(), await h.makePerson()];
    const ask = { permission: may.open.name };
    await expect(explain(anna, { ...ask, person: ben })).rejects.toMatchObject({ status: 403 });
    const helper = await h.makePerson(await h.makeGroup(mayUsers.explainRights, permissionTo('view', Person)));
    expect((await explain(helper, { ...ask, person: ben })).person.id).toBe(ben);
    await expect(explain(helper, { ...ask, person: crypto.randomUUID() })).rejects.toMatchObject({ status: 404 });
  });

  it('of a record that one may not see is that of one which is not there', async () => {
    const anna = await h.makePerson();
    const hidden = await h.asSystem(() => records(Note).create({ title: 'Hidden' }));
    const about = (record: string) =>
      explain(anna, { entity: Note.name, verb: 'view', record }).catch((error) => error);
    expect(JSON.stringify(await about(hidden.id))).toBe(JSON.stringify(await about(crypto.randomUUID())));
  });

  it.each<[string, Question]>([
    ['no question', {}],
    ['an unknown permission', { permission: 'example.nothing' }],
    ['an unknown entity', { entity: 'example.nothing', verb: 'view' }],
    ['an entity without a verb', { entity: 'example.note' }],
    ['both at once', { permission: may.open.name, entity: 'example.note', verb: 'view' }],
    ['a place of a right without places', { permission: may.open.name, place: crypto.randomUUID() }],
  ])('cannot be had for %s', async (_what, question) => {
    await expect(explain(await h.makePerson(), question)).rejects.toMatchObject({ code: 'users.unknown-question' });
  });
});

it('agrees with what is decided, whatever the rights', async () => {
  const folders = await h.asSystem(async () => {
    const top = await records(Folder).create({ name: 'Top' });
    const below = await records(Folder).create({ name: 'Below', parent: top.id });
    return [top.id, below.id, (await records(Folder).create({ name: 'Aside' })).id];
  });
  const rights: readonly (Permission | readonly [Permission, string])[] = [
    may.open,
    may.close,
    may.file,
    ...permissionsFor(Note),
    ...folders.map((id) => [may.file, id] as const),
  ];
  const all = [may.open, may.close, may.file];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.subarray([...rights]), { maxLength: 3 }),
      fc.boolean(),
      fc.boolean(),
      async (groups, isMine, isLocked) => {
        const ids = [];
        for (const group of groups) ids.push(await h.makeGroup(...group));
        const id = await h.makePerson(...ids);
        const person = await h.acting(id);
        const note = await h.asSystem(() => records(Note).create({ title: 'A', owner: isMine ? id : null, isLocked }));
        for (const permission of all) {
          const { decision } = await explain(id, { permission: permission.name });
          expect(decision).toBe(
            has(person, permission) ? 'always' : hasSomewhere(person, permission) ? 'sometimes' : 'never',
          );
        }
        const sees = await h.test.runAs(person, () => records(Note).exists({ id: note.id }));
        const look = explain(id, { entity: Note.name, verb: 'view', record: note.id });
        if (!sees) return void (await expect(look).rejects.toMatchObject({ status: 404 }));
        expect((await look).decision).toBe('always');
        const done = async (verb: 'change' | 'delete') => {
          const version = note.version + (verb === 'delete' && (await decided('change')) ? 1 : 0);
          const act = () =>
            verb === 'change'
              ? records(Note).change(note.id, { title: 'B' }, { version })
              : records(Note).remove(note.id, { version });
          return h.test.runAs(person, () =>
            act().then(
              () => 'always',
              () => 'never',
            ),
          );
        };
        const decided = async (verb: Verb) =>
          (await explain(id, { entity: Note.name, verb, record: note.id })).decision === 'always';
        for (const verb of ['change', 'delete'] as const) {
          const said = (await decided(verb)) ? 'always' : 'never';
          expect(await done(verb)).toBe(said);
        }
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
