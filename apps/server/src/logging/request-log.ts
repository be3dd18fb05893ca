import { serverSettings, type Settings } from '@tessera/extension';
import type { Answered } from '../http/answered';
import { jsonLine } from './json-line';

/**
 * Writes one line a request, as `LOG_REQUESTS` and `LOG_FORMAT` say; undefined where nobody wants them. Addresses are the patterns of
 * routes, and paths of public pages: what else stands in an address (ids, tokens, searches) is nobody's business.
 */
export function requestLog(
  settings: Settings,
  write: (line: string) => unknown = (line) => process.stdout.write(line),
): ((answered: Answered) => void) | undefined {
  const { LOG_FORMAT, LOG_REQUESTS } = settings.of(serverSettings);
  const isJson = LOG_FORMAT === 'json';
  if (!(LOG_REQUESTS ?? isJson)) return undefined;
  return ({ method, route, page, status, ms, isBroken, isFromMemory, requestId, person }) => {
    if (!isJson)
      return void write(
        `${method} ${page ?? route} ${status}${isBroken ? ' (left)' : ''} ${ms.toFixed(1)} ms ${requestId ?? ''}\n`,
      );
    write(
      jsonLine('info', {
        context: 'Request',
        method,
        route,
        path: page,
        status,
        ms: Math.round(ms * 10) / 10,
        left: isBroken || undefined,
        memory: isFromMemory || undefined,
        requestId,
        person: person?.id,
      }),
    );
  };
}
