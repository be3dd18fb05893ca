import { z } from 'zod';
import { defineFieldKind, type FieldOptions } from './field';

/** A place on earth in WGS 84 degrees, with the words people use for it. */
export interface Location {
  readonly latitude: number;
  readonly longitude: number;
  readonly label: string;
}

/** A place on earth. */
export const location = defineFieldKind<Location, FieldOptions & { readonly default?: Location }>({
  name: 'location',
  schema: () =>
    z.strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      label: z.string().max(500),
    }),
  column: 'jsonb',
  widget: 'location',
  operators: ['isNull'],
  text: (json) => (json as unknown as Location).label,
});
