import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { isReachable } from './public-address';
import { addressNotPublic, bareHost, type Reach } from './target';

/** Every address of a name. The system's resolver unless a test brings its own. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** Asks the system's resolver (`getaddrinfo`, so also `/etc/hosts`). */
export const systemResolve: Resolve = (host) =>
  new Promise((resolve, reject) => {
    systemLookup(host, { all: true, verbatim: true }, (error, addresses) =>
      error ? reject(error) : resolve(addresses),
    );
  });

/**
 * Connects only to reachable addresses. The check sits inside the connection's own name lookup: the addresses that were
 * checked are the very ones connected to, so a name that answers differently the second time gains nothing. A name with
 * a single inner address among public ones is refused whole.
 */
export function guardedConnector(reach: Reach, resolve: Resolve, timeoutMs: number): buildConnector.connector {
  const connect = buildConnector({
    timeout: timeoutMs,
    allowH2: false,
    lookup: guardedLookup(reach, resolve),
  } as buildConnector.BuildOptions);
  return (options, callback) => {
    const host = bareHost(options.hostname);
    // Node connects to a literal address without any lookup.
    if (isIP(host) && !isReachable(host, reach.networks)) return callback(addressNotPublic(host), null);
    connect(options, (...[error, socket]) => {
      if (error) return callback(error, null);
      if (isReachable(socket.remoteAddress ?? '', reach.networks)) return callback(null, socket);
      socket.destroy();
      callback(addressNotPublic(host), null);
    });
  };
}

function guardedLookup(reach: Reach, resolve: Resolve): LookupFunction {
  return (host, { all, family }, callback) => {
    resolve(host).then(
      (addresses) => {
        if (addresses.length === 0 || !addresses.every(({ address }) => isReachable(address, reach.networks))) {
          return callback(addressNotPublic(host), []);
        }
        if (all) return callback(null, [...addresses]);
        const first = addresses.find((each) => each.family === family) ?? addresses[0]!;
        callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
}
