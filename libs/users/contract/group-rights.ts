import type { Immutable } from '@tessera/models';
import { z } from 'zod';

/** One right of a group: everywhere, or at and below one place. */
export const GroupRight = z.strictObject({
  /** Name of the permission. */
  permission: z.string().min(1).max(200),
  /** Id of a record of the entity that `Permission.within` names; null for everywhere. */
  place: z.uuid().nullable(),
});
export type GroupRight = Immutable<z.infer<typeof GroupRight>>;

/** Most rights of one group. */
export const mostRights = 5000;

/**
 * `PUT /api/v1/users/groups/{id}/rights` and `POST …/rights/preview`: what the group may from then on, exactly these rights or, for a
 * group that every installation starts with, what extensions say.
 */
export const GroupRightsChange = z.union([
  z.strictObject({ rights: z.array(GroupRight).max(mostRights) }),
  z.strictObject({ followsExtensions: z.literal(true) }),
]);
export type GroupRightsChange = z.infer<typeof GroupRightsChange>;

/** `GET /api/v1/users/groups/{id}/rights`: what a group may. */
export const GroupRightsView = z
  .object({
    group: z.object({
      id: z.uuid(),
      name: z.string(),
      /** Which of the groups that every installation starts with; null for others. */
      key: z.string().nullable(),
      version: z.int(),
    }),
    /** Owners and administrators have every right, which cannot be changed. */
    hasAll: z.boolean(),
    /** It may what installed extensions say, until somebody changes it. */
    followsExtensions: z.boolean(),
    rights: z.array(GroupRight),
  })
  .meta({ id: 'GroupRights' });
export type GroupRightsView = Immutable<z.infer<typeof GroupRightsView>>;

/** One right that people gain or lose by a change of their group. */
export const RightChange = GroupRight.extend({
  label: z.string(),
  /** How many may it from then on, or no longer; those who may it otherwise are not counted. */
  people: z.int(),
});
export type RightChange = Immutable<z.infer<typeof RightChange>>;

/** `POST /api/v1/users/groups/{id}/rights/preview`: what a change would change. */
export const RightsDifference = z
  .object({
    gained: z.array(RightChange),
    lost: z.array(RightChange),
    /** How many active people are in the group. */
    members: z.int(),
  })
  .meta({ id: 'RightsDifference' });
export type RightsDifference = Immutable<z.infer<typeof RightsDifference>>;

/** A permission as the screen of rights shows it. */
export const PermissionView = z
  .object({
    name: z.string(),
    label: z.string(),
    /** Entity whose records are places; null where the right holds everywhere or not at all. */
    within: z.string().nullable(),
    /** Whether who asks has it everywhere, and so may give it. */
    isMine: z.boolean(),
  })
  .meta({ id: 'Permission' });
export type PermissionView = Immutable<z.infer<typeof PermissionView>>;

/** `GET /api/v1/rights`: every right there is, by the extension that owns it. */
export const RightsCatalogue = z
  .object({
    data: z.array(
      z.object({
        extension: z.string(),
        /** Entities, with the rights to see, add, change and delete their records. */
        entities: z.array(
          z.object({
            name: z.string(),
            label: z.string(),
            view: PermissionView,
            add: PermissionView,
            change: PermissionView,
            delete: PermissionView,
          }),
        ),
        /** Rights of the extension's own. */
        permissions: z.array(PermissionView),
      }),
    ),
    /** Entities whose records are places, with the path of their resource below `/api/v1`, if they have one. */
    places: z.array(z.object({ entity: z.string(), label: z.string(), path: z.string().nullable() })),
  })
  .meta({ id: 'RightsCatalogue' });
export type RightsCatalogue = Immutable<z.infer<typeof RightsCatalogue>>;
