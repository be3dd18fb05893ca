import { inject, Injectable, InjectionToken, type Provider, type Signal, signal, type Type } from '@angular/core';
import type { Json } from '@tessera/models';
import type { RecordJson } from '../../../contract';
import type { Column } from '../view/columns';

/** How a column is drawn: a component without inputs that injects `listCell`. */
export type ListColumn = () => Promise<Type<unknown>>;

/** By a column of an entity (`events.venue.capacity`, `events.venue.owner.city`) or by a kind of field (`image`). */
export type ListColumns = Readonly<Record<string, ListColumn>>;

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
  private readonly columns: ListColumns = Object.assign({}, ...(inject(added, { optional: true }) ?? []));
  private readonly loaded = new Map<string, Signal<Type<unknown> | null>>();

  /** The component of a column, null until it is loaded; undefined where ours draws it. `entity` is the one whose list it is. */
  find(entity: string, { name, field }: Column): Signal<Type<unknown> | null> | undefined {
    const key = [`${entity}.${name}`, field?.kind ?? ''].find((each) => Object.hasOwn(this.columns, each));
    if (key === undefined) return undefined;
    const known = this.loaded.get(key);
    if (known) return known;
    const component = signal<Type<unknown> | null>(null);
    this.loaded.set(key, component);
    void this.columns[key]!().then((type) => component.set(type));
    return component;
  }
}
