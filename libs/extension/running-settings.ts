import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import type { Setting } from './settings';

/** Whom `x-forwarded-*` is believed of: the nearest proxies by number, or networks. */
export type TrustedProxies = { readonly hops: number } | { readonly networks: readonly string[] };

const seconds = (most: number) =>
  z.coerce
    .number({ error: 'must be a number of seconds' })
    .min(0, 'must be 0 or more')
    .max(most, `must be at most ${most}`);
const yesOrNo = z.enum(['true', 'false'], { error: 'must be true or false' }).transform((text) => text === 'true');

/** The part of `serverSettings` that says how the server is run and watched: behind proxies, in containers, by an orchestrator. */
export const runningSettings = {
  TRUST_PROXY: {
    schema: z.string().transform(trustedProxies).optional(),
    help: 'Proxies whose X-Forwarded-For, X-Forwarded-Proto and X-Request-Id are believed: how many stand before us, or their networks with commas between them (10.0.0.0/8, loopback, private); nobody when not set',
  },
  LOG_FORMAT: {
    schema: z.enum(['text', 'json'], { error: 'must be text or json' }).default('text'),
    help: 'Whether the log is for people or one JSON object a line',
  },
  LOG_REQUESTS: {
    schema: yesOrNo.optional(),
    help: 'Whether each request is a line of the log; as a rule true where LOG_FORMAT is json',
  },
  METRICS_PORT: {
    schema: z.coerce
      .number({ error: 'must be a port number' })
      .int('must be a port number')
      .min(0, 'must be a port number')
      .max(65_535, 'must be a port number')
      .optional(),
    help: 'Port for /metrics (Prometheus), /health/live and /health/ready, also of workers; keep it from the public',
  },
  METRICS_TOKEN: {
    schema: z.string().min(16, 'must have 16 characters or more').optional(),
    help: 'Bearer token for /metrics at the port of the site; without it there is none there',
    secret: true,
  },
  STOP_DELAY_SECONDS: {
    schema: seconds(300).default(0),
    help: 'How long a server that is told to stop still takes requests while /health/ready says 503, so that balancers can look elsewhere',
  },
  STOP_TIMEOUT_SECONDS: {
    schema: seconds(3600).default(15),
    help: 'How long requests and jobs may then take to end before they are broken off',
  },
} satisfies Readonly<Record<string, Setting>>;

const ranges: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7'],
};

function trustedProxies(text: string, context: z.RefinementCtx): TrustedProxies {
  if (/^\d{1,2}$/.test(text)) return { hops: Number(text) };
  const networks = text.split(',').flatMap((each) => ranges[each.trim()] ?? withPrefix(each.trim()));
  if (networks.every((each) => ipaddr.isValidCIDR(each))) return { networks };
  context.addIssue({
    code: 'custom',
    message: 'must be how many proxies there are, or networks such as 10.0.0.0/8, loopback or private',
  });
  return z.NEVER;
}

function withPrefix(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  return `${address}/${ipaddr.parse(address).kind() === 'ipv4' ? 32 : 128}`;
}
