import { Injectable } from '@nestjs/common';
import { Database, records } from '@tessera/database/server';
import { type ActingPerson, asSystem } from '@tessera/extension';
import { Group, People } from '@tessera/users/server';
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
    if (!person) return { person: null, needsOwner: !(await this.people.hasOwner()), may: [], viewsAs: null };
    const { id, name, email } = await this.people.get(person.id);
    return {
      // As the person acts: an owner who looks through the eyes of editors may what editors may.
      person: { id, name, email, isOwner: person.isOwner },
      needsOwner: false,
      may: permissionsOf(person, this.database.installed),
      viewsAs: person.viewsAs ? await this.group(person.viewsAs) : null,
    };
  }

  private async group(id: string): Promise<SessionView['viewsAs']> {
    const { name } = await asSystem('auth: the name of the group somebody looks through', () => records(Group).get(id));
    return { id, name };
  }
}
