import { PagePublished, PageUnpublished } from '@tessera/content/contract';
import { on } from '@tessera/models';
import { Venues } from './venues';

/** A published event is noted at its venue … */
export const announce = on(PagePublished, {
  name: 'events.announce',
  run: ({ pageId }, { get }) => get(Venues).announce(pageId),
});

/** … and forgotten when it is withdrawn. */
export const withdraw = on(PageUnpublished, {
  name: 'events.withdraw',
  run: ({ pageId }, { get }) => get(Venues).withdraw(pageId),
});
