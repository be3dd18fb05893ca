import type { Entity, RowOf } from './define-entity';
import type { Permission } from './define-permissions';
import type { Condition } from './define-policy';
import type { ValuesOf } from './fields/field';
import { assertScopedName } from './names';
import type { WorkContext } from './work';

/** What an action is run with. */
export interface ActionContext<E extends Entity, Form extends object> extends WorkContext {
  /** The chosen records that the person may see and the action's `when` allows, as they are now, in one transaction. */
  readonly records: readonly RowOf<E>[];
  /** What was filled in, checked by the fields of `form`. */
  readonly values: ValuesOf<Form>;
}

/** What an action tells when it is done: a sentence, and a place in the editor to go to. */
export interface ActionOutcome {
  readonly message?: string;
  /** Path inside the editor, e.g. `/events/venues/0190…`. */
  readonly goTo?: string;
}

/** How an action is declared; see `defineAction`. */
export interface ActionOptions<E extends Entity, Form extends object> {
  /** `scope.verb`, e.g. `events.close-venue`. */
  readonly name: string;
  /** On the button: `Close`. */
  readonly label: string;
  readonly icon?: string;
  readonly help?: string;
  /** Who may run it, besides seeing the records; who may change them when left out. */
  readonly right?: Permission;
  /** What it asks for before it runs. */
  readonly form?: Form;
  /** Only for records that fulfil this; the button is missing for others. */
  readonly when?: Condition<E extends Entity<string, infer Fields> ? Fields : never>;
  /** A question that is asked first: `Close {count}?`. */
  readonly confirm?: string;
  /** Drawn as something that cannot be taken back. */
  readonly isDangerous?: boolean;
  /** Runs as a job with progress, in chunks of this many records each in a transaction of its own; at once, in one, when left out. */
  readonly chunk?: number;
  run(context: ActionContext<E, Form>): Promise<ActionOutcome | void>;
}

/** Something that can be done with chosen records of an entity, in lists and forms and as `POST …/actions/{name}`. */
export interface Action<E extends Entity = Entity, Form extends object = object> extends Omit<
  ActionOptions<E, Form>,
  'form' | 'run'
> {
  readonly entity: E;
  readonly form: Form;
  run(context: ActionContext<E, Form>): Promise<ActionOutcome | void>;
}

/** `defineAction(Venue, { name: 'events.close-venue', label: 'Close', right: may.close, form: { reason: field.text() }, run: … })` */
export function defineAction<E extends Entity, Form extends object = Record<never, never>>(
  entity: E,
  options: ActionOptions<E, Form>,
): Action<E, Form> {
  assertScopedName('action', options.name);
  return Object.freeze({ ...options, entity, form: options.form ?? ({} as Form) });
}
