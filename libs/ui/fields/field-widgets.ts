import { inject, Injectable, InjectionToken, type Provider, type Signal, signal, type Type } from '@angular/core';
import type { FieldSchema } from '@tessera/models';
import { builtInWidgets } from './built-in-widgets';

/** A component that draws a field, or how to load it; see `fieldContext`. */
export type FieldWidget = Type<unknown> | (() => Promise<Type<unknown>>);

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
  private readonly widgets: FieldWidgets = Object.assign(
    {},
    builtInWidgets,
    ...(inject(added, { optional: true }) ?? []),
  );
  private readonly loaded = new Map<string, Signal<Type<unknown> | null>>();
  private readonly loading = new Map<string, Promise<void>>();

  /** The component that draws a field, null until it is loaded. `owner` is the name of the entity whose field it is. */
  widget(schema: FieldSchema, owner?: string): Signal<Type<unknown> | null> {
    return this.load(this.nameFor(schema, owner));
  }

  /** Loads widgets before they are drawn, so that a screen appears whole. */
  async prepare(...names: readonly string[]): Promise<void> {
    names.forEach((name) => this.load(name));
    await Promise.all(names.map((name) => this.loading.get(name)));
  }

  /** Loads what draws these fields, those within groups and lists too. */
  async prepareFields(fields: readonly FieldSchema[], owner?: string): Promise<void> {
    await this.prepare(...new Set(fields.flatMap((field) => this.namesIn(field, owner))));
  }

  private namesIn(field: FieldSchema, owner?: string): string[] {
    const { fields = [], item } = field as { fields?: readonly FieldSchema[]; item?: FieldSchema };
    const inner = [...(Array.isArray(fields) ? fields : []), ...(item ? [item] : [])];
    return [this.nameFor(field, owner), ...inner.flatMap((each) => this.namesIn(each))];
  }

  private nameFor({ name, widget, target }: FieldSchema, owner?: string): string {
    const names = [`${owner}.${name}`, `${widget}:${String(target)}`, widget];
    return names.find((each) => Object.hasOwn(this.widgets, each)) ?? 'json';
  }

  private load(name: string): Signal<Type<unknown> | null> {
    const known = this.loaded.get(name);
    if (known) return known;
    const widget = this.widgets[name]!;
    const component = signal<Type<unknown> | null>(isComponent(widget) ? widget : null);
    this.loaded.set(name, component);
    if (!isComponent(widget))
      this.loading.set(
        name,
        widget().then((loaded) => component.set(loaded)),
      );
    return component;
  }
}

function isComponent(widget: FieldWidget): widget is Type<unknown> {
  return Object.hasOwn(widget, 'ɵcmp');
}
