import type { FilterOperator } from '@tessera/models';

/** One condition: a field or a path, an operator and its value as the API has it in text (several ones with commas between). */
export interface FilterTerm {
  readonly path: string;
  readonly operator: FilterOperator;
  readonly value: string;
}

/** Conditions of which all, any or none must hold. */
export interface FilterGroup {
  readonly join: 'all' | 'any' | 'none';
  readonly items: readonly FilterNode[];
}

export type FilterNode = FilterTerm | FilterGroup;

/** Nothing is filtered. */
export const noFilter: FilterGroup = { join: 'all', items: [] };

export function isGroup(node: FilterNode): node is FilterGroup {
  return 'join' in node;
}

/** How many conditions there are, at any depth. */
export function countTerms(node: FilterNode): number {
  return isGroup(node) ? node.items.reduce((count, item) => count + countTerms(item), 0) : 1;
}

/** How many groups stand within each other below this one. */
export function depthOf(group: FilterGroup): number {
  return Math.max(0, ...group.items.map((item) => (isGroup(item) ? 1 + depthOf(item) : 0)));
}

/** A filter without the conditions that nobody has finished yet. */
export function finished(group: FilterGroup): FilterGroup {
  const items = group.items.flatMap((item): FilterNode[] => {
    if (!isGroup(item)) return item.value === '' ? [] : [item];
    const inner = finished(item);
    return inner.items.length > 0 ? [inner] : [];
  });
  return { ...group, items };
}

/** Reads `filter[…]` of a query: `filter[city]=Oslo`, `filter[any][0][capacity][gte]=100`, `filter[not][…]`. What is no filter is passed over. */
export function readFilter(query: Readonly<Record<string, string>>): FilterGroup {
  const root: Branch = new Map();
  for (const [name, value] of Object.entries(query)) {
    const [first, ...steps] = name.split(/\[|\]\[|\]$/).filter(Boolean);
    if (first === 'filter' && steps.length > 0) plant(root, steps, value);
  }
  return { join: 'all', items: nodesOf(root) };
}

/** The query parameters of a filter. Groups without conditions are left out. */
export function writeFilter(group: FilterGroup): Record<string, string> {
  const query: Record<string, string> = {};
  if (group.join === 'all') writeAll(query, 'filter', group.items);
  else writeAll(query, 'filter', [group]);
  return query;
}

/** A query that is narrowed by one more condition. */
export function narrowed(query: Readonly<Record<string, string>>, term: FilterTerm): Record<string, string> {
  const others = Object.entries(query).filter(([name]) => !name.startsWith('filter['));
  return { ...Object.fromEntries(others), ...writeFilter({ join: 'all', items: [...readFilter(query).items, term] }) };
}

type Branch = Map<string, Branch | string>;

function plant(branch: Branch, steps: readonly string[], value: string): void {
  let at = branch;
  for (const step of steps.slice(0, -1)) {
    const there = at.get(step);
    // `filter[city]=…` beside `filter[city][ne]=…`: the first means `eq`.
    const next: Branch = there instanceof Map ? there : new Map(there === undefined ? [] : [['eq', there]]);
    at.set(step, next);
    at = next;
  }
  const last = steps.at(-1)!;
  const there = at.get(last);
  if (there instanceof Map) there.set('eq', value);
  else at.set(last, value);
}

function nodesOf(branch: Branch): FilterNode[] {
  return [...branch].flatMap(([name, inner]): FilterNode[] => {
    if (inner instanceof Map) {
      if (name === 'not') return noneOf(nodesOf(inner));
      if (name === 'all' || name === 'any') {
        const items = [...inner.values()].flatMap((each) => (each instanceof Map ? single(nodesOf(each)) : []));
        return items.length > 0 ? [{ join: name, items }] : [];
      }
    }
    const operators = inner instanceof Map ? [...inner] : [['eq', inner] as const];
    return operators.flatMap(([operator, value]) =>
      typeof value === 'string' ? [{ path: name, operator: operator as FilterOperator, value }] : [],
    );
  });
}

/** What stands at one index of `all` or `any`: all of it must hold. */
function single(nodes: FilterNode[]): FilterNode[] {
  return nodes.length > 1 ? [{ join: 'all', items: nodes }] : nodes;
}

/** `not` of several is not of all of them; `not any` is none. */
function noneOf(nodes: FilterNode[]): FilterNode[] {
  const [only, ...others] = nodes;
  if (!only) return [];
  if (others.length === 0 && isGroup(only) && only.join === 'any') return [{ join: 'none', items: only.items }];
  return [{ join: 'none', items: others.length > 0 ? [{ join: 'all', items: nodes }] : nodes }];
}

function writeAll(query: Record<string, string>, place: string, nodes: readonly FilterNode[]): void {
  const waiting: FilterNode[] = [];
  const taken = new Set<string>();
  for (const node of nodes.filter((each) => countTerms(each) > 0)) {
    // A parameter may be given once, so what would need its name again goes into a list.
    const name = nameOf(node);
    if (name === null || taken.has(name)) waiting.push(node);
    else {
      taken.add(name);
      writeNode(query, place, node);
    }
  }
  if (waiting.length === 1 && isGroup(waiting[0]!) && waiting[0].join === 'all') {
    waiting.splice(0, 1, ...waiting[0].items);
  }
  waiting.forEach((node, index) => writeNode(query, `${place}[all][${index}]`, node));
}

/** The parameter that a node takes at its level; null for those that stand in `all`. */
function nameOf(node: FilterNode): string | null {
  if (!isGroup(node)) return `${node.path} ${node.operator}`;
  return node.join === 'all' ? null : node.join;
}

function writeNode(query: Record<string, string>, place: string, node: FilterNode): void {
  if (!isGroup(node)) {
    const name = `${place}[${node.path}]`;
    query[node.operator === 'eq' ? name : `${name}[${node.operator}]`] = node.value;
    return;
  }
  const items = node.items.filter((each) => countTerms(each) > 0);
  if (node.join === 'all') writeAll(query, place, items);
  else if (node.join === 'any') items.forEach((item, index) => writeNode(query, `${place}[any][${index}]`, item));
  else if (items.length === 1 && !isGroup(items[0]!)) writeNode(query, `${place}[not]`, items[0]!);
  else items.forEach((item, index) => writeNode(query, `${place}[not][any][${index}]`, item));
}
