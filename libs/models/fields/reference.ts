import { z } from 'zod';
import { type Field, type FieldKind, type FieldOptions, makeField, type Required } from './field';

/** Anything that can be referred to: an entity definition, seen by its name alone so that references may be circular. */
export interface ReferenceTarget {
  readonly name: string;
}

/** Options of `field.reference`. */
export interface ReferenceOptions extends FieldOptions {
  /** What becomes of this record when the one it refers to is deleted for good. `restrict` when left out. */
  readonly onDelete?: 'restrict' | 'clear' | 'cascade';
}

/** Options of a reference as the field keeps them. */
export interface KeptReferenceOptions extends ReferenceOptions {
  readonly target: ReferenceTarget;
}

const referenceKind: FieldKind<string, KeptReferenceOptions> = {
  name: 'reference',
  schema: () => z.uuid(),
  column: 'uuid',
  widget: 'reference',
  operators: ['eq', 'ne', 'in', 'notIn', 'isNull'],
  text: () => '',
  references: (json, { target }) => [{ entity: target.name, id: json as string }],
  describe: ({ target }) => ({ target: target.name }),
};

const referencesKind: FieldKind<string[], KeptReferenceOptions> = {
  name: 'references',
  schema: () =>
    z
      .array(z.uuid())
      .max(1000)
      .refine((ids) => new Set(ids).size === ids.length, 'has the same record twice'),
  column: 'uuid[]',
  widget: 'references',
  operators: ['has', 'isNull'],
  text: () => '',
  references: (json, { target }) => (json as string[]).map((id) => ({ entity: target.name, id })),
  describe: ({ target }) => ({ target: target.name }),
};

/**
 * One record of another entity (or of the same), by its id. Circular definitions write it as a getter:
 * `get parent() { return field.reference(Company); }`.
 */
export function reference(target: ReferenceTarget, options: ReferenceOptions & Required): Field<string, 'required'>;
export function reference(target: ReferenceTarget, options?: ReferenceOptions): Field<string, 'optional'>;
export function reference(target: ReferenceTarget, options: ReferenceOptions = {}): Field<string> {
  return makeField(referenceKind, { ...options, target } as KeptReferenceOptions);
}

/** Several records of one entity, in an order, each at most once. */
export function references(target: ReferenceTarget, options: FieldOptions & Required): Field<string[], 'required'>;
export function references(target: ReferenceTarget, options?: FieldOptions): Field<string[], 'optional'>;
export function references(target: ReferenceTarget, options: FieldOptions = {}): Field<string[]> {
  return makeField(referencesKind, { ...options, target } as KeptReferenceOptions);
}
