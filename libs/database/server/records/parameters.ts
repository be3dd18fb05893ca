/** The values of one statement, in the order of their numbers, and the names of tables within it. */
export class Parameters {
  readonly values: unknown[] = [];
  private aliases = 0;

  /** Keeps a value and gives its placeholder with its type, `$1::uuid`. */
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }

  /** A name for one more table of the statement. */
  alias(): string {
    this.aliases += 1;
    return `p${this.aliases}`;
  }
}
