import type { Entity } from '@tessera/models';
import type { Database } from '../../connection/database';
import { countUpTo } from '../counting/count';
import type { ListPage } from '../query/query-types';
import { cursorOf } from './cursor';
import { includeReferences } from './include';
import { listStatement, type Wanted } from './list-statement';
import { decodeRows, only, type Row } from './rows';

const largestTotal = 10_000;

/** Reads part of a list in one statement; see `Records.list`. */
export async function readList(database: Database, entity: Entity, wanted: Wanted): Promise<ListPage<Row>> {
  const { sql, parameters, needed, chosen, order, size, isReversed, isBehind } = listStatement(
    database,
    entity,
    wanted,
  );
  const found = sql === null ? [] : decodeRows(needed, await database.query(sql, parameters.values));
  const rows = found.slice(0, size);
  if (isReversed) rows.reverse();
  const isMore = found.length > size;
  return {
    data: needed.length === chosen.length ? rows : rows.map((row) => only(chosen, row)),
    page: {
      next: rows.length > 0 && (isReversed || isMore) ? cursorOf(order, rows.at(-1)!) : null,
      previous: rows.length > 0 && (isReversed ? isMore : isBehind) ? cursorOf(order, rows[0]!) : null,
      ...(await totalOf(database, entity, wanted)),
    },
    included: await includeReferences(database, entity, wanted.include ?? [], rows),
  };
}

/** How many there are, where that was asked for; see `ListPage.page`. */
export async function totalOf(
  database: Database,
  entity: Entity,
  wanted: Wanted,
): Promise<{ readonly total?: number | '10000+' }> {
  if (!wanted.total) return {};
  const total = await countUpTo(database, entity, wanted, largestTotal);
  return { total: total > largestTotal ? '10000+' : total };
}
