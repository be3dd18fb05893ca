import { anyId } from '@tessera/database/server';
import { defineEntity, field } from '@tessera/models';
import { Group } from '../../contract';

/** One right of a group. A group that follows extensions has none of its own. Written by `GroupRights` alone. */
export const Grant = defineEntity({
  name: 'users.grant',
  label: 'Right of a group',
  labels: 'Rights of groups',
  resource: false,
  fields: {
    group: field.reference(Group, { required: true, onDelete: 'cascade' }),
    /** Name of a permission, which may belong to an extension that is not installed at present. */
    permission: field.text({ required: true, max: 200, order: 'bytes' }),
    /** Name of the entity that `place` is a record of. */
    placeEntity: field.text({ max: 200, order: 'bytes' }),
    /** The record at and below which the right holds; null for everywhere. */
    place: anyId(),
  },
  customIndexes: [
    { name: 'users_grant_key', sql: '("group", permission, place) NULLS NOT DISTINCT', unique: true },
    { name: 'users_grant_place_idx', sql: '(place) WHERE place IS NOT NULL' },
  ],
});
