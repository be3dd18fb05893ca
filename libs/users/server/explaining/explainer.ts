import { Injectable } from '@nestjs/common';
import { Database, records } from '@tessera/database/server';
import { type ActingPerson, has, requirePerson, requireRight } from '@tessera/extension';
import { type Explanation, type ExplanationQuery, mayUsers, Person, type Reason } from '../../contract';
import { groupsWithRights } from '../groups/group-with-rights';
import { People } from '../people';
import { rightsOf } from '../rights/rights-of';
import { type Asked, askedOf } from './asked';
import { decisionOf } from './decision';
import { groupReasons } from './group-reasons';

/** Says why somebody may do something, or why not. What it decides is decided by the code that decides everywhere. */
@Injectable()
export class Explainer {
  constructor(
    private readonly database: Database,
    private readonly people: People,
  ) {}

  /** Throws `auth.not-allowed` (403) about others without the right, `users.person-not-found` (404), `users.unknown-question` (400) and that of a record one may not see (404). */
  async explain(query: ExplanationQuery): Promise<Explanation> {
    const self = requirePerson();
    const id = query.person ?? self.id;
    if (id !== self.id) requireRight(mayUsers.explainRights);
    const name = id === self.id ? self.name : (await records(Person).get(id)).name;
    const asked = await askedOf(this.database, query);
    const person = await this.people.find(id);
    const about = { person: { id, name }, asked: asked.words };
    if (!person) {
      const sentence = `${name} is suspended and may do nothing.`;
      return { ...about, decision: 'never', reasons: [{ code: 'is-suspended', sentence }], groupsThatWould: [] };
    }
    const { decision, reasons } = await decisionOf(this.database, person, asked);
    const all = [...(await this.byMarkOrGroup(person, asked)), ...reasons];
    const isExplained = all.some(({ code }) => code !== 'group-grants-elsewhere');
    return {
      ...about,
      decision,
      reasons: isExplained ? all : [...all, nothingAllows(name, asked)],
      groupsThatWould: decision === 'always' ? [] : await this.groupsThatWould(person, asked),
    };
  }

  private async byMarkOrGroup({ id, name, isOwner, isAdministrator }: ActingPerson, asked: Asked): Promise<Reason[]> {
    const groups = await groupsWithRights(this.database, { person: id });
    const { permission } = asked;
    return [
      ...(isOwner
        ? [{ code: 'is-owner' as const, sentence: `${name} is an owner, and owners may do everything.` }]
        : []),
      ...(isAdministrator && permission && this.database.installed.permissions.has(permission.name)
        ? [{ code: 'is-administrator' as const, sentence: `${name} is an administrator, who have every right.` }]
        : []),
      ...groups.flatMap((group) => groupReasons(group, rightsOf(this.database.installed, group.granted), asked)),
    ];
  }

  private async groupsThatWould({ id }: ActingPerson, asked: Asked): Promise<Explanation['groupsThatWould']> {
    const { installed } = this.database;
    if (!installed.permissions.has(asked.permission.name)) return [];
    const mine = new Set((await groupsWithRights(this.database, { person: id })).map((group) => group.id));
    return (await groupsWithRights(this.database))
      .filter((group) => group.key === 'administrator' || !mine.has(group.id))
      .filter((group) => {
        if (group.key === 'administrator') return true;
        const rights = rightsOf(installed, group.granted);
        const places = rights.places.get(asked.permission.name) ?? [];
        return (
          has({ id, name: '', isOwner: false, rights }, asked.permission) ||
          (asked.line !== null && places.some((place) => asked.line!.includes(place)))
        );
      })
      .slice(0, 20)
      .map((group) => ({ id: group.id, name: group.name }));
  }
}

function nothingAllows(name: string, { words }: Asked): Reason {
  return { code: 'nothing-allows', sentence: `No group and no policy lets ${name} ${words}.` };
}
