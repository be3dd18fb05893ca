import { defineExtension } from '@tessera/extension';
import { defineEntity, definePolicy, field, where } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { somebody, type TestDatabase, testDatabase } from '../../../testing';
import { records } from '../records';

const Drawer = defineEntity({ name: 'desk.drawer', label: 'Drawer', fields: { name: field.text() } });
const Sheet = defineEntity({
  name: 'desk.sheet',
  label: 'Sheet',
  trash: true,
  fields: { drawer: field.reference(Drawer), isPublic: field.boolean({ default: true }) },
});
const anybody = ({ person }: { readonly person: object | null }) => person !== null;
const desk = defineExtension({
  name: 'desk',
  entities: [Drawer, Sheet],
  policies: [
    definePolicy(Drawer, { view: anybody, delete: anybody }),
    definePolicy(Sheet, { view: ({ person }) => (person ? where({ isPublic: true }) : false) }),
  ],
});

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase([desk]);
});
afterAll(async () => await db.close());

const drawerWith = (...sheets: ReadonlyArray<{ isPublic: boolean; inTrash: boolean }>) =>
  db.runAs(db.owner, async () => {
    const { id } = await records(Drawer).create({ name: 'x' });
    for (const { isPublic, inTrash } of sheets) {
      const sheet = await records(Sheet).create({ drawer: id, isPublic });
      if (inTrash) await records(Sheet).trash(sheet.id, { version: 1 });
    }
    return id;
  });
const refusalOf = (id: string, person = somebody()) =>
  db.runAs(person, () => records(Drawer).remove(id, { version: 1 })).catch((error: unknown) => error);

it('says that only the trash holds a record, and how much of it one may see', async () => {
  const id = await drawerWith({ isPublic: true, inTrash: true }, { isPublic: false, inTrash: true });
  const seen = { code: 'database.used-in-trash', status: 409 };
  expect(await refusalOf(id)).toMatchObject({ ...seen, detail: expect.stringContaining('1 sheet.') as string });
  expect(await refusalOf(id, db.owner)).toMatchObject({ detail: expect.stringContaining('2 sheets.') as string });
});

it('tells nothing of what lies there and may not be seen', async () => {
  const id = await drawerWith({ isPublic: false, inTrash: true });
  const refusal = await refusalOf(id);
  expect(refusal).toMatchObject({ code: 'database.used-in-trash' });
  expect((refusal as { detail: string }).detail).not.toMatch(/sheet/);
});

it('does not speak of the trash where something outside of it holds the record, seen or not', async () => {
  const id = await drawerWith({ isPublic: true, inTrash: true }, { isPublic: false, inTrash: false });
  expect(await refusalOf(id)).toMatchObject({ code: 'database.still-used' });
});

it('leaves the transaction of somebody else as it found it', async () => {
  const id = await drawerWith({ isPublic: true, inTrash: true });
  const refusal = db.runAs(db.owner, () => db.database.transaction(() => records(Drawer).remove(id, { version: 1 })));
  await expect(refusal).rejects.toMatchObject({ code: 'database.still-used' });
});
