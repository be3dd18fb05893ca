import { z } from 'zod';
import { runningSettings } from './running-settings';
import { defineSettings, type Settings } from './settings';

const secretKeyRule = 'must have 32 characters or more, such as `openssl rand -base64 32` prints';

/** Where the product runs and how it is reached. */
export const serverSettings = defineSettings('server', {
  HOST: {
    schema: z.string().default('127.0.0.1'),
    help: 'Address to listen on; 0.0.0.0 for every network of this machine',
  },
  PORT: {
    schema: z.coerce
      .number({ error: 'must be a port number' })
      .int()
      .min(0, 'must be a port number')
      .max(65_535, 'must be a port number')
      .default(3000),
    help: 'Port to listen on',
  },
  PUBLIC_URL: {
    schema: z
      .url({ protocol: /^https?$/, error: 'must be an address such as https://www.example.org' })
      .transform((url) => new URL(url).origin)
      .optional(),
    help: 'Address under which people reach the product; http://localhost:PORT when not set',
  },
  DATA_DIR: {
    schema: z.string().default('.data'),
    help: 'Folder of the embedded database, of uploads and of pictures',
  },
  SECRET_KEY: {
    schema: z.string().min(32, secretKeyRule).optional(),
    help: 'Seals secrets that must be read again; the same for all instances. Without it one is made in DATA_DIR',
    secret: true,
  },
  SECRET_KEY_PREVIOUS: {
    schema: z
      .string()
      .default('')
      .transform((text) => text.split(',').filter(Boolean))
      .pipe(z.array(z.string().min(32, `${secretKeyRule}, several with commas between them`))),
    help: 'Keys that came before SECRET_KEY, which open what they sealed; with commas between them',
    secret: true,
  },
  ROLE: {
    schema: z.enum(['all', 'web', 'worker'], { error: 'must be all, web or worker' }).default('all'),
    help: 'Whether this process answers requests, runs jobs, or both',
  },
  ...runningSettings,
});

/** The origin under which people reach the product, e.g. `https://www.example.org`. Absolute addresses come from here, never from a request. */
export function publicUrlOf(settings: Settings): string {
  const { PUBLIC_URL, PORT } = settings.of(serverSettings);
  return PUBLIC_URL ?? `http://localhost:${PORT}`;
}
