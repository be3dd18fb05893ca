import { defineAdmin, where } from '@tessera/models';
import { may, Opening, Venue } from '../contract';
import { closeVenue } from './close-venue.action';

/** How venues are listed and edited. */
export const VenueAdmin = defineAdmin(Venue, {
  icon: 'map-pin',
  list: ['name', 'city', 'capacity', 'state', 'owner', 'openings'],
  computed: { openings: { label: 'Openings', count: Opening } },
  filter: ['state', 'city', 'owner'],
  order: ['name'],
  editable: ['capacity', 'state'],
  form: {
    Venue: [['name', 'city'], ['capacity', 'state'], 'until', 'owner'],
    Picture: ['photo'],
    Internal: ['notes'],
  },
  when: { until: where({ state: 'open' }) },
  inlines: [{ entity: Opening, order: 'order', fields: ['day', 'opens', 'closes'] }],
  actions: [closeVenue],
  board: 'state',
  calendar: 'until',
  may,
});
