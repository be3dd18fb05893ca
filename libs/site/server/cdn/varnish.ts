/** How long a cache may take to answer, in milliseconds. */
const longestMs = 5_000;
/** Bytes of keys in one request: Varnish takes eight kilobytes in a header. */
const mostBytes = 6_000;

/** Something in front of us that keeps pages and can be told to forget them. */
export interface PurgingCache {
  /** Forgets all that has one of these keys, before it resolves. Throws where it does not. */
  purge(keys: readonly string[]): Promise<void>;
}

/** Varnish with `vmod_xkey`: `PURGE` with the keys in `Surrogate-Key`, as `docs/how-to/varnish.vcl` takes it. */
export class Varnish implements PurgingCache {
  constructor(private readonly url: string) {}

  async purge(keys: readonly string[]): Promise<void> {
    for (const some of inRequests(keys)) {
      const response = await fetch(this.url, {
        method: 'PURGE',
        headers: { 'surrogate-key': some.join(' ') },
        redirect: 'error',
        signal: AbortSignal.timeout(longestMs),
      });
      await response.body?.cancel();
      if (!response.ok) throw new Error(`it answers ${response.status} to PURGE`);
    }
  }
}

function* inRequests(keys: readonly string[]): Generator<readonly string[]> {
  const size = Math.floor(mostBytes / 11);
  for (let at = 0; at < keys.length; at += size) yield keys.slice(at, at + size);
}
