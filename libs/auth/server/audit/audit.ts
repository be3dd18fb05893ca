import { Injectable } from '@nestjs/common';
import { records } from '@tessera/database/server';
import { asSystem, currentAct } from '@tessera/extension';
import type { NewRowOf } from '@tessera/models';
import type { Asker } from '../asker';
import { AuditEntry } from './audit-entry';

/** What is noted: whom and what it concerns; who asked, when it came over HTTP. */
export interface Noted {
  readonly person: string | null;
  readonly token?: string;
  /** Who did it, where that is somebody else. */
  readonly by?: string | null;
  readonly asker?: Asker;
}

/** What happened to credentials, for whoever must find out later. */
@Injectable()
export class Audit {
  /** Notes that something happened; within a transaction it is noted only if that commits. */
  async note(what: NewRowOf<typeof AuditEntry>['what'], { person, token, by, asker }: Noted): Promise<void> {
    await asSystem('auth: what happens to credentials is noted', () =>
      records(AuditEntry).create({
        what,
        person,
        by: by ?? null,
        token: token ?? null,
        request: currentAct().requestId,
        address: asker?.address ?? null,
        agent: asker?.agent ?? null,
      }),
    );
  }
}
