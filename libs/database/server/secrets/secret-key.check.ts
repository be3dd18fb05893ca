import { defineCheck, type Finding, serverSettings, Settings } from '@tessera/extension';
import { Database } from '../connection/database';
import { databaseSettings } from '../settings';
import { keyInUse } from './key-in-use';

/** Whether this instance can open the secrets of its database, and whether others could. */
export const secretKeyCheck = defineCheck({
  name: 'database.secret-key',
  run: async ({ get }) => {
    const [database, settings] = [get(Database), get(Settings)];
    const [{ SECRET_KEY }, { DATABASE_URL }] = [settings.of(serverSettings), settings.of(databaseSettings)];
    const findings: Finding[] = [];
    if (!database.safe.knows(await keyInUse(database)))
      findings.push({
        code: 'database.E002',
        message: `The secrets in this database are sealed with another key than ${SECRET_KEY ? 'SECRET_KEY' : 'the one in secret.key of DATA_DIR'}.`,
        cure:
          'Give every instance the same SECRET_KEY, and name the one before it in SECRET_KEY_PREVIOUS; a key that was made by itself is in ' +
          'secret.key of the first instance. Where it is lost for good: tessera secrets forget.',
      });
    else if (DATABASE_URL && !SECRET_KEY)
      findings.push({
        code: 'database.W003',
        message: 'SECRET_KEY is not set, so secrets are sealed with a key that only this DATA_DIR has.',
        cure: 'Several instances, and containers whose DATA_DIR does not last, need a SECRET_KEY that they share.',
      });
    return findings;
  },
});
