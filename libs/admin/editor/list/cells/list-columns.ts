import { inject, Injectable, InjectionToken, type Provider, type Signal, type Type } from '@angular/core';
import type { Json } from '@tessera/models';
import { type LazyComponent, LazyComponents } from '@tessera/ui';
import type { RecordJson } from '../../../contract';
import type { Column } from '../view/columns';

/**
 * Components that draw columns, without inputs; they inject `listCell`. By a column of an entity (`events.venue.capacity`,
 * `events.venue.owner.city`) or by a kind of field (`image`).
 */
export type ListColumns = Readonly<Record<string, LazyComponent>>;

/** What a column of an extension knows of the cell that it draws. */
export interface ListCell {
  readonly record: Signal<RecordJson>;
  readonly value: Signal<Json>;
  readonly column: Signal<Column>;
}

export const listCell = new InjectionToken<ListCell>('the cell of a list');

const added = new InjectionToken<readonly ListColumns[]>('columns of extensions');

/** Draws columns of lists in an extension's own way: `provideListColumns({ 'events.venue.capacity': () => import('./seats').then((file) => file.Seats) })`. */
export function provideListColumns(columns: ListColumns): Provider {
  return { provide: added, useValue: columns, multi: true };
}

/** Finds what draws a column. */
@Injectable({ providedIn: 'root' })
export class ColumnCatalogue {
  private readonly columns = new LazyComponents(
    Object.assign({}, ...(inject(added, { optional: true }) ?? [])) as ListColumns,
  );

  /** The component of a column, null until it is loaded; undefined where ours draws it. `entity` is the one whose list it is. */
  find(entity: string, { name, field }: Column): Signal<Type<unknown> | null> | undefined {
    const key = [`${entity}.${name}`, field?.kind ?? ''].find((each) => this.columns.has(each));
    return key === undefined ? undefined : this.columns.component(key);
  }
}
