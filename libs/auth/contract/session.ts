import { z } from 'zod';

/** Who is signed in, as the API tells it. */
export const SignedInPerson = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  isOwner: z.boolean(),
});
export type SignedInPerson = Readonly<z.infer<typeof SignedInPerson>>;

/** `GET /api/v1/session`: who I am and what I may. */
export const SessionView = z
  .object({
    /** Null for a visitor. */
    person: SignedInPerson.readonly().nullable(),
    /** Nobody owns this installation yet; the first owner is made by the one-time link that the server printed. */
    needsOwner: z.boolean(),
    /** Names of permissions that hold everywhere or somewhere, e.g. `media.add`. */
    may: z.array(z.string()).readonly(),
    /** The group through whose eyes the person looks; null where she looks with her own. */
    viewsAs: z.object({ id: z.uuid(), name: z.string() }).readonly().nullable(),
  })
  .meta({ id: 'Session' });
export type SessionView = Readonly<z.infer<typeof SessionView>>;

/** The longest password that is read at all; a bound on the work of hashing, far above the 64 that NIST SP 800-63B asks for. */
export const maxPasswordLength = 256;

const password = z.string().min(1, 'Please type your password.').max(maxPasswordLength, 'That is too long.');

/** `POST /api/v1/session` */
export const SignIn = z.strictObject({
  email: z.string().trim().min(1, 'Please type your e-mail address.').max(254, 'That is too long.'),
  password,
});
export type SignIn = z.infer<typeof SignIn>;

/** `POST /api/v1/owner`: the first owner, by the one-time link. */
export const NewOwner = z.strictObject({
  token: z.string().min(1).max(200),
  name: z.string().trim().min(1, 'Please type your name.').max(200, 'That is too long.'),
  email: z
    .email({ pattern: z.regexes.html5Email, error: 'This is not an e-mail address.' })
    .max(254, 'That is too long.'),
  password,
});
export type NewOwner = z.infer<typeof NewOwner>;
