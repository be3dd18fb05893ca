import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address (text, as a resolver or the URL parser writes it) is one of the public internet.
 *
 * IPv4: everything outside IANA's special-purpose registry (RFC 6890): no loopback, private, link-local (the metadata
 * services of clouds), carrier-grade NAT, multicast, benchmarking, documentation or reserved range.
 * IPv6: global unicast `2000::/3` outside the special ranges. Addresses that carry an IPv4 address within them
 * (IPv4-mapped, -compatible and -translated, NAT64, 6to4, Teredo) are refused whatever they carry: which machine they
 * reach is decided by a gateway that we do not know.
 */
export function isPublicAddress(address: string): boolean {
  // `isIP` is strict; the library would also read `127.1` and `0x7f.1`.
  if (!isIP(address) || address.includes('%')) return false;
  const ip = ipaddr.parse(address);
  if (ip.range() !== 'unicast') return false;
  return ip.kind() === 'ipv4' || (ip as ipaddr.IPv6).match(globalUnicast);
}

/** Networks beyond the public internet that an installation deliberately reaches, as CIDR: `10.1.0.0/16`, `127.0.0.1/32`. */
export type Network = ReturnType<typeof ipaddr.parseCIDR>;

/** Reads `10.1.0.0/16`; throws a `TypeError` when it is not a CIDR. */
export function parseNetwork(cidr: string): Network {
  if (!ipaddr.isValidCIDR(cidr)) throw new TypeError(`"${cidr}" is not a network such as 10.1.0.0/16`);
  return ipaddr.parseCIDR(cidr);
}

/** Whether an address may be connected to: it is public, or of one of the networks allowed on purpose. */
export function isReachable(address: string, networks: readonly Network[]): boolean {
  return isPublicAddress(address) || networks.some((network) => isWithin(address, network));
}

const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

function isWithin(address: string, [network, bits]: Network): boolean {
  if (!isIP(address)) return false;
  const ip = ipaddr.parse(address);
  return ip.kind() === network.kind() && ip.match([network, bits] as never);
}
