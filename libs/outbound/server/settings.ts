import { defineSettings } from '@tessera/extension';
import { z } from 'zod';
import { parseNetwork } from './public-address';

const list = (text: string) =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

const ports = z
  .string()
  .regex(/^\s*\d{1,5}(\s*,\s*\d{1,5})*\s*$/, 'must be port numbers joined by commas')
  .transform((text) => list(text).map(Number))
  .refine((all) => all.every((port) => port >= 1 && port <= 65_535), 'must be between 1 and 65535');

const networks = z.string().transform((text, context) => {
  try {
    return list(text).map(parseNetwork);
  } catch {
    context.addIssue({ code: 'custom', message: 'must be networks such as 10.1.0.0/16, joined by commas' });
    return z.NEVER;
  }
});

/** How far the server may reach out. */
export const outboundSettings = defineSettings('outbound', {
  OUTBOUND_PORTS: { schema: ports.prefault('80,443'), help: 'Ports that may be fetched from.' },
  OUTBOUND_NETWORKS: {
    schema: networks.prefault(''),
    help: 'Networks besides the public internet that may be fetched from, as CIDR joined by commas; for intranets.',
  },
  OUTBOUND_TIMEOUT_MS: {
    schema: z.coerce.number().int().min(100).max(600_000).default(15_000),
    help: 'Longest time of one request, in milliseconds.',
  },
  OUTBOUND_MAX_BYTES: {
    schema: z.coerce.number().int().min(1).default(20_000_000),
    help: 'Largest answer, in bytes, where the caller states none.',
  },
});
