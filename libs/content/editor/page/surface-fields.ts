import type { FieldSchema } from '@tessera/models';
import type { PageTypeSchema } from '../../contract';

/**
 * Which fields of a page stand on the writing surface: what visitors read as running text. That is the title, text of
 * several lines, rich text and blocks, in the order of the type; everything else stands in the inspector.
 */
export function surfaceFields(type: PageTypeSchema): readonly FieldSchema[] {
  return type.fields.filter(isOnSurface);
}

/** The other fields: the settings of a page. */
export function inspectorFields(type: PageTypeSchema): readonly FieldSchema[] {
  return type.fields.filter((field) => !isOnSurface(field) && field['system'] !== true);
}

function isOnSurface({ name, kind, widget, ...options }: FieldSchema): boolean {
  if (name === 'title' || kind === 'richText' || kind === 'blocks') return true;
  return kind === 'text' && widget === 'text' && options['multiline'] === true;
}
