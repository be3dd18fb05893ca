import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { ActingPerson } from '@tessera/extension';
import { routedRequest } from './request-acts';

/** A request that is over. */
export interface Answered {
  readonly method: string;
  /** The pattern of its route, never its address: `/api/v1/pages/:id`; `none` where there is no route. */
  readonly route: string;
  /** Path of a page of the site, which is public; undefined for all else. */
  readonly page: string | undefined;
  readonly status: number;
  readonly ms: number;
  /** Whether the client left before the answer was sent. */
  readonly isBroken: boolean;
  /** Whether it goes on for as long as somebody listens, so that its time tells nothing. */
  readonly isStream: boolean;
  /** Whether a finished page was sent from memory, past the router. */
  readonly isFromMemory: boolean;
  /** None for finished pages. */
  readonly requestId: string | undefined;
  readonly person: ActingPerson | null;
}

/** The route of the pages of the site. */
const site = '/*';

/** Tells each of `watchers` of every request once it is over, those answered from memory too. Without any it costs nothing. */
export function watchRequests(server: Server, watchers: ReadonlyArray<(answered: Answered) => void>): void {
  if (watchers.length === 0) return;
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const began = performance.now();
    response.once('close', () => {
      const answered = answeredBy(request, response, performance.now() - began);
      for (const tell of watchers) tell(answered);
    });
  });
}

function answeredBy(request: IncomingMessage, response: ServerResponse, ms: number): Answered {
  const routed = routedRequest(request);
  // What cannot be brought to a route at all is refused with these two; whatever else passed the router by is a page.
  const isFromMemory = !routed && response.statusCode !== 400 && response.statusCode !== 414;
  const route = isFromMemory ? site : (routed?.route ?? 'none');
  return {
    method: request.method!,
    route,
    page: route === site ? request.url!.split('?', 1)[0]!.slice(0, 500) : undefined,
    status: response.statusCode,
    ms,
    isBroken: !response.writableFinished,
    isStream: String(response.getHeader('content-type')).startsWith('text/event-stream'),
    isFromMemory,
    requestId: routed?.act.requestId,
    person: routed?.act.person ?? null,
  };
}
