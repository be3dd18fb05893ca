import { records } from '@tessera/database/server';
import { defineAction, field, where } from '@tessera/models';
import { may, Venue } from '../contract';

/** Closes venues at once, or at the end of a day. */
export const closeVenue = defineAction(Venue, {
  name: 'events.close-venue',
  label: 'Close',
  icon: 'circle-x',
  right: may.close,
  when: where({ state: 'open' }),
  form: { lastDay: field.date({ label: 'Last day', help: 'Today when left empty.' }) },
  run: async ({ records: venues, values: { lastDay } }) => {
    for (const { id, version } of venues) {
      await records(Venue).change(id, lastDay ? { until: lastDay } : { state: 'closed' }, { version });
    }
    return { message: venues.length === 1 ? `${venues[0]!.name} closes.` : `${venues.length} venues close.` };
  },
});
