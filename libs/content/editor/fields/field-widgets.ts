import { inject, Injectable, InjectionToken, type Provider, type Signal, signal, type Type } from '@angular/core';
import { builtInWidgets } from './built-in-widgets';

/** A component that draws a field, or how to load it; see `fieldContext`. */
export type FieldWidget = Type<unknown> | (() => Promise<Type<unknown>>);

/** Widgets by name: the `widget` of a field kind (see `defineFieldKind`), `colour`, `money` … */
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

  /** The component, null until it is loaded. */
  widget(name: string): Signal<Type<unknown> | null> {
    const known = this.loaded.get(name);
    if (known) return known;
    const widget = (Object.hasOwn(this.widgets, name) ? this.widgets[name] : this.widgets['json'])!;
    const component = signal<Type<unknown> | null>(isComponent(widget) ? widget : null);
    this.loaded.set(name, component);
    if (!isComponent(widget))
      this.loading.set(
        name,
        widget().then((loaded) => component.set(loaded)),
      );
    return component;
  }

  /** Loads widgets before they are drawn, so that a screen appears whole. */
  async prepare(...names: readonly string[]): Promise<void> {
    names.forEach((name) => this.widget(name));
    await Promise.all(names.map((name) => this.loading.get(name)));
  }
}

function isComponent(widget: FieldWidget): widget is Type<unknown> {
  return Object.hasOwn(widget, 'ɵcmp');
}
