import { authExtension } from '@tessera/auth/server';
import { cachingExtension } from '@tessera/caching/server';
import { type TestDatabase, testDatabase } from '@tessera/database/testing';
import type { Extension } from '@tessera/extension';
import { jobsExtension } from '@tessera/jobs/server';
import { outboundExtension } from '@tessera/outbound/server';
import { usersExtension } from '@tessera/users/server';
import { realtimeExtension } from '../server';

/** A database with everything that realtime stands on, and `extensions` besides. */
export function testRealtime(...extensions: readonly Extension[]): Promise<TestDatabase> {
  return testDatabase([
    cachingExtension,
    outboundExtension,
    jobsExtension,
    usersExtension,
    authExtension,
    realtimeExtension,
    ...extensions,
  ]);
}
