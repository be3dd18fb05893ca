import type { FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';

/** Where a request comes from, as far as it is kept. */
export interface Asker {
  /** The network that tries are counted for: an IPv4 address, or the /64 of an IPv6 one, which one household has. */
  readonly network: string;
  /** Shortened so that it no longer names one household: /24 or /48. */
  readonly address: string | null;
  /** What the browser or program calls itself, at most 200 characters. */
  readonly agent: string | null;
}

/** Where a request comes from; `ip` is trusted as the server found it. */
export function askerOf({ ip, headers }: Pick<FastifyRequest, 'ip' | 'headers'>): Asker {
  return {
    network: networkOf(ip, 32, 64),
    address: ipaddr.isValid(ip) ? networkOf(ip, 24, 48) : null,
    agent: agentOf(headers['user-agent']),
  };
}

function networkOf(ip: string, bits4: number, bits6: number): string {
  if (!ipaddr.isValid(ip)) return 'unknown';
  const address = ipaddr.process(ip);
  const bits = address.kind() === 'ipv4' ? bits4 : bits6;
  const start =
    address.kind() === 'ipv4'
      ? ipaddr.IPv4.networkAddressFromCIDR(`${address}/${bits}`)
      : ipaddr.IPv6.networkAddressFromCIDR(`${address.toNormalizedString()}/${bits}`);
  return `${start}/${bits}`;
}

function agentOf(header: string | undefined): string | null {
  // Control characters would spoil logs and lists.
  const agent = header
    ?.replace(/\p{Cc}/gu, ' ')
    .toWellFormed()
    .slice(0, 200)
    .trim();
  return agent || null;
}
