import { Injectable } from '@nestjs/common';
import { Database, records } from '@tessera/database/server';
import { asSystem, requireRight } from '@tessera/extension';
import { isUuid } from '@tessera/models';
import { Group, type GroupOfPerson, type Member, type MemberPage, Membership, mayUsers, Person } from '../../contract';
import { People } from '../people';
import { mustBeAdministrator, mustBeOwner, requireReach } from '../rights/reach';
import { requireHaving } from '../rights/handing-out';
import { groupsWithRights, hasAll, listOf } from './group-with-rights';

/** How many members a page of a list has. */
const pageSize = 100;

/** Who is in which group. Owners and administrators bear a mark instead of a membership, and are in their group by it. */
@Injectable()
export class Memberships {
  constructor(
    private readonly database: Database,
    private readonly people: People,
  ) {}

  /** Those in a group whom whoever acts may see, by their ids from `after` on. Throws `users.group-not-found` (404). */
  async of(group: string, after?: string): Promise<MemberPage> {
    const { key } = await records(Group).get(group);
    const inside = await this.database.query<{ id: string }>(
      `SELECT p.id FROM users_person p WHERE p.id > $2 AND ${isMember(key)} ORDER BY p.id LIMIT ${pageSize + 1}`,
      [group, isUuid(after) ? after : '00000000-0000-0000-0000-000000000000'],
    );
    const ids = inside.slice(0, pageSize).map(({ id }) => id);
    const { data } = await records(Person).list({
      filter: { id: { in: ids } },
      sort: ['name', 'id'],
      page: { size: pageSize },
    });
    return { data: data.map(asMember), page: { next: inside.length > pageSize ? ids.at(-1)! : null } };
  }

  /** The groups of a person whom whoever acts may see, as far as she may see groups. Throws `users.person-not-found` (404). */
  async groupsOf(id: string): Promise<GroupOfPerson[]> {
    const { isOwner, isAdministrator } = await records(Person).get(id);
    const found = await this.database.query<GroupOfPerson>(
      `SELECT g.id, g.name, g.key FROM users_group g
      WHERE EXISTS (SELECT FROM users_membership m WHERE m."group" = g.id AND m.person = $1) OR g.key = ANY ($2) ORDER BY g.name`,
      [id, [...(isOwner ? ['owner'] : []), ...(isAdministrator ? ['administrator'] : [])]],
    );
    if (found.length === 0) return found;
    const { data } = await records(Group).list({
      filter: { id: { in: found.map((group) => group.id) } },
      page: { size: found.length },
    });
    const visible = new Set(data.map((group) => group.id));
    return found.filter((group) => visible.has(group.id));
  }

  /**
   * Brings a person into a group; nothing happens where she is in it. Nobody brings others into a group that may more than she
   * may herself. Throws `users.right-not-yours`, `users.needs-owner`, `users.needs-administrator` (403).
   */
  async add(groupId: string, personId: string): Promise<Member> {
    requireRight(mayUsers.manageMembers);
    return this.database.transaction(async () => {
      const { group, person } = await this.both(groupId, personId);
      if (!hasAll(group)) await requireHaving(this.database, listOf(this.database, group));
      await this.put(group, person, true);
      return asMember(person);
    });
  }

  /** Takes a person out of a group; nothing happens where she is not in it. Throws as `add` does, and `users.last-owner` (409). */
  async remove(groupId: string, personId: string): Promise<void> {
    requireRight(mayUsers.manageMembers);
    await this.database.transaction(async () => {
      const { group, person } = await this.both(groupId, personId);
      await this.put(group, person, false);
    });
  }

  private async both(groupId: string, personId: string) {
    await records(Group).get(groupId);
    const person = await records(Person).get(personId);
    const [group] = await groupsWithRights(this.database, { ids: [groupId] });
    if (group!.key === 'owner') mustBeOwner();
    if (group!.key === 'administrator') mustBeAdministrator();
    requireReach(person);
    return { group: group!, person };
  }

  private async put({ id, key }: { id: string; key: string | null }, person: { id: string }, isIn: boolean) {
    if (key === 'owner') return void (await this.people.setOwner(person.id, isIn));
    if (key === 'administrator') return void (await this.people.setAdministrator(person.id, isIn));
    await asSystem('users: who is in a group is changed', async () => {
      const found = await records(Membership).find({ group: id, person: person.id });
      if (found && !isIn) await records(Membership).remove(found.id);
      if (!found && isIn) await records(Membership).create({ group: id, person: person.id });
    });
  }
}

/** The condition that person `p` is in the group of parameter 1. */
function isMember(key: string | null): string {
  if (key === 'owner') return 'p.is_owner AND $1::uuid IS NOT NULL';
  if (key === 'administrator') return 'p.is_administrator AND $1::uuid IS NOT NULL';
  return 'EXISTS (SELECT FROM users_membership m WHERE m.person = p.id AND m."group" = $1)';
}

function asMember({
  id,
  name,
  email,
  suspendedAt,
}: {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly suspendedAt: Date | null;
}): Member {
  return { id, name, email, isSuspended: suspendedAt !== null };
}
