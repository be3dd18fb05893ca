import type { Tone } from '@tessera/ui';
import type { AttemptView, DeliveryView } from '../../contract';

/** A state of a delivery in a word and a colour. */
export const stateWords: Readonly<Record<DeliveryView['state'], { readonly label: string; readonly tone: Tone }>> = {
  waiting: { label: 'Waiting', tone: 'info' },
  delivered: { label: 'Delivered', tone: 'success' },
  failed: { label: 'Failed', tone: 'danger' },
  withheld: { label: 'Not sent', tone: 'neutral' },
};

const problems: Readonly<Record<string, string>> = {
  'outbound.timeout': 'No answer in time',
  'outbound.name-not-found': 'No server of this name',
  'outbound.failed': 'Could not be reached',
  'outbound.address-not-public': 'Not an address of the public internet',
  'outbound.redirect-refused': 'Redirected to another server',
  'outbound.too-many-redirects': 'Redirected too often',
  'outbound.port-not-allowed': 'A port that may not be reached',
  'outbound.scheme-not-allowed': 'Not a web address',
  'outbound.encoding-not-supported': 'Answered packed',
  'outbound.cancelled': 'Broken off here',
};

/** What came of one try, in words: `200`, `No answer in time`. */
export function outcomeOf({ status, problem }: Pick<AttemptView, 'status' | 'problem'>): string {
  return status === null ? (problems[problem ?? ''] ?? 'Could not be reached') : String(status);
}

/** `340 ms`, `1.2 s` */
export function durationOf(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
