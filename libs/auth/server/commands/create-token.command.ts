import { defineCommand } from '@tessera/extension';
import { Tokens } from '../tokens/tokens';
import { answer, personOf } from './questions';

/** `tessera create-token`: a credential for a program, printed once. */
export const createToken = defineCommand({
  name: 'create-token',
  summary: 'Make a bearer token for a program and print it once',
  options: {
    email: { value: 'ADDRESS', help: 'The person for whom the program acts' },
    name: { value: 'NAME', help: 'What the token is for' },
    days: { value: 'NUMBER', help: 'Days until it runs out, 365 when left out' },
  },
  async run(context) {
    const person = await personOf(context, await answer(context, 'email', 'E-mail address'));
    const name = await answer(context, 'name', 'What the token is for');
    const { id, token, expiresAt } = await context
      .get(Tokens)
      .create({ name, person: person.id, days: Number(context.options['days'] ?? 365) });
    if (context.json) context.print(JSON.stringify({ id, name, token, expiresAt }));
    else {
      context.print(token);
      context.print(
        `Keep it now, it is not shown again. It acts for ${person.name} until ${expiresAt.toISOString().slice(0, 10)}.`,
      );
    }
  },
});
