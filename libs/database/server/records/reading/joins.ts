import { sqlName } from '../../schema/sql-literal';
import { joined, seenSql } from '../filter/condition';
import type { Lens } from '../filter/lens';
import { type Path, type Step, stepSql } from '../filter/path';
import type { Parameters } from '../parameters';

/** The tables beside `t` whose columns a list is ordered or counted by: one for each reference, without any row more or less. */
export class Joins {
  private readonly known = new Map<string, string>();
  private readonly clauses: string[] = [];

  constructor(
    private readonly parameters: Parameters,
    private readonly lens: Lens,
  ) {}

  /** The value at the end of a path over single references: empty where one of them is, or leads out of sight. */
  valueOf({ steps, column }: Path): string {
    let alias = 't';
    let way = '';
    for (const step of steps) {
      way += `.${step.reference.name}`;
      alias = this.known.get(way) ?? this.join(step, way, alias);
    }
    return `${alias}.${sqlName(column.column)}`;
  }

  /** ` LEFT JOIN …` of them all. */
  get sql(): string {
    return this.clauses.join('');
  }

  private join(step: Step, way: string, from: string): string {
    const alias = this.parameters.alias();
    const on = joined([stepSql(step, from, alias), seenSql(step.target, this.parameters, this.lens, alias)], 'AND', '');
    this.clauses.push(` LEFT JOIN ${sqlName(step.target.table)} ${alias} ON ${on}`);
    this.known.set(way, alias);
    return alias;
  }
}
