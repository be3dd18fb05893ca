import { z } from 'zod';
import { defineFieldKind, type FieldOptions } from './field';

/** The entity that pictures and files are records of. */
export const mediaEntityName = 'media.asset';

/** A picture of the media library as a document uses it. An empty `alt` means decorative (WCAG 1.1.1). */
export interface ImageValue {
  readonly id: string;
  readonly alt: string;
}

/** A file of the media library. */
export interface FileValue {
  readonly id: string;
}

/** A picture, by its id in the media library and the words that stand for it here. */
export const image = defineFieldKind<ImageValue, FieldOptions & { readonly default?: ImageValue }>({
  name: 'image',
  schema: () => z.strictObject({ id: z.uuid(), alt: z.string().max(1000) }),
  column: 'jsonb',
  widget: 'image',
  operators: ['isNull'],
  text: (json) => (json as unknown as ImageValue).alt,
  references: (json) => [{ entity: mediaEntityName, id: (json as unknown as ImageValue).id }],
});

/** A file of any type, by its id in the media library. */
export const file = defineFieldKind<FileValue, FieldOptions & { readonly default?: FileValue }>({
  name: 'file',
  schema: () => z.strictObject({ id: z.uuid() }),
  column: 'jsonb',
  widget: 'file',
  operators: ['isNull'],
  text: () => '',
  references: (json) => [{ entity: mediaEntityName, id: (json as unknown as FileValue).id }],
});
