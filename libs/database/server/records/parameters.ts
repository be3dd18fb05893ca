/** The values of one statement, in the order of their numbers. */
export class Parameters {
  readonly values: unknown[] = [];

  /** Keeps a value and gives its placeholder with its type, `$1::uuid`. */
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}
