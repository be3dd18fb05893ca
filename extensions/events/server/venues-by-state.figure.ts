import { records } from '@tessera/database/server';
import { defineFigure, permissionTo } from '@tessera/models';
import { Venue } from '../contract';

/** How many venues are open, and how many are not. */
export const venuesByState = defineFigure({
  name: 'events.venues-by-state',
  label: 'Venues',
  icon: 'map-pin',
  right: permissionTo('view', Venue),
  link: '/events/venues',
  load: async () => ({
    bars: [
      { label: 'Open', value: await records(Venue).count({ filter: { state: 'open' } }) },
      { label: 'Closed', value: await records(Venue).count({ filter: { state: 'closed' } }) },
    ],
  }),
});
