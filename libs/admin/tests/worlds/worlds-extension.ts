import { defineExtension } from '@tessera/extension';
import { defineAdmin, defineEntity, definePermissions, definePolicy, field, where } from '@tessera/models';

/** What the person in the worlds does not have. */
export const mayWorlds = definePermissions('worlds', { seePay: 'See what people are paid' });

/** Nobody may see these. */
export const Vault = defineEntity({
  name: 'worlds.vault',
  label: 'Vault',
  title: 'name',
  fields: { name: field.text({ required: true, search: 'A' }), weight: field.integer() },
});

/** Open ones may be seen, but not what is paid for them. */
export const Thing = defineEntity({
  name: 'worlds.thing',
  label: 'Thing',
  title: 'name',
  fields: {
    name: field.text({ required: true, search: 'A' }),
    city: field.text({ search: 'B' }),
    state: field.choice({ choices: { open: 'Open', closed: 'Closed' }, default: 'open' }),
    size: field.integer(),
    pay: field.integer({ read: mayWorlds.seePay }),
    note: field.text({ read: mayWorlds.seePay, search: 'A' }),
    labels: field.choices({ choices: { red: 'Red', blue: 'Blue' } }),
    seenOn: field.date(),
    vault: field.reference(Vault),
    vaults: field.references(Vault),
    get above() {
      return field.reference(Thing);
    },
  },
});

/** The one rule of the worlds. */
export const ThingAccess = definePolicy(Thing, {
  view: () => where({ state: 'open' }),
  change: () => where({ state: 'open' }),
});

export const worldsExtension = defineExtension({
  name: 'worlds',
  needs: ['admin'],
  entities: [Vault, Thing],
  permissions: mayWorlds,
  policies: [ThingAccess],
  admin: [
    defineAdmin(Thing, {
      list: ['name', 'city', 'pay', 'rich', 'below'],
      computed: {
        rich: { label: 'Is rich', needs: ['pay'], value: ({ pay }) => (pay ?? 0) > 50 },
        below: { label: 'Below', count: Thing, by: 'above' },
      },
    }),
  ],
});
