import type { Tone } from '@tessera/ui';
import type { PageRow, PageState } from '../../contract';

/** How a state of a page is said and shown. */
export const pageStates: Readonly<
  Record<PageState, { readonly word: string; readonly tone: Tone; readonly meaning: string }>
> = {
  draft: { word: 'Draft', tone: 'neutral', meaning: 'Visitors do not see this page.' },
  live: { word: 'Live', tone: 'success', meaning: 'Visitors see this page as it is here.' },
  changed: { word: 'Changed', tone: 'warning', meaning: 'Visitors see an earlier version of this page.' },
};

/** The title of a page, or a word for one that has none yet. */
export function titleOf({ title }: Pick<PageRow, 'title'>): string {
  return title.trim() || 'Untitled';
}
