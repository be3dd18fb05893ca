import type { Entity } from '@tessera/models';
import { columnsOf } from '../schema/column';
import { sqlLiteral, sqlName } from '../schema/sql-literal';

/** The trigger that keeps the history of a table. */
export const historyTriggerName = 'tessera_history';

/** What creates the trigger of an entity; undefined where it keeps no history. The function comes with the first migration. */
export function historyTrigger(entity: Entity, table = entity.table): string | undefined {
  if (!entity.history) return undefined;
  const kept = columnsOf(entity).filter(
    ({ name, isSystem, field: { options } }) =>
      (!isSystem || name === 'trashedAt') && !options.derived && !options.secret,
  );
  const left = columnsOf(entity).filter((column) => !kept.includes(column));
  // A statement that sets only derived columns (the addresses of a moved subtree) does not even call the function.
  const update = kept.length > 0 ? ` OR UPDATE OF ${kept.map(({ column }) => sqlName(column)).join(', ')}` : '';
  const leftOut = sqlLiteral(`{${left.map(({ column }) => column).join(',')}}`);
  return (
    `CREATE TRIGGER ${historyTriggerName} AFTER INSERT OR DELETE${update} ON ${sqlName(table)} ` +
    `FOR EACH ROW EXECUTE FUNCTION database_record_change(${sqlLiteral(entity.name)}, ${leftOut})`
  );
}
