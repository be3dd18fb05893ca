import { defineEvent, pageEntityName } from '@tessera/models';
import { z } from 'zod';

const page = { pageId: z.uuid(), siteId: z.uuid() };
const about = { entity: pageEntityName, id: ({ pageId }: { readonly pageId: string }) => pageId };

/** A page's draft became what visitors see, for the first time or anew. */
export const PagePublished = defineEvent(
  'content.page-published',
  z.object({ ...page, revisionId: z.uuid(), isFirst: z.boolean() }),
  { label: 'Page published', about },
);

/** Visitors do not see a page any more; its draft stays. */
export const PageUnpublished = defineEvent('content.page-unpublished', z.object(page), {
  label: 'Page unpublished',
  about,
});

/** When a page is published or unpublished is planned, planned anew, or planned no more. */
export const PageScheduled = defineEvent('content.page-scheduled', z.object(page), { label: 'Page scheduled', about });

/** What was planned for a page did not happen when its time had come, e.g. as who planned it may not do so any more. */
export const ScheduleRefused = defineEvent(
  'content.schedule-refused',
  z.object({ ...page, act: z.enum(['publish', 'unpublish']), code: z.string() }),
  { label: 'Scheduled page not published or unpublished', about },
);

/** A page, and everything beneath it, has another address. Mere changes of order are no moves. */
export const PageMoved = defineEvent(
  'content.page-moved',
  z.object({ ...page, from: z.string(), to: z.string(), pages: z.int() }),
  { label: 'Page moved', about },
);

/** A page, and everything beneath it, went to the trash. */
export const PageTrashed = defineEvent('content.page-trashed', z.object({ ...page, pages: z.int() }), {
  label: 'Page trashed',
  about,
});

/** A page, and everything that went to the trash with it, came back. */
export const PageRestored = defineEvent('content.page-restored', z.object({ ...page, pages: z.int() }), {
  label: 'Page taken out of the trash',
  about,
});

/** Somebody changed a draft. Comes with every autosave. */
export const DraftChanged = defineEvent('content.draft-changed', z.object({ ...page, version: z.int() }));
