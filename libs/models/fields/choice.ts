import { z } from 'zod';
import { type Defaulted, type Field, type FieldKind, type FieldOptions, makeField, type Required } from './field';

/** Stored value → label for people, in the order shown. */
export type Choices = Readonly<Record<string, string>>;

/** Options of `field.choice`. */
export interface ChoiceOptions<C extends Choices> extends FieldOptions {
  readonly choices: C;
  readonly default?: keyof C & string;
}

/** Options of `field.choices`. */
export interface ChoicesOptions<C extends Choices> extends FieldOptions {
  readonly choices: C;
  readonly default?: readonly (keyof C & string)[];
}

const choiceKind: FieldKind<string, ChoiceOptions<Choices>> = {
  name: 'choice',
  schema: ({ choices }) => z.enum(Object.keys(choices)),
  column: 'text',
  widget: 'choice',
  operators: ['eq', 'ne', 'in', 'notIn', 'isNull'],
  text: (json, { choices }) => choices[json as string] ?? String(json),
};

const choicesKind: FieldKind<string[], ChoicesOptions<Choices>> = {
  name: 'choices',
  schema: ({ choices }) =>
    z
      .array(z.enum(Object.keys(choices)))
      .max(Object.keys(choices).length)
      .refine((values) => new Set(values).size === values.length, 'has the same choice twice'),
  column: 'text[]',
  widget: 'choices',
  operators: ['has', 'isNull'],
  text: (json, { choices }) => (json as string[]).map((value) => choices[value] ?? value).join(', '),
};

/** One of a fixed set; the value type is the union of the keys. */
export function choice<const C extends Choices>(
  options: ChoiceOptions<C> & Defaulted<keyof C & string>,
): Field<keyof C & string, 'default'>;
export function choice<const C extends Choices>(
  options: ChoiceOptions<C> & Required,
): Field<keyof C & string, 'required'>;
export function choice<const C extends Choices>(options: ChoiceOptions<C>): Field<keyof C & string, 'optional'>;
export function choice(options: ChoiceOptions<Choices>): Field<string> {
  return makeField(choiceKind, options);
}

/** Several of a fixed set, each at most once. */
export function choices<const C extends Choices>(
  options: ChoicesOptions<C> & Defaulted<readonly (keyof C & string)[]>,
): Field<(keyof C & string)[], 'default'>;
export function choices<const C extends Choices>(
  options: ChoicesOptions<C> & Required,
): Field<(keyof C & string)[], 'required'>;
export function choices<const C extends Choices>(options: ChoicesOptions<C>): Field<(keyof C & string)[], 'optional'>;
export function choices(options: ChoicesOptions<Choices>): Field<string[]> {
  return makeField(choicesKind, options);
}
