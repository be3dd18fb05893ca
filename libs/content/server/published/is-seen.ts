/** What makes a page `p` one that visitors see. An ancestor in the trash took it along; one that is unpublished does not hide it. */
export const isSeen = 'p.live_revision IS NOT NULL AND p.trashed_at IS NULL';
