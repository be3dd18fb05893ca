import { defineExtension } from '@tessera/extension';
import { defineAdmin, defineFigure, where } from '@tessera/models';
import { records } from '@tessera/database/server';
import { countUp, paintThings } from './actions';
import { mayThings } from './permissions';
import { Country, Place } from './place';
import { Part, Thing, Vault } from './thing';
import { ThingAccess } from './thing-access';

/** How many red things there are, as far as one sees them. */
export const redThings = defineFigure({
  name: 'example.red-things',
  label: 'Red things',
  link: '/example/things',
  load: async () => ({ count: await records(Thing).count({ filter: { colour: 'red' } }) }),
});

const ThingAdmin = defineAdmin(Thing, {
  icon: 'shapes',
  list: ['name', 'place.city', 'parts', 'loud', 'whisper', 'vaults', 'secret'],
  computed: {
    parts: { label: 'Parts', count: Part },
    loud: { label: 'Loudly', needs: ['name'], value: ({ name }) => name.toUpperCase() },
    whisper: { label: 'Whispered', needs: ['name', 'secret'], value: ({ secret }) => secret ?? '' },
    vaults: { label: 'Vaults', count: Vault },
  },
  filter: ['colour', 'place', 'secret', 'place.country.name'],
  order: ['name'],
  editable: ['amount', 'secret'],
  form: { tabs: { Thing: { Basics: [['name', 'slug'], 'colour', 'amount'] }, Secret: { Secret: ['secret'] } } },
  when: { amount: where({ colour: 'red' }), slug: where({ secret: { isNull: true } }) },
  inlines: [{ entity: Part, order: 'order' }, Vault],
  actions: [paintThings, countUp],
  board: 'colour',
  calendar: 'day',
});

/** An extension with an entity of every kind of field, for tests of whatever is made from definitions. */
export const everyKind = defineExtension({
  name: 'example',
  needs: ['admin'],
  entities: [Country, Place, Thing, Part, Vault],
  permissions: mayThings,
  policies: [ThingAccess],
  admin: [ThingAdmin],
  figures: [redThings],
});
