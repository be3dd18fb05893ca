import { defineExtension, type ExtensionOptions } from '@tessera/extension';
import { jobsExtension } from '@tessera/jobs/server';
import { type TestDatabase, testDatabase } from '@tessera/database/testing';
import { type ActingPerson } from '@tessera/extension';
import {
  defineEntity,
  definePermissions,
  definePolicy,
  field,
  type Permission,
  permissionTo,
  where,
} from '@tessera/models';
import { Person } from '../contract';
import { GroupRights } from '../server/groups/group-rights';
import { Memberships } from '../server/groups/memberships';
import { Explainer } from '../server/explaining/explainer';
import { People } from '../server/people';
import { usersExtension } from '../server/users-extension';

export const Folder = defineEntity({
  name: 'example.folder',
  label: 'Folder',
  title: 'name',
  fields: {
    name: field.text({ required: true }),
    get parent() {
      return field.reference(Folder);
    },
  },
});

export const Note = defineEntity({
  name: 'example.note',
  label: 'Note',
  title: 'title',
  fields: {
    title: field.text({ required: true }),
    owner: field.reference(Person),
    isLocked: field.boolean({ default: false }),
  },
});

/** Everybody sees and changes her own notes; what is locked stays, whoever asks. */
const noteAccess = definePolicy(
  Note,
  {
    view: ({ person }) => (person ? where({ owner: person.id }) : false),
    change: ({ person }) => (person ? where({ owner: person.id }) : false),
  },
  { change: () => where({ isLocked: false }), delete: () => where({ isLocked: false }) },
);

export const may = {
  ...definePermissions('example', { close: 'Close the shop', open: 'Open the shop' }),
  ...definePermissions('example', { file: 'File papers' }, { within: 'example.folder' }),
};

/** An extension for specs; `grants` as an upgrade of it may change them. */
export const exampleExtension = (
  grants: ExtensionOptions['grants'] = { editor: [may.close, permissionTo('view', Note)] },
) =>
  defineExtension({
    name: 'example',
    needs: ['users'],
    entities: [Folder, Note],
    permissions: may,
    policies: [noteAccess],
    grants,
  });

/** A database with people, groups and notes. */
export async function house(grants?: ExtensionOptions['grants']) {
  const test = await testDatabase([jobsExtension, usersExtension, exampleExtension(grants)]);
  const people = new People(test.database);
  const groups = new GroupRights(test.database);
  const memberships = new Memberships(test.database, people);
  const explainer = new Explainer(test.database, people);
  return { test, people, groups, memberships, explainer, ...factories(test, people, groups, memberships) };
}

function factories(test: TestDatabase, people: People, groups: GroupRights, memberships: Memberships) {
  let count = 0;
  const asSystem = <T>(fn: () => T) => test.runAsSystem(fn);
  const groupId = async (key: string) =>
    (await test.database.query<{ id: string }>('SELECT id FROM users_group WHERE key = $1', [key]))[0]!.id;
  const makeGroup = async (...rights: readonly (Permission | readonly [Permission, string])[]) => {
    const id = crypto.randomUUID();
    await test.database.query('INSERT INTO users_group (id, name) VALUES ($1, $2)', [id, `Group ${id}`]);
    await asSystem(() =>
      groups.replace(
        id,
        rights.map((right) =>
          'name' in right ? { permission: right.name, place: null } : { permission: right[0].name, place: right[1] },
        ),
        1,
      ),
    );
    return id;
  };
  const makePerson = async (...inGroups: readonly string[]) => {
    const name = `Person ${++count}`;
    const { id } = await asSystem(() =>
      people.create({ name, email: `person${count}-${crypto.randomUUID()}@example.org`, passwordHash: null }),
    );
    for (const group of inGroups) await asSystem(() => memberships.add(group, id));
    return id;
  };
  /** The person as she acts from now on. */
  const acting = async (id: string): Promise<ActingPerson> => (await people.find(id))!;
  return { asSystem, groupId, makeGroup, makePerson, acting };
}
