import type { Immutable } from '@tessera/models';
import { z } from 'zod';

/** Somebody in a group. */
export const Member = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    isSuspended: z.boolean(),
  })
  .meta({ id: 'GroupMember' });
export type Member = Immutable<z.infer<typeof Member>>;

/** `GET /api/v1/users/groups/{id}/members`: 100 a page, each page by name. */
export const MemberPage = z.object({
  data: z.array(Member),
  page: z.object({ next: z.string().nullable() }),
});
export type MemberPage = Immutable<z.infer<typeof MemberPage>>;

/** `POST /api/v1/users/groups/{id}/members` */
export const NewMember = z.strictObject({ person: z.uuid() });
export type NewMember = z.infer<typeof NewMember>;

/** A group somebody is in. */
export const GroupOfPerson = z.object({ id: z.uuid(), name: z.string(), key: z.string().nullable() });
export type GroupOfPerson = Immutable<z.infer<typeof GroupOfPerson>>;

/** `GET /api/v1/users/people/{id}/groups` */
export const GroupsOfPerson = z.object({ data: z.array(GroupOfPerson) });
export type GroupsOfPerson = Immutable<z.infer<typeof GroupsOfPerson>>;
