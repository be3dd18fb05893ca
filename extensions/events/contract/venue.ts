import { defineEntity, field, pageEntityName } from '@tessera/models';
import { Person } from '@tessera/users/contract';
import { may } from './permissions';

/** A place where something happens. */
export const Venue = defineEntity({
  name: 'events.venue',
  label: 'Venue',
  title: 'name',
  trash: true,
  fields: {
    name: field.text({ required: true, max: 120, search: 'A' }),
    city: field.text({ max: 120, search: 'B' }),
    capacity: field.integer({ min: 0, help: 'How many people may be there at once.' }),
    state: field.choice({ choices: { open: 'Open', closed: 'Closed' }, default: 'open' }),
    until: field.date({ label: 'Open until', help: 'It is closed by itself on the day after.' }),
    photo: field.image(),
    owner: field.reference(Person, { onDelete: 'clear', help: 'May change this venue, whatever her groups may.' }),
    notes: field.richText({ read: may.seeNotes }),
    /** The page of the event that was announced here last. */
    latestEvent: field.reference({ name: pageEntityName }, { system: true, onDelete: 'clear' }),
  },
  unique: [['name', 'city']],
  indexes: [['city']],
});
