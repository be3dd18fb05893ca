import { currentAct } from '@tessera/extension';
import type { Field, Json } from '@tessera/models';
import { Database } from '../connection/database';
import type { Column } from '../schema/column';

/** JSON form of a value → what is sent to PostgreSQL. */
export function toParameter({ type }: Column, json: Json): unknown {
  return type === 'jsonb' && json !== null ? JSON.stringify(json) : json;
}

/** What PostgreSQL gave for a column → the value that code sees. */
export function fromRow({ type, sealedAs, field: { kind } }: Column, stored: unknown): unknown {
  if (sealedAs !== undefined && typeof stored === 'string')
    return currentAct().services.get(Database).safe.open(stored, sealedAs);
  if (stored === null || !kind.decode) return stored;
  // The driver makes dates itself; other kinds keep their JSON form.
  return type === 'timestamptz' && stored instanceof Date ? stored : kind.decode(stored as Json);
}

/** What `row_to_json` gave for a column → the value that code sees. */
export function fromJson(column: Column, stored: unknown): unknown {
  return column.type === 'timestamptz' && typeof stored === 'string' ? new Date(stored) : fromRow(column, stored);
}

/** A value in its JSON form, as requests bring it: `create` and `change` take it beside the value itself. */
export class JsonForm {
  constructor(readonly json: Json) {}
}

/** Value → its JSON form; undefined where it is of the wrong type altogether. */
export function encode({ kind }: Field, value: unknown): Json | undefined {
  if (value instanceof JsonForm) return value.json;
  if (!kind.encode) return value as Json;
  try {
    return kind.encode(value);
  } catch (error) {
    // `toISOString` of what is no date, or of an invalid one.
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}
