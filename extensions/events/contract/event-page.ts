import { definePage, field } from '@tessera/models';
import { Venue } from './venue';

/** Something that happens on a day at a venue. */
export const EventPage = definePage({
  name: 'events.event',
  label: 'Event',
  icon: 'calendar',
  fields: {
    startsAt: field.dateTime({ required: true }),
    venue: field.reference(Venue),
    summary: field.text({ multiline: true, max: 1000, search: 'B' }),
    body: field.blocks(),
  },
  api: ['startsAt', 'venue', 'summary'],
  schemaOrg: 'Event',
});
