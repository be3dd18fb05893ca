/** A text constant of SQL. Backslashes are plain characters there (`standard_conforming_strings`, on since PostgreSQL 9.1). */
export function sqlLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name of SQL. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
