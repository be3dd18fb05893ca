import { type Entity, Problem } from '@tessera/models';
import type { Database } from '../../connection/database';
import { personalLens } from '../filter/lens';
import { checkOperator } from '../filter/operation';
import { pathOf } from '../filter/path';
import { isTruth, operandOf } from './operand';

/** Most conditions of one question. */
const mostConditions = 50;
/** How deep `any`, `all` and `not` may stand in each other. */
const deepest = 4;

/** What stands in one place: fields that must all hold, and what is combined there. */
interface Node {
  readonly fields: Record<string, Record<string, unknown>>;
  readonly any: Map<string, Node>;
  readonly all: Map<string, Node>;
  not: Node | undefined;
}

/**
 * Collects the `filter[…]` parameters of a query string: `filter[city]=Oslo`, `filter[capacity][gte]=100`, `filter[owner.city]=Oslo`,
 * `filter[any][0][city]=Oslo`, `filter[all][1][…]`, `filter[not][…]`. What has the same number belongs together, and must all hold.
 */
export class FilterTree {
  private readonly root = emptyNode();
  private conditions = 0;

  constructor(
    private readonly database: Database,
    private readonly entity: Entity,
  ) {}

  /**
   * Adds one parameter by the parts of its name behind `filter`. Throws `database.unknown-field`, `database.unknown-operator`,
   * `database.invalid-filter`, `database.unknown-parameter`, `database.too-deep` and `database.too-many-conditions` (400).
   */
  add(parts: readonly string[], text: string): void {
    this.conditions += 1;
    if (this.conditions > mostConditions)
      throw new Problem('database.too-many-conditions', {
        status: 400,
        title: `A list is narrowed by ${mostConditions} conditions at most.`,
      });
    let node = this.root;
    let rest = parts;
    for (let depth = 0; isCombination(rest[0]); depth++) {
      if (depth === deepest)
        throw new Problem('database.too-deep', {
          status: 400,
          title: `Conditions are combined ${deepest} deep at most.`,
        });
      [node, rest] = step(node, rest);
    }
    const [name, operator = 'eq', ...others] = rest;
    if (name === undefined || others.length > 0) throw unknownPart(parts);
    const { column } = pathOf(this.entity, name, personalLens(this.database));
    checkOperator(column, operator, name);
    (node.fields[name] ??= {})[operator] =
      operator === 'isNull' ? isTruth(text, name) : operandOf(column, operator, text);
  }

  /** What was collected, as a filter of a list. */
  get filter(): object {
    return conditionOf(this.root);
  }
}

function emptyNode(): Node {
  return { fields: {}, any: new Map(), all: new Map(), not: undefined };
}

function isCombination(part: string | undefined): part is 'any' | 'all' | 'not' {
  return part === 'any' || part === 'all' || part === 'not';
}

function step(node: Node, [key, ...rest]: readonly string[]): [Node, readonly string[]] {
  if (key === 'not') return [(node.not ??= emptyNode()), rest];
  const [number = '', ...further] = rest;
  if (!/^(0|[1-9]\d?)$/.test(number)) throw unknownPart([key!, ...rest]);
  const branches = node[key as 'any' | 'all'];
  if (!branches.has(number)) branches.set(number, emptyNode());
  return [branches.get(number)!, further];
}

function conditionOf({ fields, any, all, not }: Node): object {
  const parts: object[] = [...all.values()].map(conditionOf);
  if (any.size > 0) parts.push({ any: [...any.values()].map(conditionOf) });
  if (not) parts.push({ not: conditionOf(not) });
  if (parts.length === 0) return fields;
  return { all: Object.keys(fields).length > 0 ? [fields, ...parts] : parts };
}

function unknownPart(parts: readonly string[]): Problem {
  return new Problem('database.unknown-parameter', {
    status: 400,
    title: `The parameter "filter${parts.map((part) => `[${part}]`).join('')}" does not exist here.`,
  });
}
