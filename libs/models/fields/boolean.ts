import { z } from 'zod';
import { defineFieldKind, type FieldOptions } from './field';

/** Options of `field.boolean`. */
export interface BooleanOptions extends FieldOptions {
  readonly default?: boolean;
}

/** Yes or no. */
export const boolean = defineFieldKind<boolean, BooleanOptions>({
  name: 'boolean',
  schema: () => z.boolean(),
  column: 'boolean',
  widget: 'switch',
  operators: ['eq', 'ne', 'isNull'],
  text: (json) => (json ? 'yes' : 'no'),
});
