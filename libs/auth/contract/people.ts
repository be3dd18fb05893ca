import { z } from 'zod';
import { maxPasswordLength } from './session';

/** `GET /api/v1/users/people/{id}/access`: what opens doors for somebody. */
export const PersonAccess = z
  .object({
    person: z.object({
      id: z.uuid(),
      name: z.string(),
      email: z.string(),
      isOwner: z.boolean(),
      isAdministrator: z.boolean(),
      isSuspended: z.boolean(),
      lastSeenAt: z.iso.datetime().nullable(),
    }),
    hasPassword: z.boolean(),
    /** The link that waits for her, if any; the link itself was told once. */
    invitation: z.object({ expiresAt: z.iso.datetime() }).nullable(),
    /** How many browsers she is signed in with. */
    sessions: z.int(),
    /** How many programs act for her. */
    tokens: z.int(),
    /** Whether who asks may change any of it. */
    mayChange: z.boolean(),
  })
  .meta({ id: 'PersonAccess' });
export type PersonAccess = z.infer<typeof PersonAccess>;

/** `POST /api/v1/users/people/{id}/invitation`: the one-time link, told this once. */
export const InvitationLink = z.object({ url: z.url(), expiresAt: z.iso.datetime() }).meta({ id: 'InvitationLink' });
export type InvitationLink = z.infer<typeof InvitationLink>;

/** `POST /api/v1/invitation`: whose invitation is this? The token never stands in an address that is sent. */
export const InvitationQuestion = z.strictObject({ token: z.string().min(1).max(200) });
export type InvitationQuestion = z.infer<typeof InvitationQuestion>;

/** Whom an invitation is for. */
export const InvitedPerson = z
  .object({
    name: z.string(),
    email: z.string(),
    /** Fewest characters of her password. */
    minPasswordLength: z.int(),
  })
  .meta({ id: 'InvitedPerson' });
export type InvitedPerson = z.infer<typeof InvitedPerson>;

/** `PUT /api/v1/invitation`: accepts it and signs in. */
export const InvitationAnswer = InvitationQuestion.extend({
  password: z.string().min(1, 'Please choose a password.').max(maxPasswordLength, 'That is too long.'),
});
export type InvitationAnswer = z.infer<typeof InvitationAnswer>;
