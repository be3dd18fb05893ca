import type { Entity } from './define-entity';
import type { Permission } from './define-permissions';
import type { FieldValue, FilterOperator } from './fields/field';

/** Verbs that exist for every entity. */
export type Verb = 'view' | 'add' | 'change' | 'delete';

/** Who asks. */
export interface PolicyPerson {
  readonly id: string;
  readonly isOwner: boolean;
  readonly isAdministrator?: boolean;
  /** Whether the person has a right everywhere. */
  may(permission: Permission): boolean;
  /** Ids of the places at and below which the person has a right besides. */
  within(permission: Permission): readonly string[];
}

/** A condition on records as data: it becomes SQL, so lists, counts and single reads agree. */
export type Condition<Fields extends object = object> =
  | boolean
  | { readonly all: readonly Condition<Fields>[] }
  | { readonly any: readonly Condition<Fields>[] }
  | { readonly not: Condition<Fields> }
  | { readonly where: Where<Fields> };

/**
 * Field by field: a value to equal, or operators with their values. All must hold. A path leads over references:
 * `where({ 'company.owner': person.id })`.
 */
export type Where<Fields extends object> = {
  readonly [Name in keyof Fields | 'id']?: WhereValue<Name extends keyof Fields ? FieldValue<Fields[Name]> : string>;
} & { readonly [path: `${string}.${string}`]: WhereValue<unknown> };

/** A value, null for empty, or operators. */
export type WhereValue<Value> =
  | Value
  | null
  | {
      readonly [Operator in FilterOperator]?: Operator extends 'in' | 'notIn'
        ? readonly Value[]
        : Operator extends 'isNull'
          ? boolean
          : Value;
    };

/**
 * Who may do what with which records of one entity, beyond those who have the right to all of them (`permissionTo`). Rights and
 * policies add up: a record may be seen when any of them says so. What none mentions is refused.
 */
export interface Policy<Fields extends object = object> {
  readonly entity: Entity<string, Fields>;
  readonly verbs: ConditionByVerb<Fields>;
  /** What holds whatever rights and policies allow, for owners too: only the system passes a limit. */
  readonly limits: ConditionByVerb<Fields>;
}

/** For each verb that is mentioned: the condition on records, for the person who asks. */
export type ConditionByVerb<Fields extends object = object> = {
  readonly [V in Verb]?: (asked: { readonly person: PolicyPerson | null }) => Condition<Fields>;
};

/** `definePolicy(Venue, { change: ({ person }) => where({ owner: person.id }) })`; limits come third, and are for what must never be passed. */
export function definePolicy<Fields extends object>(
  entity: Entity<string, Fields>,
  verbs: ConditionByVerb<NoInfer<Fields>>,
  limits: ConditionByVerb<NoInfer<Fields>> = {},
): Policy<Fields> {
  return Object.freeze({ entity, verbs, limits });
}

/** A condition that all the given fields have the given values. */
export function where<Fields extends object>(fields: Where<NoInfer<Fields>>): Condition<Fields> {
  return { where: fields };
}
