import { defineCommand } from '@tessera/extension';
import { Database } from '../connection/database';
import { forgetLostSecrets, sealSecrets } from './sealed-columns';

/** `tessera secrets …`. They need `Database` among the services, and no more, for the server does not start with a wrong key. */
export const secretCommands = [
  defineCommand({
    name: 'secrets seal',
    summary: 'Seals all secrets with the current SECRET_KEY, as each start does',
    async run({ get, json, print }) {
      const sealed = await sealSecrets(get(Database));
      print(json ? JSON.stringify({ sealed }) : `${sealed} secrets were sealed anew.`);
    },
  }),
  defineCommand({
    name: 'secrets forget',
    summary: 'Empties the secrets whose key is lost, and goes on with the current one',
    async run({ get, json, print }) {
      const forgotten = await forgetLostSecrets(get(Database));
      print(json ? JSON.stringify({ forgotten }) : `${forgotten} secrets that nobody could open are forgotten.`);
    },
  }),
];
