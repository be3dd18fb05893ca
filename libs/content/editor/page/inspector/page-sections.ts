import { inject, Injectable, InjectionToken, type Provider, type Signal, type Type } from '@angular/core';
import { Session } from '@tessera/auth/editor';
import { type LazyComponent, LazyComponents } from '@tessera/ui';

/**
 * What an extension knows of a page, beneath its settings in the inspector. The component takes `page`, the id, as an input, may inject
 * `OpenPage`, and draws nothing where it has nothing to say.
 */
export interface PageSection {
  /** `wordpress.original` */
  readonly name: string;
  readonly load: LazyComponent;
  /** Shown to who may do this; to everybody who sees the page when left out. */
  readonly permission?: string;
}

const added = new InjectionToken<readonly (readonly PageSection[])[]>('what extensions know of pages');

/** Adds to the inspector of pages. */
export function providePageSections(sections: readonly PageSection[]): Provider {
  return { provide: added, useValue: sections, multi: true };
}

/** What extensions have added, for who may see it. */
@Injectable({ providedIn: 'root' })
export class PageSections {
  private readonly session = inject(Session);
  private readonly all = (inject(added, { optional: true }) ?? []).flat();
  private readonly components = new LazyComponents(Object.fromEntries(this.all.map(({ name, load }) => [name, load])));

  /** The components in their order, each null until it is loaded. */
  shown(): ReadonlyArray<Signal<Type<unknown> | null>> {
    return this.all
      .filter(({ permission }) => permission === undefined || this.session.may(permission))
      .map(({ name }) => this.components.component(name));
  }
}
