import { inject, Injectable, InjectionToken, type Provider, type Signal, type Type } from '@angular/core';
import { type LazyComponent, LazyComponents } from '@tessera/ui';
import type { RecordEdit } from './state/record-edit';

/**
 * A tab of its own beside the form of a record. Its component takes `id`, the record's, as an input; where it has a method
 * `isDirty`, leaving the screen asks while that says so.
 */
export interface RecordPanel {
  readonly label: string;
  readonly load: () => Promise<Type<unknown>>;
  /** Shown to who may do this, e.g. `users.change-group`; to everybody who sees the record when left out. */
  readonly permission?: string;
}

/** What an extension adds to the screens of records, by the names of entities. */
export interface RecordExtensions {
  /** `{ 'users.group': [{ label: 'Members', load: () => import('./members').then((file) => file.Members) }] }` */
  readonly panels?: Readonly<Record<string, readonly RecordPanel[]>>;
  /** A section of the form, by `events.venue/Picture`; the component injects `editedRecord`. */
  readonly sections?: Readonly<Record<string, LazyComponent>>;
}

/** The record that the form around a section edits: `inject(editedRecord).set('city', 'Oslo')`. */
export const editedRecord = new InjectionToken<RecordEdit>('the record that is edited');

const added = new InjectionToken<readonly RecordExtensions[]>('what extensions add to the screens of records');

/** Adds to the screens of records, or takes the place of a section; of the whole: `provideEntityScreens`. */
export function provideRecordExtensions(extensions: RecordExtensions): Provider {
  return { provide: added, useValue: extensions, multi: true };
}

/** Finds what extensions have added. */
@Injectable({ providedIn: 'root' })
export class RecordRegistry {
  private readonly all = inject(added, { optional: true }) ?? [];
  private readonly sections = new LazyComponents(Object.assign({}, ...this.all.map(({ sections }) => sections)));

  panels(entity: string): readonly RecordPanel[] {
    return this.all.flatMap(({ panels }) => panels?.[entity] ?? []);
  }

  /** The component that takes the place of a section. */
  section(entity: string, heading: string): Signal<Type<unknown> | null> | undefined {
    const name = `${entity}/${heading}`;
    return this.sections.has(name) ? this.sections.component(name) : undefined;
  }
}
