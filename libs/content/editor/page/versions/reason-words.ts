import type { RevisionReason } from '../../../contract';

/** Why a version was kept, as people read it. */
export const reasonWords: Readonly<Record<RevisionReason, string>> = {
  published: 'Published',
  author: 'Before somebody else wrote',
  time: 'Kept while writing',
  scheduled: 'Scheduled',
  kept: 'Kept before an older version came back',
};
