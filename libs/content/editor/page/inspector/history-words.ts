import type { Json } from '@tessera/models';
import type { HistoryEntry } from '../../../contract';
import { isUuid } from '../../values/ids';

type FieldChange = HistoryEntry['changes'][number];

/** Fields whose change follows from a deed that is said already, or means nothing to people. */
const silent = new Set([
  'site',
  'locale',
  'type',
  'path',
  'position',
  'parent',
  'slug',
  'liveRevision',
  'publishedAt',
  'firstPublishedAt',
  'trashedAt',
  'trashedBy',
  'trashedWith',
]);

/**
 * What somebody did to the place or the state of a page, in words; `titleOf` names other pages by their id. Deeds that the
 * editor does not know are said by the field that changed, ids left out.
 */
export function historyWords({ changes }: HistoryEntry, titleOf: (page: string) => string): string[] {
  const change = (field: string): FieldChange | undefined => changes.find((each) => each.field === field);
  const type = change('type');
  if (type?.from === null) return ['Made this page'];
  const [live, trash, parent, slug] = ['liveRevision', 'trashedAt', 'parent', 'slug'].map(change);
  return [
    live && (live.to === null ? 'Took it off the site' : live.from === null ? 'Published it' : 'Published it again'),
    trash && (trash.to === null ? 'Took it out of the trash' : 'Moved it to the trash'),
    parent && (typeof parent.to === 'string' ? `Moved it beneath “${titleOf(parent.to)}”` : 'Moved it'),
    !parent && change('position') && 'Moved it among its siblings',
    slug && `Changed its address from “${String(slug.from)}” to “${String(slug.to)}”`,
    ...changes
      .filter(({ field }) => !silent.has(field))
      .map(({ field, from, to }) => `${labelOf(field)}: ${valueWords(from)} → ${valueWords(to)}`),
  ].filter((words) => typeof words === 'string');
}

function labelOf(field: string): string {
  return field
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/^./, (letter) => letter.toUpperCase());
}

function valueWords(value: Json): string {
  if (value === null || isUuid(value)) return '–';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return new Date(value).toLocaleString();
  return typeof value === 'string' ? value : JSON.stringify(value);
}
