import { defineCommand } from '@tessera/extension';
import { Passwords } from '../passwords/passwords';
import { Tokens } from '../tokens/tokens';
import { answer, newPassword, personOf } from './questions';

/** `tessera set-password`: for who cannot sign in any more. */
export const setPassword = defineCommand({
  name: 'set-password',
  summary: 'Give somebody a new password and end her sessions',
  options: {
    email: { value: 'ADDRESS', help: 'Whose password' },
    password: { value: 'PASSWORD', help: 'Asked for when left out, which keeps it out of the shell history' },
    tokens: { help: 'End her bearer tokens too' },
  },
  async run(context) {
    const person = await personOf(context, await answer(context, 'email', 'E-mail address'));
    await context.get(Passwords).set(person.id, await newPassword(context));
    const revoked = context.options['tokens'] ? await context.get(Tokens).revokeAll(person.id) : 0;
    context.print(
      context.json
        ? JSON.stringify({ id: person.id, revokedTokens: revoked })
        : `${person.name} has a new password; her sessions are over${revoked ? `, and ${revoked} of her tokens` : ''}.`,
    );
  },
});
