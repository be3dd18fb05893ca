import type { Condition, Entity } from '@tessera/models';
import type { Database } from '../../connection/database';
import { type Column, columnNamed, targetOf } from '../../schema/column';
import { conditionOf, isReadable, unknownField, visibleCondition } from '../access';

/** What a condition may look at: which columns there are, and which records lie behind a reference. */
export interface Lens {
  /** The column of a field, or undefined where there is none for whoever looks. */
  find(entity: Entity, name: string): Column | undefined;
  /** The entity that a reference leads to; undefined for other fields and where whoever looks sees none of its records. */
  target(column: Column): Entity | undefined;
  /** Which records of an entity that a path leads through are there at all. */
  seen(entity: Entity): Condition;
  /** What the conditions of `seen` may look at. */
  readonly past: Lens;
  /** Says of a name that it leads nowhere. */
  unknown(entity: Entity, path: string): Error;
}

/** What whoever acts may look at. Forbidden names are unknown in the same words, and records out of sight are not there. */
export function personalLens(database: Database): Lens {
  return {
    find: (entity, name) => {
      const column = columnNamed(entity, name);
      return column && isReadable(column) ? column : undefined;
    },
    target: (column) => {
      const target = targetIn(database, column);
      return target && conditionOf(database, target, 'view') !== false ? target : undefined;
    },
    seen: (entity) => visibleCondition(database, entity),
    past: fullLens(database),
    unknown: (_entity, path) => unknownField(path),
  };
}

/** Everything: policies may look at what the person may not. */
export function fullLens(database: Pick<Database, 'installed'>): Lens {
  let lens = fullLenses.get(database);
  if (!lens) fullLenses.set(database, (lens = makeFullLens(database)));
  return lens;
}

const fullLenses = new WeakMap<object, Lens>();

function makeFullLens(database: Pick<Database, 'installed'>): Lens {
  const lens: Lens = {
    find: columnNamed,
    target: (column) => targetIn(database, column),
    seen: () => true,
    get past() {
      return lens;
    },
    unknown: (entity, path) => new TypeError(`${entity.name} has no field "${path}"`),
  };
  return lens;
}

function targetIn({ installed }: Pick<Database, 'installed'>, column: Column): Entity | undefined {
  const name = targetOf(column);
  return name === undefined ? undefined : installed.entities.get(name);
}
