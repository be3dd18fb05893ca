import type { Entity } from '@tessera/models';
import { sqlName } from '../../schema/sql-literal';
import type { Parameters } from '../parameters';
import { placeOf, rangesBeyond } from './cursor';
import type { OrderColumn } from './order';

/** Of more records than these the newest are ranked and the others follow, the newest first: so a search costs no more in a longer list. */
const mostRanked = 10_000;

/** A part of a list that is read in an order of its own. */
export interface Part {
  readonly order: readonly OrderColumn[];
  readonly range: string;
}

/** What stands before a statement whose parts are `rankedParts`: the last record that is ranked; empty where all are. */
export function rankedSql(entity: Entity, matching: string): string {
  return `WITH ranked AS MATERIALIZED (SELECT t.id FROM ${sqlName(entity.table)} t WHERE ${matching} ORDER BY t.id DESC OFFSET ${mostRanked - 1} LIMIT 1) `;
}

/** The ranked records behind a cursor, or before it, and the others; `order` is relevance and id. They follow each other. */
export function rankedParts(
  order: readonly [relevance: OrderColumn, id: OrderColumn],
  cursor: string | null | undefined,
  isReversed: boolean,
  parameters: Parameters,
): Part[] {
  const [relevance, id] = order;
  const others = [{ ...relevance, sql: unranked }, id];
  const isRanked = `t.id >= coalesce((SELECT id FROM ranked), '00000000-0000-0000-0000-000000000000')`;
  const isOther = 't.id < (SELECT id FROM ranked)';
  const beyond = (of: readonly OrderColumn[]) =>
    cursor ? rangesBeyond(of, cursor, isReversed, parameters).join(' OR ') : 'TRUE';
  const isBehind = cursor ? Number(placeOf(order, cursor)[0]) < 0 : isReversed;
  const both = (range: string, more: string) => (more === 'TRUE' ? range : `${range} AND (${more})`);
  const ranked = (more: string): Part => ({ order, range: both(isRanked, more) });
  const other = (more: string): Part => ({ order: others, range: both(isOther, more) });
  // No part of the ranked ones is wanted then; it stands there nevertheless, as their parameters need their types.
  if (isBehind) return isReversed ? [other(beyond(others)), ranked('TRUE')] : [ranked('FALSE'), other(beyond(others))];
  return isReversed ? [ranked(beyond(order))] : [ranked(beyond(order)), other('TRUE')];
}

/** Less than of any that is ranked; of a type, for it is compared in rows. */
const unranked = '(-1)::integer';
