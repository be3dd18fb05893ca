/** Sends one statement to PostgreSQL over one connection and gives its rows. */
export type Run = <Row extends object = Record<string, unknown>>(
  sql: string,
  parameters?: readonly unknown[],
) => Promise<Row[]>;
