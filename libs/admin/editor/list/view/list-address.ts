import type { Params } from '@angular/router';
import type { EntitySchema, ListView } from '../../../contract';

/** Everything that the address of a list says. */
export interface ListAddress {
  readonly view: ListView;
  /** Id of the saved view it began with; `all` for the list as the entity has it, null where nobody chose. */
  readonly savedView: string | null;
  /** What was deleted is shown instead. */
  readonly isTrash: boolean;
  /** The month of the calendar, `2026-11`; null: this one. */
  readonly month: string | null;
}

/** The list as the entity has it. */
export function plainView(schema: EntitySchema): ListView {
  return { columns: schema.list, widths: {}, sort: schema.order, query: {}, shape: 'table', isCompact: false };
}

/** The order where nobody chose one: that of the entity; of what is searched for, what fits best comes first. */
export function usualSort(schema: EntitySchema, query: ListView['query']): readonly string[] {
  return query['search'] ? [] : schema.order;
}

/** Reads the query of an address. What it does not say is as the entity has it. */
export function readAddress(params: Params, schema: EntitySchema): ListAddress {
  const plain = plainView(schema);
  const text = (name: string): string | undefined => {
    const value: unknown = params[name];
    return typeof value === 'string' ? value : undefined;
  };
  const month = text('month');
  const query = queryIn(params);
  return {
    view: {
      columns: names(text('columns')) ?? plain.columns,
      widths: widthsIn(text('widths')),
      sort: names(text('sort')) ?? usualSort(schema, query),
      query,
      shape: shapeIn(text('shape'), schema),
      isCompact: text('compact') === 'true',
    },
    savedView: text('view') ?? null,
    isTrash: text('trash') === 'only',
    month: month && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : null,
  };
}

/** Whether an address leaves all to the saved view that it names, or to nobody: it was written by hand or is a link to it. */
export function isBare(params: Params): boolean {
  return Object.keys(params).every((name) => name === 'view');
}

/** The query of an address. With a saved view it says everything, so that it also leads there who may not see that view. */
export function writeAddress({ view, savedView, isTrash, month }: ListAddress, schema: EntitySchema): Params {
  const plain = plainView(schema);
  const isWhole = savedView !== null;
  const params: Params = { ...view.query };
  if (isWhole || view.columns.join() !== plain.columns.join()) params['columns'] = view.columns.join();
  if (isWhole || view.sort.join() !== usualSort(schema, view.query).join()) params['sort'] = view.sort.join();
  const widths = Object.entries(view.widths).map(([name, width]) => `${name}:${width}`);
  if (widths.length > 0) params['widths'] = widths.join();
  if (view.shape !== 'table') params['shape'] = view.shape;
  if (view.isCompact) params['compact'] = 'true';
  if (savedView !== null) params['view'] = savedView;
  if (isTrash) params['trash'] = 'only';
  if (month !== null && view.shape === 'calendar') params['month'] = month;
  return params;
}

/** Whether two views show the same. */
export function isSameView(a: ListView, b: ListView): boolean {
  return canonical(a) === canonical(b);
}

function canonical({ columns, widths, sort, query, shape, isCompact }: ListView): string {
  const sorted = (entries: Readonly<Record<string, unknown>>): unknown =>
    Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([columns, sorted(widths), sort, sorted(query), shape, isCompact]);
}

function names(text: string | undefined): string[] | undefined {
  return text?.split(',').filter(Boolean);
}

function widthsIn(text: string | undefined): Record<string, number> {
  const pairs = (text ?? '').split(',').map((each) => each.split(':'));
  return Object.fromEntries(
    pairs.filter(([name, width]) => name && Number(width) > 0).map(([name, width]) => [name!, Number(width)]),
  );
}

function queryIn(params: Params): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && (entry[0].startsWith('filter[') || (entry[0] === 'search' && entry[1] !== '')),
    ),
  );
}

function shapeIn(text: string | undefined, schema: EntitySchema): ListView['shape'] {
  if (text === 'board' && schema.board) return 'board';
  return text === 'calendar' && schema.calendar ? 'calendar' : 'table';
}
