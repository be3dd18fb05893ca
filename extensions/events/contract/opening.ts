import { defineEntity, field } from '@tessera/models';
import { Venue } from './venue';

/** When a venue is open on one day of the week. */
export const Opening = defineEntity({
  name: 'events.opening',
  label: 'Opening',
  labels: 'Openings',
  fields: {
    venue: field.reference(Venue, { required: true, onDelete: 'cascade' }),
    day: field.choice({
      required: true,
      choices: {
        monday: 'Monday',
        tuesday: 'Tuesday',
        wednesday: 'Wednesday',
        thursday: 'Thursday',
        friday: 'Friday',
        saturday: 'Saturday',
        sunday: 'Sunday',
      },
    }),
    opens: field.time({ required: true }),
    closes: field.time({ required: true }),
    order: field.integer({ default: 0 }),
  },
  indexes: [['venue']],
});
