import { askRedis } from './servers';
import type { Stage } from './stage';

/** How long something lasts, in seconds: as it is promised, and as short as shows the same. */
interface Seconds {
  readonly whole: number;
  readonly short: number;
}

/** How something is taken away from the product, and given back. */
export interface Outage {
  readonly name: string;
  readonly seconds: Seconds;
  /** Whether another one shows most of it. */
  readonly isVariant?: true;
  /** Whether the database is away: then nobody can change anything. */
  readonly takesDatabase: boolean;
  readonly takesRedis: boolean;
  begin(stage: Stage): Promise<void> | void;
  end(stage: Stage): Promise<void> | void;
}

const redis = { takesRedis: true, takesDatabase: false };
const database = { takesRedis: false, takesDatabase: true };

/** All that the product must outlive. */
export const outages: readonly Outage[] = [
  {
    ...redis,
    name: 'Redis silent',
    seconds: { whole: 30, short: 2 },
    begin: (stage) => stage.redis!.pause(),
    end: (stage) => stage.redis!.resume(),
  },
  {
    ...redis,
    name: 'Redis stopped, back empty',
    seconds: { whole: 15, short: 2 },
    begin: (stage) => stage.redis!.stop('SIGKILL'),
    end: (stage) => stage.redis!.start(),
  },
  {
    ...redis,
    name: 'Redis emptied',
    isVariant: true,
    seconds: { whole: 2, short: 1 },
    begin: async (stage) => void (await askRedis(stage.redis!.port, 'FLUSHALL')),
    end: () => undefined,
  },
  {
    ...database,
    name: 'PostgreSQL stopped',
    seconds: { whole: 60, short: 3 },
    begin: (stage) => stage.postgres.stop('SIGINT'),
    end: (stage) => stage.postgres.start(),
  },
  {
    ...database,
    name: 'PostgreSQL crashed',
    isVariant: true,
    seconds: { whole: 10, short: 1 },
    begin: (stage) => stage.postgres.stop('SIGQUIT'),
    end: (stage) => stage.postgres.start(),
  },
  {
    ...database,
    name: 'PostgreSQL silent',
    seconds: { whole: 30, short: 7 },
    begin: (stage) => stage.postgres.pause(),
    end: (stage) => stage.postgres.resume(),
  },
  {
    takesRedis: true,
    takesDatabase: true,
    name: 'both stopped',
    isVariant: true,
    seconds: { whole: 20, short: 2 },
    begin: async (stage) => {
      await Promise.all([stage.redis!.stop('SIGKILL'), stage.postgres.stop('SIGINT')]);
    },
    end: async (stage) => {
      await Promise.all([stage.redis!.start(), stage.postgres.start()]);
    },
  },
];
