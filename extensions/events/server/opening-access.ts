import { definePolicy, where } from '@tessera/models';
import { Opening } from '../contract';

/** Who a venue belongs to looks after its openings. */
const ofMyVenue = ({ person }: { readonly person: { readonly id: string } | null }) =>
  person ? where<object>({ 'venue.owner': person.id }) : false;

/** Openings are shown to visitors. */
export const OpeningAccess = definePolicy(Opening, {
  view: () => true,
  add: ofMyVenue,
  change: ofMyVenue,
  delete: ofMyVenue,
});
