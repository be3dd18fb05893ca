import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import type { ActingPerson } from '@tessera/extension';
import { People } from '@tessera/users/server';
import type { SessionView } from '../../contract';
import { permissionsOf } from '../gate/rights';

/** What a person, or a visitor, is told about who they are. */
@Injectable()
export class SessionViews {
  constructor(
    private readonly database: Database,
    private readonly people: People,
  ) {}

  async of(person: ActingPerson | null): Promise<SessionView> {
    if (!person) return { person: null, needsOwner: !(await this.people.hasOwner()), may: [] };
    const { id, name, email, isOwner } = await this.people.get(person.id);
    return {
      person: { id, name, email, isOwner },
      needsOwner: false,
      may: permissionsOf(person, this.database.installed),
    };
  }
}
