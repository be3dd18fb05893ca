import { defineExtension, type MigrationModules, type TemplateModules } from '@tessera/extension';
import { permissionsFor } from '@tessera/models';
import { Countdown, EventPage, may, Opening, Venue } from '../contract';
import { announce, withdraw } from './announce.listener';
import { closePast } from './close-past.job';
import { OpeningAccess } from './opening-access';
import { VenueAccess } from './venue-access';
import { VenueAdmin } from './venue-admin';
import { Venues } from './venues';
import { venuesByState } from './venues-by-state.figure';

export * from '../contract';
export { Venues } from './venues';

/** Events and where they happen: the worked example of the tutorial. */
export const eventsExtension = defineExtension({
  name: 'events',
  needs: ['content', 'admin'],
  entities: [Venue, Opening],
  pages: [EventPage],
  blocks: [Countdown],
  permissions: may,
  policies: [VenueAccess, OpeningAccess],
  grants: {
    viewer: permissionsFor(Venue, 'view'),
    editor: [...permissionsFor(Venue), ...permissionsFor(Opening), may.seeNotes],
    publisher: [...permissionsFor(Venue), ...permissionsFor(Opening), may.seeNotes, may.close],
  },
  admin: [VenueAdmin],
  figures: [venuesByState],
  jobs: [closePast],
  listeners: [announce, withdraw],
  server: [Venues],
  templates: import.meta.glob('../site/*.template.tsx', { eager: true }) as TemplateModules,
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
