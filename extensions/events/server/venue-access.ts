import { definePolicy, where } from '@tessera/models';
import { Venue } from '../contract';

/** Venues are shown to visitors; whoever a venue belongs to may change it. */
export const VenueAccess = definePolicy(Venue, {
  view: () => true,
  change: ({ person }) => (person ? where({ owner: person.id }) : false),
});
