import { type AdminTest, adminTest, type AskedAs, mayThings, Part, Place, Thing, Vault } from '../../testing';
import { fieldsOf, permissionsFor, permissionTo } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntitySchema, EntitySchemas } from '../../contract';

let test: AdminTest;
let guest: AskedAs;
let insider: AskedAs;

beforeAll(async () => {
  test = await adminTest();
  guest = await test.person('Gus');
  insider = await test.person(
    'Ina',
    ...permissionsFor(Thing),
    mayThings.seeSecrets,
    mayThings.paint,
    permissionTo('view', Part),
    permissionTo('view', Place),
  );
});
afterAll(() => test?.close());

const all = async (who: AskedAs) => (await who.send<EntitySchemas>('GET', '/api/v1/schema/entities')).body.data;
const schemaOf = async (who: AskedAs, name: string = Thing.name) =>
  (await who.send<EntitySchema>('GET', `/api/v1/schema/entities/${name}`)).body;
const fieldNamed = (schema: EntitySchema, name: string) => schema.fields.find((field) => field.name === name);

describe('the schema of an entity', () => {
  it('has every field that one may see, and says what can be done with it', async () => {
    const schema = await schemaOf(insider);
    const declared = fieldsOf(Thing.fields)
      .map(([name]) => name)
      .filter((name) => name !== 'hash');
    expect(schema.fields.map(({ name }) => name)).toEqual(expect.arrayContaining([...declared, 'id', 'version']));
    expect(fieldNamed(schema, 'hash')).toBeUndefined();
    expect(fieldNamed(schema, 'name')).toMatchObject({ isSortable: true, isSearched: true, isWritable: true });
    expect(fieldNamed(schema, 'stamp')).toMatchObject({ isWritable: false });
    expect(fieldNamed(schema, 'extra')).toMatchObject({ isSortable: false });
    expect(fieldNamed(schema, 'place')).toMatchObject({ target: Place.name, targetResource: 'example/places' });
    expect(fieldNamed(schema, 'id')).toMatchObject({ isSystem: true, kind: 'id' });
  });

  it('is as its admin says', async () => {
    expect(await schemaOf(insider)).toMatchObject({
      icon: 'shapes',
      group: 'Example',
      resource: 'example/things',
      title: 'name',
      list: ['name', 'place.city', 'parts', 'loud', 'whisper', 'secret'],
      filter: ['colour', 'place', 'secret'],
      order: ['name'],
      editable: ['amount', 'secret'],
      board: 'colour',
      calendar: 'day',
      may: { add: true, change: true, delete: true },
      when: { amount: { where: { colour: 'red' } }, slug: { where: { secret: { isNull: true } } } },
      inlines: [{ entity: Part.name, by: 'thing', order: 'order', fields: ['name'] }],
    });
    const { actions } = await schemaOf(insider);
    expect(actions).toMatchObject([
      { name: 'example.paint', isJob: false, when: { where: { isGood: true } }, form: [{ name: 'colour' }] },
      { name: 'example.count-up', isJob: true, when: null, form: [] },
    ]);
  });

  it('follows from its definition where there is no admin', async () => {
    expect(await schemaOf(test.owner, Vault.name)).toMatchObject({
      icon: 'box',
      list: ['name', 'thing'],
      filter: ['thing'],
      order: [],
      form: { Vault: ['name', 'thing'] },
      actions: [],
    });
  });
});

describe('who may not see', () => {
  it('a field finds no trace of it, nor of what is made from it', async () => {
    const schema = await schemaOf(guest);
    expect(JSON.stringify(schema)).not.toMatch(/secret|whisper/i);
    expect(schema.list).toEqual(['name', 'loud']);
    expect(schema.form).toEqual({ tabs: { Thing: { Basics: [['name', 'slug'], 'colour', 'amount'] } } });
    expect(Object.keys(schema.when)).toEqual(['amount']);
  });

  it('an entity finds no trace of it in others', async () => {
    const schema = await schemaOf(guest);
    expect(schema.inlines).toEqual([]);
    expect(JSON.stringify(schema)).not.toMatch(/vault/i);
    expect(fieldNamed(schema, 'place')).toMatchObject({ targetResource: null });
    expect(schema.filter).toEqual(['colour', 'place']);
  });

  it('an entity is told what she is told of none', async () => {
    expect((await all(guest)).map(({ name }) => name)).toEqual([Thing.name]);
    const of = async (name: string) => {
      const { status, text } = await guest.send('GET', `/api/v1/schema/entities/${name}`);
      return [status, text];
    };
    expect(await of(Vault.name)).toEqual(await of('example.nothing'));
    expect((await of(Vault.name))[0]).toBe(404);
  });

  it('and may not act is offered no actions', async () => {
    const reader = await test.person('Rea', permissionTo('view', Part));
    expect((await schemaOf(reader, Part.name)).may).toEqual({ add: false, change: false, delete: false });
    expect((await schemaOf(guest)).actions.map(({ name }) => name)).toEqual(['example.count-up']);
  });
});

it('is for who has signed in', async () => {
  expect((await test.visitor.send('GET', '/api/v1/schema/entities')).status).toBe(401);
});
