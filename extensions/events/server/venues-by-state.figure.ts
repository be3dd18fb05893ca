import { records } from '@tessera/database/server';
import { defineFigure, permissionTo } from '@tessera/models';
import { Venue } from '../contract';

/** How many venues are open, and how many are not; nothing while there are none. */
export const venuesByState = defineFigure({
  name: 'events.venues-by-state',
  label: 'Venues',
  icon: 'map-pin',
  right: permissionTo('view', Venue),
  link: '/events/venues',
  load: async () => {
    const open = await records(Venue).count({ filter: { state: 'open' } });
    const closed = await records(Venue).count({ filter: { state: 'closed' } });
    if (open + closed === 0) return null;
    return {
      bars: [
        { label: 'Open', value: open },
        { label: 'Closed', value: closed },
      ],
    };
  },
});
