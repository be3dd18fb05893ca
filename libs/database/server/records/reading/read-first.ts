import type { Entity } from '@tessera/models';
import type { Database } from '../../connection/database';
import { sqlName } from '../../schema/sql-literal';
import { readableColumns } from '../access';
import { personalLens } from '../filter/lens';
import { matchingSql, type Narrowed } from '../filter/matching';
import { Parameters } from '../parameters';
import { Joins } from './joins';
import { orderOf, orderSql } from './order';
import { decodeRows, noteRead, type Row, selection } from './rows';

/** Reads the first record that fits, or null. */
export async function readFirst(
  database: Database,
  entity: Entity,
  wanted: Narrowed & { readonly sort?: readonly string[] | undefined },
): Promise<Row | null> {
  const columns = readableColumns(entity);
  const parameters = new Parameters();
  const lens = personalLens(database);
  const joins = new Joins(parameters, lens);
  const order = orderSql(orderOf(entity, wanted.sort ?? [], lens, joins), false);
  const where = matchingSql(database, entity, wanted, parameters);
  noteRead(entity, wanted.filter);
  if (where === 'FALSE') return null;
  const sql = `SELECT ${selection(columns)} FROM ${sqlName(entity.table)} t${joins.sql} WHERE ${where} ORDER BY ${order} LIMIT 1`;
  return decodeRows(columns, await database.query(sql, parameters.values))[0] ?? null;
}
