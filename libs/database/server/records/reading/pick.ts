import { currentAct } from '@tessera/extension';
import { type Entity, isUuid } from '@tessera/models';
import { Database } from '../../connection/database';
import { type Column, columnNamed } from '../../schema/column';
import { sqlName } from '../../schema/sql-literal';
import { readableColumns } from '../access';
import { escapeLike, isStorable } from '../filter/comparable';
import { joined } from '../filter/condition';
import { matchingSql } from '../filter/matching';
import { searchSql, searchTerms } from '../filter/search';
import { Parameters } from '../parameters';
import { chosenColumns, decodeRows, noteRead, type Row, selection } from './rows';

/** What a picker of references asks for. */
export interface Picking {
  /** Words for the title and the fields that are searched. */
  readonly search?: string | undefined;
  /** Only these; what is no id, does not exist or may not be seen is missing. */
  readonly ids?: readonly string[] | undefined;
  /** Most records, 20 when left out. */
  readonly size?: number;
  /** Fields of the records, beside `id` and `version`. */
  readonly fields?: readonly string[];
}

/**
 * Records that whoever acts may refer to: those whose title begins with the words first, then others in which they are found, by
 * their titles; the newest first where nothing is searched for. Throws `database.unknown-field` (400).
 */
export async function recordsToPick(
  entity: Entity,
  { search = '', ids, size = 20, fields = [] }: Picking,
): Promise<Row[]> {
  const database = currentAct().services.get(Database);
  const columns = chosenColumns(entity, fields);
  const parameters = new Parameters();
  const wanted = search.trim();
  const searched = searchedOf(entity);
  noteRead(entity);
  if (wanted && (searched.length === 0 || !isStorable(wanted))) return [];
  const where = joined(
    [
      matchingSql(database, entity, {}, parameters),
      ids ? `t.id = ANY (${parameters.add(ids.filter(isUuid), 'uuid[]')})` : 'TRUE',
      wanted ? searchSql(searched, searchTerms(wanted), parameters) : 'TRUE',
    ],
    'AND',
    'TRUE',
  );
  const title = titleOf(entity);
  const order =
    wanted && title
      ? `t.${sqlName(title.column)} ILIKE ${parameters.add(`${escapeLike(wanted)}%`, 'text')} DESC, t.${sqlName(title.column)}, t.id`
      : 't.id DESC';
  const rows = await database.query<Row>(
    `SELECT ${selection(columns)} FROM ${sqlName(entity.table)} t WHERE ${where} ORDER BY ${order} LIMIT ${size}`,
    parameters.values,
  );
  return decodeRows(columns, rows);
}

/** The title is looked into even where it has no weight: it is what people see. */
function searchedOf(entity: Entity): readonly Column[] {
  const title = titleOf(entity);
  return readableColumns(entity).filter(
    (column) => column === title || (column.type === 'text' && column.field.options.search),
  );
}

function titleOf(entity: Entity): Column | undefined {
  const column = entity.title === undefined ? undefined : columnNamed(entity, entity.title);
  return column?.type === 'text' && readableColumns(entity).includes(column) ? column : undefined;
}
