import { defineMetric } from '@tessera/extension';
import { Database } from './database';

/** Whether requests wait for a connection to the database. */
export const poolMetric = defineMetric({
  name: 'database.connections',
  help: 'Connections of this process to the database by state; waiting: how many want one and have none',
  kind: 'gauge',
  labels: ['state'],
  read: ({ get }) => {
    const { busy, idle, waiting } = get(Database).connections;
    return Object.entries({ busy, idle, waiting }).map(([state, value]) => ({ labels: { state }, value }));
  },
});
