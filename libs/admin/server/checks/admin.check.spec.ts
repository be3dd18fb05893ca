import { Controller, Get } from '@nestjs/common';
import { jobsExtension } from '@tessera/jobs/server';
import { cachingExtension } from '@tessera/caching/server';
import { databaseExtension } from '@tessera/database/server';
import { authExtension } from '@tessera/auth/server';
import { defineExtension, type ExtensionOptions, Installed, Public } from '@tessera/extension';
import { type Admin, defineAction, defineAdmin, defineEntity, field, where } from '@tessera/models';
import { usersExtension } from '@tessera/users/server';
import { everyKind } from '../../testing';
import { expect, it } from 'vitest';
import { adminExtension } from '../admin-extension';
import { adminCheck } from './admin.check';

const Owner = defineEntity({ name: 'shop.owner', label: 'Owner', fields: { name: field.text() } });
const Item = defineEntity({
  name: 'shop.item',
  label: 'Item',
  title: 'name',
  fields: { name: field.text({ search: 'A' }), city: field.text(), owner: field.reference(Owner) },
});

const codes = async (options: Omit<ExtensionOptions, 'name'>) => {
  const shop = defineExtension({ name: 'shop', entities: [Owner, Item], ...options });
  const installed = new Installed([
    databaseExtension,
    cachingExtension,
    jobsExtension,
    usersExtension,
    authExtension,
    adminExtension,
    everyKind,
    shop,
  ]);
  const findings = await adminCheck.run({ installed, get: () => undefined as never });
  return findings.filter(({ message }) => message.includes('shop')).map(({ code }) => code);
};
const admin = (options: object, entity = Item) => codes({ admin: [defineAdmin(entity, options) as Admin] });

it('finds nothing wrong with our own', async () => {
  expect(await codes({})).toEqual([]);
  expect(await admin({ list: ['name', 'owner.name', 'createdAt'], order: ['-owner.name'] })).toEqual([]);
});

it.each([
  ['a column that does not exist', { list: ['nothing'] }, 'admin.E002'],
  ['a path that leads nowhere', { list: ['owner.nothing'] }, 'admin.E002'],
  ['a path over what is no reference', { filter: ['city.name'] }, 'admin.E002'],
  ['an order that does not exist', { order: ['-nothing'] }, 'admin.E002'],
  ['a field of a form that does not exist', { form: { tabs: { A: { B: [['name', 'nothing']] } } } }, 'admin.E002'],
  ['a condition on what does not exist', { when: { city: where<object>({ 'owner.nothing': 1 }) } }, 'admin.E002'],
  ['a column made from nothing', { computed: { x: { label: 'X', needs: ['nothing'], value: () => 1 } } }, 'admin.E002'],
  ['a search in what is not searched (which warns)', { search: ['city'] }, 'admin.W003'],
  [
    'a computed column named like a field',
    { computed: { city: { label: 'X', needs: [], value: () => 1 } } },
    'admin.E004',
  ],
  ['a count of what does not refer to it', { computed: { x: { label: 'X', count: Owner } } }, 'admin.E005'],
  ['an inline that does not refer to it', { inlines: [Owner] }, 'admin.E006'],
  ['a board by what is no choice', { board: 'city' }, 'admin.E009'],
  ['a calendar by what is no day', { calendar: 'city' }, 'admin.E010'],
])('stops the boot for %s', async (_what, options, code) => {
  expect(await admin(options)).toEqual([code]);
});

it('stops the boot for an inline ordered by what is no integer, and an action of another entity', async () => {
  expect(await admin({ inlines: [{ entity: Item, order: 'name' }] }, Owner as never)).toEqual(['admin.E007']);
  const act = defineAction(Owner, { name: 'shop.act', label: 'Act', run: async () => undefined });
  expect(await admin({ actions: [act] })).toEqual(['admin.E008']);
});

it('stops the boot for an admin of what is not installed', async () => {
  const Other = defineEntity({ name: 'shop.other', label: 'Other', fields: { name: field.text() } });
  expect(await codes({ admin: [defineAdmin(Other, {}) as Admin] })).toEqual(['admin.E001']);
});

it('stops the boot for a field that conditions could not name', async () => {
  const Odd = defineEntity({ name: 'shop.odd', label: 'Odd', fields: { any: field.text() } });
  expect(await codes({ entities: [Owner, Item, Odd] })).toEqual(['admin.E011']);
});

it('stops the boot where two claim one address', async () => {
  const Twin = defineEntity({ name: 'shop.twin', label: 'Twin', labels: 'Items', fields: { name: field.text() } });
  expect(new Set(await codes({ entities: [Owner, Item, Twin] }))).toEqual(new Set(['admin.E012']));
  @Public()
  @Controller('api/v1/shop/items')
  class ByHand {
    @Get(':item')
    read() {
      return {};
    }
  }
  expect(await codes({ server: [ByHand] })).toEqual(['admin.E012']);
});
