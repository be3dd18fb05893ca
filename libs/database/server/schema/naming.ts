import { createHash } from 'node:crypto';
import { DefaultNamingStrategy, type Table } from 'typeorm';

/** PostgreSQL cuts names at 63 bytes; longer ones keep their beginning and get a digest, so that they stay different. */
const maxLength = 63;

/** A name of a table's part that says what it is and is the same on every machine: `uq_events_venue_name_city`. */
export function partName(sort: 'pk' | 'fk' | 'uq' | 'ix', table: string, columns: readonly string[]): string {
  const name = [sort, table, ...columns].join('_');
  if (name.length <= maxLength) return name;
  return `${name.slice(0, maxLength - 9)}_${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}

/** Names constraints by what they are instead of by a digest, so that errors and migrations can be read. */
export class ReadableNames extends DefaultNamingStrategy {
  override primaryKeyName(table: Table | string): string {
    return partName('pk', this.getTableName(table), []);
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return partName('uq', this.getTableName(table), columns);
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return partName('fk', this.getTableName(table), columns);
  }

  override indexName(table: Table | string, columns: string[]): string {
    return partName('ix', this.getTableName(table), columns);
  }
}
