import { InjectionToken, type Signal } from '@angular/core';
import type { FieldSchema, Json } from '@tessera/models';

/** Where a field is drawn: among others in a form, in the cell of a table below a heading, or as a part of the text itself, without a box. */
export type FieldLook = 'form' | 'cell' | 'surface';

/**
 * What a widget knows of its field. A widget is a component without inputs that injects this:
 * `private readonly field = inject(fieldContext);`
 */
export interface FieldContext {
  /** With the options of its kind. */
  readonly schema: Signal<FieldSchema>;
  readonly value: Signal<Json | undefined>;
  /** Where it stands in its record or document, e.g. `body.<block id>.caption`. */
  readonly path: Signal<string>;
  readonly look: Signal<FieldLook>;
  /** Shown in an empty control of the `surface` look, in place of a label. */
  readonly prompt: Signal<string>;
  /** What is wrong with the value, as the person sees it. */
  readonly wrong: Signal<string | null>;
  /** Puts a new value into the draft; null empties the field. */
  set(value: Json): void;
  /** Says what is wrong with what was typed, where that cannot be a value at all; null when it is well. */
  complain(message: string | null): void;
}

/** The field that a widget draws. */
export const fieldContext = new InjectionToken<FieldContext>('the field of a widget');

/** What the server said about values, by their path; provided by a screen. */
export interface FieldProblems {
  /** The sentence about the value at `path`; also about what is inside it unless that is drawn by fields of its own. */
  at(path: string, isInside?: boolean): string | null;
  /** A widget said that what was typed is no value at all, or with null that it is one. */
  complained?(path: string, message: string | null): void;
  /** The person went on to something else. */
  left?(path: string): void;
}

export const fieldProblems = new InjectionToken<FieldProblems>('what is wrong with values');

/** The other values of what is edited, for fields that follow from one another; provided by a form. */
export interface FieldsAround {
  value(name: string): Json | undefined;
  label(name: string): string | undefined;
  /** Nobody has saved it yet. */
  readonly isNew: Signal<boolean>;
}

export const fieldsAround = new InjectionToken<FieldsAround>('the values around a field');
