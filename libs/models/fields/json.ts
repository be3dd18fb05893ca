import { z } from 'zod';
import { defineFieldKind, type FieldOptions, type Json } from './field';

/** Options of `field.json`. */
export interface JsonOptions extends FieldOptions {
  /** Most bytes of its text; 100,000 when left out. */
  readonly maxBytes?: number;
  readonly default?: Json;
}

/** Any JSON value. */
export const json = defineFieldKind<Json, JsonOptions>({
  name: 'json',
  schema: ({ maxBytes = 100_000 }) =>
    z.json().refine((value) => JSON.stringify(value).length <= maxBytes, `must be at most ${maxBytes} bytes`),
  column: 'jsonb',
  widget: 'json',
  operators: ['isNull'],
  text: (value) => JSON.stringify(value),
});
