import { defineCommand } from '@tessera/extension';
import { OwnerLink } from '../owner/owner-link';
import { answer, newPassword } from './questions';

/** `tessera create-owner`: makes somebody who may do everything. */
export const createOwner = defineCommand({
  name: 'create-owner',
  summary: 'Make an owner, who may do everything',
  options: {
    name: { value: 'NAME', help: 'How people call her' },
    email: { value: 'ADDRESS', help: 'Signs in with it' },
    password: {
      value: 'PASSWORD',
      help: 'At least 12 characters; asked for when left out, which keeps it out of the shell history',
    },
  },
  async run(context) {
    const name = await answer(context, 'name', 'Name');
    const email = await answer(context, 'email', 'E-mail address');
    const password = await newPassword(context);
    const { id } = await context.get(OwnerLink).createOwner({ name, email, password });
    context.print(
      context.json ? JSON.stringify({ id, name, email }) : `${name} owns this installation and signs in as ${email}.`,
    );
  },
});
