import { defineExtension, type MigrationModules } from '@tessera/extension';
import { ActingPeople } from '@tessera/jobs/server';
import { permissionsFor } from '@tessera/models';
import { Group, groupAccess, GroupAdmin, Membership, mayUsers, Person, personAccess, PersonAdmin } from '../contract';
import { Explainer } from './explaining/explainer';
import { RightsApi } from './explaining/rights.api';
import { Grant } from './groups/grant';
import { GroupRights } from './groups/group-rights';
import { GroupRightsApi } from './groups/group-rights.api';
import { Memberships } from './groups/memberships';
import { MembershipsApi } from './groups/memberships.api';
import { People } from './people';

/** Who can act here, and what they may. */
export const usersExtension = defineExtension({
  name: 'users',
  needs: ['database', 'jobs'],
  entities: [Person, Group, Membership, Grant],
  admin: [PersonAdmin, GroupAdmin],
  permissions: mayUsers,
  policies: [personAccess, groupAccess],
  // Whoever has customers is chosen among colleagues.
  grants: { sales: permissionsFor(Person, 'view') },
  server: [
    People,
    { provide: ActingPeople, useExisting: People },
    Memberships,
    GroupRights,
    Explainer,
    MembershipsApi,
    GroupRightsApi,
    RightsApi,
  ],
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
