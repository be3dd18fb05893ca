import { defineExtension } from '@tessera/extension';
import {
  defineAction,
  defineAdmin,
  defineEntity,
  defineFigure,
  definePermissions,
  definePolicy,
  field,
  where,
} from '@tessera/models';
import { canary } from './words';

/** What the person does not have. */
export const mayGarden = definePermissions('garden', { seeSecrets: 'See secrets' });

/** Nobody is told of these but who has their rights: the person has none. */
export const Poison = defineEntity({
  name: 'garden.poison',
  label: 'Poison',
  help: canary('entity help'),
  title: 'name',
  trash: true,
  fields: { name: field.text({ required: true, search: 'A' }), dose: field.integer() },
});

/** The one entity of the person: she has its four rights, and not all of its fields. */
export const Bed = defineEntity({
  name: 'garden.bed',
  label: 'Bed',
  title: 'name',
  trash: true,
  fields: {
    name: field.text({ required: true, search: 'A' }),
    size: field.integer(),
    secret: field.text({
      label: canary('field label'),
      read: mayGarden.seeSecrets,
      write: mayGarden.seeSecrets,
      search: 'B',
    }),
    poison: field.reference(Poison, { onDelete: 'clear' }),
    get next() {
      return field.reference(Bed, { onDelete: 'clear' });
    },
  },
});

/** Some of these stand open to everybody who is signed in, beside others that do not. */
export const Visit = defineEntity({
  name: 'garden.visit',
  label: 'Visit',
  title: 'name',
  fields: {
    name: field.text({ required: true, search: 'A' }),
    isOpen: field.boolean({ default: false }),
    bed: field.reference(Bed, { onDelete: 'clear' }),
    poison: field.reference(Poison, { onDelete: 'clear' }),
  },
});

const VisitAccess = definePolicy(Visit, { view: ({ person }) => (person ? where({ isOpen: true }) : false) });

const whisper = defineAction(Bed, {
  name: 'garden.whisper',
  label: canary('action label'),
  right: mayGarden.seeSecrets,
  run: async ({ records }) => ({ message: records.map(({ secret }) => secret).join() }),
});

const water = defineAction(Bed, {
  name: 'garden.water',
  label: 'Water',
  run: async ({ records }) => ({ message: `${records.map(({ name }) => name).join()} watered.` }),
});

const secrets = defineFigure({
  name: 'garden.secrets',
  label: canary('figure label'),
  right: mayGarden.seeSecrets,
  load: async () => ({ bars: [{ label: canary('figure bar'), value: 4711 }] }),
});

/** An example in which one may see this and not that, in every way the engine knows. */
export const gardenExtension = defineExtension({
  name: 'garden',
  needs: ['admin'],
  entities: [Poison, Bed, Visit],
  permissions: mayGarden,
  policies: [VisitAccess],
  admin: [
    defineAdmin(Bed, {
      list: ['name', 'size', 'secret', 'loud', 'visits', 'poison.name', 'next.name'],
      filter: ['size', 'secret', 'poison', 'next'],
      computed: {
        loud: { label: canary('column label'), needs: ['secret'], value: ({ secret }) => (secret ?? '').toUpperCase() },
        visits: { label: 'Visits', count: Visit },
      },
      inlines: [Visit],
      actions: [whisper, water],
    }),
  ],
  figures: [secrets],
});
