import type { ForgottenPage, Ingredient, KeptPage, VisitorsGet } from '../contract';

/** Why visitors do not get a page. */
export const absences: Readonly<Record<Exclude<VisitorsGet, 'page'>, string>> = {
  'never-published': 'Visitors do not see this page: it was never published.',
  unpublished: 'Visitors do not see this page: it was taken off the site.',
  'in-trash': 'Visitors do not see this page: it lies in the trash.',
  'other-site': 'Visitors do not see this page: its site is not the one that is shown.',
};

/** How often a page was sent since it was made, as the end of a sentence about that. */
export function sentWords({ sent, madeBy }: Pick<KeptPage, 'sent' | 'madeBy'>): string {
  const by = madeBy === 'another-server' ? ' by another server, which shares it' : '';
  if (sent === 0) return `${by}; nobody has asked for it again since.`;
  const often = sent === 1 ? 'once' : sent === 2 ? 'twice' : `${sent.toLocaleString()} times`;
  return `${by}, and sent from memory ${often} since.`;
}

/** What is told of a page that left memory; one that is too large was never in it. */
export interface LeftPage extends Pick<ForgottenPage, 'because'> {
  readonly cause: Exclude<ForgottenPage['cause'], 'too-large'>;
}

/** Why a finished page had to go, as the end of a sentence; `page` is its own id. */
export function becauseWords({ cause, because }: LeftPage, page: string): string {
  if (cause !== 'changed') return otherCauses[cause];
  // The first is the most telling; the others changed with it.
  const [first] = because.named;
  return first ? `${subject(first, page)} changed` : 'something changed that cannot be named to you';
}

const otherCauses: Readonly<Record<Exclude<LeftPage['cause'], 'changed'>, string>> = {
  'news-missed': 'the server may have missed a change',
  'pushed-out': 'other pages needed the room',
  'too-old': 'it had grown old',
};

function subject({ what, entity, label, id, title }: Ingredient, page: string): string {
  const named = title === null ? '' : ` “${title || 'Untitled'}”`;
  if (what === 'beneath') return `a page beneath ${id === page ? 'this one' : named.trim()}`;
  if (what === 'any') return entity === pageEntity ? 'a page of the site' : `the ${label.toLowerCase()}`;
  if (id === page) return 'this page';
  if (entity === siteEntity) return 'the settings of the site';
  return `the ${label.toLowerCase()}${named}`;
}

/** The entities that have words of their own. */
export const pageEntity = 'content.page';
export const siteEntity = 'content.site';
