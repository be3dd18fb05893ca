import { currentAct } from '@tessera/extension';
import type { Entity } from '@tessera/models';
import type { Column } from '../../schema/column';
import { sqlName } from '../../schema/sql-literal';
import type { Lens } from './lens';

/** Most references on the way of a path. */
export const mostSteps = 3;

/** One reference on the way. */
export interface Step {
  readonly reference: Column;
  readonly target: Entity;
}

/** A field (`city`), or one that references lead to (`owner.city`). */
export interface Path {
  /** As it was asked for. */
  readonly name: string;
  readonly steps: readonly Step[];
  /** At the end of it. */
  readonly column: Column;
}

/** Follows a path. Throws as the lens says where it leads nowhere or over more than three references. */
export function pathOf(entity: Entity, name: string, lens: Lens): Path {
  const names = name.split('.');
  const steps: Step[] = [];
  let at = entity;
  for (const each of names.slice(0, -1)) {
    const reference = lens.find(at, each);
    const target = reference && lens.target(reference);
    if (!target || steps.length === mostSteps) throw lens.unknown(entity, name);
    steps.push({ reference, target });
    at = target;
    // The answer changes with any record on the way.
    currentAct().reads?.add(target.name);
  }
  const column = lens.find(at, names.at(-1)!);
  if (!column) throw lens.unknown(entity, name);
  return { name, steps, column };
}

/** How the record behind a step is found from the one before: it is the one referred to, or one of those. */
export function stepSql({ reference }: Step, from: string, to: string): string {
  const name = `${from}.${sqlName(reference.column)}`;
  return reference.type === 'uuid[]' ? `${to}.id = ANY (${name})` : `${to}.id = ${name}`;
}
