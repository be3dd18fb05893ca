import { InjectionToken } from '@angular/core';

/** Opens a stream of events; the browser's `EventSource`, null where there is none. */
export const openEventSource = new InjectionToken<((url: string) => EventSource) | null>('server-sent events', {
  providedIn: 'root',
  factory: () => (typeof EventSource === 'undefined' ? null : (url) => new EventSource(url)),
});
