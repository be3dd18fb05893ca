import { authExtension } from '@tessera/auth/server';
import { cachingExtension } from '@tessera/caching/server';
import { databaseExtension } from '@tessera/database/server';
import type { Extension } from '@tessera/extension';
import { jobsExtension } from '@tessera/jobs/server';
import { mediaExtension } from '@tessera/media/server';
import { usersExtension } from '@tessera/users/server';

/** What is installed, lowest first. Adding an extension is adding its name here. */
export const extensions: readonly Extension[] = [databaseExtension, cachingExtension, jobsExtension, usersExtension, authExtension, mediaExtension];
