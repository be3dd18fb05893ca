import { inject, Injectable, InjectionToken, type Provider, type Signal, type Type } from '@angular/core';
import type { FieldSchema } from '@tessera/models';
import { builtInWidgets } from './built-in-widgets';
import { type LazyComponent, LazyComponents } from './lazy-components';

/** A component that draws a field, or how to load it; see `fieldContext`. */
export type FieldWidget = LazyComponent;

/**
 * Widgets by name: the `widget` of a field kind (see `defineFieldKind`), `colour`, `money` … A reference to one entity alone
 * is `reference:content.page`, one field of one entity `events.venue.capacity`.
 */
export type FieldWidgets = Readonly<Record<string, FieldWidget>>;

const added = new InjectionToken<readonly FieldWidgets[]>('widgets of extensions');

/** Adds an extension's widgets, or takes the place of ours: `providers: [provideFieldWidgets({ stars: () => import('./stars').then((file) => file.Stars) })]`. */
export function provideFieldWidgets(widgets: FieldWidgets): Provider {
  return { provide: added, useValue: widgets, multi: true };
}

/** Finds the component for a widget; a field of an unknown one is edited as JSON, so that nothing is out of reach. */
@Injectable({ providedIn: 'root' })
export class WidgetCatalogue {
  private readonly widgets = new LazyComponents(
    Object.assign({}, builtInWidgets, ...(inject(added, { optional: true }) ?? [])) as FieldWidgets,
  );

  /** The component that draws a field, null until it is loaded. `owner` is the name of the entity whose field it is. */
  widget(schema: FieldSchema, owner?: string): Signal<Type<unknown> | null> {
    return this.widgets.component(this.nameFor(schema, owner));
  }

  /** Loads widgets before they are drawn, so that a screen appears whole. */
  prepare(...names: readonly string[]): Promise<void> {
    return this.widgets.prepare(names);
  }

  /** Loads what draws these fields, those within groups and lists too. */
  prepareFields(fields: readonly FieldSchema[], owner?: string): Promise<void> {
    return this.widgets.prepare(new Set(fields.flatMap((field) => this.namesIn(field, owner))));
  }

  private namesIn(field: FieldSchema, owner?: string): string[] {
    const { fields = [], item } = field as { fields?: readonly FieldSchema[]; item?: FieldSchema };
    const inner = [...(Array.isArray(fields) ? fields : []), ...(item ? [item] : [])];
    return [this.nameFor(field, owner), ...inner.flatMap((each) => this.namesIn(each))];
  }

  private nameFor(schema: FieldSchema, owner?: string): string {
    return namesFor(schema, owner).find((name) => this.widgets.has(name)) ?? 'json';
  }
}

/** By which names a field may have a component of its own, the nearest first. */
export function namesFor({ name, widget, target }: FieldSchema, owner?: string): readonly string[] {
  return [`${owner}.${name}`, `${widget}:${String(target)}`, widget];
}
