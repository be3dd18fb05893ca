import type { Entity, Json } from '@tessera/models';
import { columnNamed } from '../../schema/column';
import { fromJson } from '../codec';
import type { Row } from '../reading/rows';

/** A record in its JSON form → as code sees it. */
export function rowOfJson(entity: Entity, json: Readonly<Record<string, Json>>): Row {
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => {
      const column = columnNamed(entity, name);
      return [name, column ? fromJson(column, value) : value];
    }),
  );
}
