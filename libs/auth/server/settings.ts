import { defineSettings } from '@tessera/extension';
import { z } from 'zod';

/** How people sign in. */
export const AuthSettings = defineSettings('auth', {
  PUBLIC_URL: {
    schema: z.url({ protocol: /^https?$/, error: 'must be an address such as https://www.example.org' }).optional(),
    help: 'Address under which people reach this installation. With https, the session cookie is sent over https only.',
  },
});
