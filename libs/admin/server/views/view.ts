import { anyId } from '@tessera/database/server';
import { type Condition, defineEntity, definePolicy, field, where } from '@tessera/models';

/** A way to look at a list that somebody saved. Written through `SavedViews` alone. */
export const View = defineEntity({
  name: 'admin.view',
  label: 'View',
  title: 'name',
  resource: false,
  history: false,
  fields: {
    /** Name of the entity whose list it shows. */
    entity: field.text({ required: true, max: 200, order: 'bytes' }),
    /** Whose it is; it goes on being shared when she is gone. */
    person: anyId({ required: true }),
    name: field.text({ required: true, max: 100 }),
    isShared: field.boolean({ default: false }),
    isDefault: field.boolean({ default: false }),
    /** A `ListView`. */
    view: field.json({ required: true, maxBytes: 50_000 }),
  },
  indexes: [['entity', 'person']],
  customIndexes: [
    // One that opens for its owner, and one that opens for everybody.
    { name: 'admin_view_own_default_key', sql: '(entity, person) WHERE is_default AND NOT is_shared', unique: true },
    { name: 'admin_view_shared_default_key', sql: '(entity) WHERE is_default AND is_shared', unique: true },
  ],
});

const own = ({ person }: { readonly person: { readonly id: string } | null }): Condition<typeof View.fields> =>
  person ? where<typeof View.fields>({ person: person.id }) : false;

/** A view is its owner's. What is shared is given out by `SavedViews`, to who may see the entity. */
export const viewAccess = definePolicy(View, { view: own, add: own, change: own, delete: own });
