import { defineExtension } from '@tessera/extension';
import { defineAdmin, defineEntity, field } from '@tessera/models';

/** Whom an item belongs to. */
export const Keeper = defineEntity({
  name: 'bench.keeper',
  label: 'Keeper',
  title: 'name',
  fields: { name: field.text({ required: true, max: 120, search: 'A' }) },
});

/** Where it stands. */
export const Room = defineEntity({
  name: 'bench.room',
  label: 'Room',
  title: 'name',
  fields: { name: field.text({ required: true, max: 120 }), floor: field.integer() },
});

/** What is said of it. */
export const Tag = defineEntity({
  name: 'bench.tag',
  label: 'Tag',
  title: 'name',
  fields: { name: field.text({ required: true, max: 60 }) },
});

/** What lists are made of: two references, tags, and a field of most kinds. */
export const Item = defineEntity({
  name: 'bench.item',
  label: 'Item',
  title: 'name',
  fields: {
    name: field.text({ required: true, max: 120, search: 'A' }),
    state: field.choice({ choices: { fresh: 'Fresh', used: 'Used', gone: 'Gone' }, default: 'fresh' }),
    amount: field.integer({ min: 0 }),
    price: field.decimal({ precision: 12, scale: 2 }),
    isShown: field.boolean({ default: true }),
    seenAt: field.dateTime(),
    keeper: field.reference(Keeper, { required: true }),
    room: field.reference(Room),
    tags: field.references(Tag),
  },
  indexes: [['name']],
});

/** The tables of the benchmark, and how its items are listed. */
export const benchExtension = defineExtension({
  name: 'bench',
  needs: ['admin'],
  entities: [Keeper, Room, Tag, Item],
  admin: [defineAdmin(Item, { order: ['name'] })],
});
