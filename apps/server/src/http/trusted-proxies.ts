import type { IncomingMessage } from 'node:http';
import { serverSettings, type Settings } from '@tessera/extension';
import ipaddr from 'ipaddr.js';

/** Says whether the proxy at `address` is believed, which is the `hop`th before us, counted from 0. */
export type Trust = (address: string, hop: number) => boolean;

/** Whom we believe what a request says of itself, as `TRUST_PROXY` says: nobody when it is not set. */
export function trustOf(settings: Settings): Trust {
  const { TRUST_PROXY } = settings.of(serverSettings);
  if (!TRUST_PROXY) return () => false;
  if ('hops' in TRUST_PROXY) return (_address, hop) => hop < TRUST_PROXY.hops;
  const networks = TRUST_PROXY.networks.map((each) => ipaddr.parseCIDR(each));
  return (text) => {
    if (!ipaddr.isValid(text)) return false;
    // An IPv4 address that came over IPv6 is an IPv4 address.
    const address = ipaddr.process(text);
    return networks.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits));
  };
}

/** The id that a believed proxy gave the request, so that its log and ours can be laid side by side. */
export function foreignRequestId({ headers, socket }: IncomingMessage, trusts: Trust): string | undefined {
  const id = headers['x-request-id'];
  if (typeof id !== 'string' || !/^[\w.:-]{8,100}$/.test(id)) return undefined;
  return trusts(socket.remoteAddress ?? '', 0) ? id : undefined;
}

/** Whether a believed proxy says that the request came to it without TLS (`x-forwarded-proto`). */
export function isWithoutTls({ headers, socket }: IncomingMessage, trusts: Trust): boolean {
  const said = headers['x-forwarded-proto'];
  if (typeof said !== 'string') return false;
  // The last is what the nearest proxy wrote; those before it may be the client's.
  return said.split(',').at(-1)!.trim().toLowerCase() === 'http' && trusts(socket.remoteAddress ?? '', 0);
}
