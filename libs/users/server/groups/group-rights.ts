import { Injectable } from '@nestjs/common';
import { Database, records } from '@tessera/database/server';
import { asSystem, requireRight } from '@tessera/extension';
import { Problem, type ProblemField } from '@tessera/models';
import { Group, type GroupRight, type GroupRightsView, mayUsers, type RightsDifference } from '../../contract';
import { requireHaving } from '../rights/handing-out';
import { lineOf } from '../rights/line-of';
import { Grant } from './grant';
import { groupsWithRights, type GroupWithRights, hasAll, listOf } from './group-with-rights';
import { differenceFor } from './rights-difference';

/** What groups may, and changing it. */
@Injectable()
export class GroupRights {
  constructor(private readonly database: Database) {}

  /** Throws `users.group-not-found` (404). */
  async of(id: string): Promise<GroupRightsView> {
    const group = await this.group(id);
    const { name, key, version, followsExtensions } = group;
    return {
      group: { id: group.id, name, key, version },
      hasAll: hasAll(group),
      followsExtensions,
      rights: hasAll(group) ? [] : listOf(this.database, group),
    };
  }

  /**
   * Gives a group exactly these rights; one that every installation starts with follows extensions no longer. Throws
   * `users.right-not-yours` (403), `users.group-has-all` (409), `users.unknown-right` (422), and `users.group-changed` (412).
   */
  async replace(id: string, rights: readonly GroupRight[], version: number): Promise<GroupRightsView> {
    requireRight(mayUsers.manageRights);
    return this.database.transaction(async () => {
      const { gained, before, wanted } = await this.planned(id, rights);
      await asSystem('users: the rights of a group are changed', async () => {
        // First of all, so that two who change a group at once come one after the other.
        await records(Group).change(id, { followsExtensions: false }, { version });
        if (before.followsExtensions) await this.add(id, wanted);
        else {
          await this.remove(id, wanted);
          await this.add(id, gained);
        }
      });
      return this.of(id);
    });
  }

  /**
   * Lets a group that every installation starts with follow extensions again, also those of later upgrades; it has no rights of its
   * own any more. Throws as `replace` does, and `users.group-not-ready-made` (409).
   */
  async follow(id: string, version: number): Promise<GroupRightsView> {
    requireRight(mayUsers.manageRights);
    return this.database.transaction(async () => {
      await this.planned(id, await this.readyMade(id));
      await asSystem('users: a group follows extensions again', async () => {
        await records(Group).change(id, { followsExtensions: true }, { version });
        await this.remove(id, []);
      });
      return this.of(id);
    });
  }

  /** What `follow` would change, and for how many people. Throws as it does. */
  async differenceToFollowing(id: string): Promise<RightsDifference> {
    requireRight(mayUsers.manageRights);
    return this.difference(id, await this.readyMade(id));
  }

  /** What `replace` would change, and for how many people. Throws as it does. */
  async difference(id: string, rights: readonly GroupRight[]): Promise<RightsDifference> {
    requireRight(mayUsers.manageRights);
    const { before, gained, lost } = await this.planned(id, rights);
    return differenceFor(this.database, before.id, { gained, lost });
  }

  private async planned(id: string, rights: readonly GroupRight[]) {
    const before = await this.group(id);
    if (hasAll(before))
      throw new Problem('users.group-has-all', {
        status: 409,
        title: `${before.name} have every right.`,
        detail: 'Change who is in the group instead.',
      });
    const held = new Map(listOf(this.database, before).map((right) => [keyOf(right), right]));
    const wanted = new Map(rights.map((right) => [keyOf(right), right]));
    const gained = [...wanted].filter(([key]) => !held.has(key)).map(([, right]) => right);
    const lost = [...held].filter(([key]) => !wanted.has(key)).map(([, right]) => right);
    await this.requireKnown(gained, rights);
    await requireHaving(this.database, gained);
    return { before, gained, lost, wanted: [...wanted.values()] };
  }

  /** What extensions say that a group may. */
  private async readyMade(id: string): Promise<readonly GroupRight[]> {
    const group = await this.group(id);
    if (group.key !== null) return listOf(this.database, { ...group, followsExtensions: true });
    throw new Problem('users.group-not-ready-made', {
      status: 409,
      title: `No extension says what ${group.name} may.`,
      detail: 'Choose its rights.',
    });
  }

  /** A group that whoever acts may see. */
  private async group(id: string): Promise<GroupWithRights> {
    await records(Group).get(id);
    const [group] = await groupsWithRights(this.database, { ids: [id] });
    return group!;
  }

  private async requireKnown(gained: readonly GroupRight[], all: readonly GroupRight[]): Promise<void> {
    const errors: ProblemField[] = [];
    for (const right of gained) {
      const message = await this.faultOf(right);
      if (message) errors.push({ path: `rights.${all.indexOf(right)}`, code: 'unknown', message });
    }
    if (errors.length > 0)
      throw new Problem('users.unknown-right', { status: 422, title: 'Some of these rights do not exist.', errors });
  }

  private async faultOf({ permission: name, place }: GroupRight): Promise<string | null> {
    const { permissions, entities } = this.database.installed;
    const permission = permissions.get(name);
    if (!permission) return `There is no right "${name}".`;
    if (place === null) return null;
    if (!permission.within) return `The right "${permission.label}" has no places.`;
    const line = await lineOf(this.database, entities.get(permission.within), place);
    return line.length > 0 ? null : 'There is no such place.';
  }

  private async add(group: string, rights: readonly GroupRight[]): Promise<void> {
    const { permissions } = this.database.installed;
    await records(Grant).createMany(
      rights.map(({ permission, place }) => ({
        group,
        permission,
        place,
        placeEntity: place === null ? null : (permissions.get(permission)?.within ?? null),
      })),
    );
  }

  private async remove(group: string, kept: readonly GroupRight[]): Promise<void> {
    const keys = new Set(kept.map(keyOf));
    for await (const { id, permission, place } of records(Grant).each({ filter: { group } }))
      if (!keys.has(keyOf({ permission, place }))) await records(Grant).remove(id);
  }
}

function keyOf({ permission, place }: GroupRight): string {
  return `${permission}\n${place ?? ''}`;
}
