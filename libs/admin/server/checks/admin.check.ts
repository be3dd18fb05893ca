import { defineCheck } from '@tessera/extension';
import { adminFindings } from './admin-findings';
import { fieldNameFindings } from './field-name-findings';
import { routeFindings } from './route-findings';

/** Whether every `defineAdmin` says what is so, and every resource has an address of its own. */
export const adminCheck = defineCheck({
  name: 'admin.definitions',
  run: ({ installed }) => [
    ...[...installed.admins.values()].flatMap((admin) => adminFindings(installed, admin)),
    ...fieldNameFindings(installed),
    ...routeFindings(installed),
  ],
});
