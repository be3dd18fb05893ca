import type { CommandContext } from '@tessera/extension';
import { Problem } from '@tessera/models';
import { People, type PersonRow } from '@tessera/users/server';

/** The value of an option, or what is answered at the terminal. Throws `auth.nothing-given` (422) for empty text. */
export async function answer({ options, ask }: CommandContext, option: string, question: string): Promise<string> {
  const given = options[option];
  const value = (typeof given === 'string' ? given : await ask(question)).trim();
  if (!value)
    throw new Problem('auth.nothing-given', {
      status: 422,
      title: `${question} is missing.`,
      detail: `Give it with --${option}.`,
    });
  return value;
}

/** The option `--password`, or what is typed twice without being shown. Throws `auth.passwords-differ` (422). */
export async function newPassword({ options, ask }: CommandContext): Promise<string> {
  const given = options['password'];
  if (typeof given === 'string') return given;
  const password = await ask('Password', { hidden: true });
  if (password !== (await ask('The same password again', { hidden: true })))
    throw new Problem('auth.passwords-differ', { status: 422, title: 'The two passwords differ.' });
  return password;
}

/** Whose address it is. Throws `users.person-not-found` (404). */
export async function personOf({ get }: CommandContext, email: string): Promise<PersonRow> {
  const person = await get(People).findByEmail(email);
  if (!person) throw new Problem('users.person-not-found', { status: 404, title: `Nobody has the address ${email}.` });
  return person;
}
