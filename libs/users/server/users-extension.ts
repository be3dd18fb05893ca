import { defineExtension, type MigrationModules } from '@tessera/extension';
import { ActingPeople } from '@tessera/jobs/server';
import { People } from './people';
import { Person } from '../contract';

/** Who can act here. */
export const usersExtension = defineExtension({
  name: 'users',
  needs: ['database', 'jobs'],
  entities: [Person],
  server: [People, { provide: ActingPeople, useExisting: People }],
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
