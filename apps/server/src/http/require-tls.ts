import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { publicUrlOf, serverSettings, type Settings } from '@tessera/extension';
import { isWithoutTls, type Trust } from './trusted-proxies';

/**
 * Sends who came without TLS to the address of people, where `PUBLIC_URL` is https and a believed proxy says how the request came. All
 * else goes on to `next`. A change is refused instead: what it brought has been seen on its way already.
 */
export function requireTls(settings: Settings, trusts: Trust, next: RequestListener): RequestListener {
  const publicUrl = publicUrlOf(settings);
  if (!publicUrl.startsWith('https:') || !settings.of(serverSettings).TRUST_PROXY) return next;
  return (request: IncomingMessage, response: ServerResponse) => {
    // Who watches over us asks by plain HTTP, and is no visitor.
    if (!isWithoutTls(request, trusts) || request.url!.startsWith('/health/'))
      return next(request as never, response as never);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    response.writeHead(isRead ? 308 : 403, {
      ...(isRead && { location: `${publicUrl}${request.url!.startsWith('/') ? request.url : '/'}` }),
      'content-length': '0',
      'cache-control': 'no-store',
    });
    response.end();
  };
}
