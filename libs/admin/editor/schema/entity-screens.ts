import { inject, Injectable, InjectionToken, type Provider, type Type } from '@angular/core';
import type { CanMatchFn } from '@angular/router';
import { EntitySchemas } from './entity-schemas';

/** A screen in place of ours; it finds the entity and the record in the address (`scope`, `entities`, `id`). */
export type EntityScreen = () => Promise<Type<unknown>>;

/** The screens of an entity that an extension draws itself. */
export interface EntityScreensOf {
  readonly list?: EntityScreen;
  /** Of one record, and of a new one (then there is no `id`). */
  readonly record?: EntityScreen;
}

/** Screens by the names of their entities. */
export type EntityScreens = Readonly<Record<string, EntityScreensOf>>;

const added = new InjectionToken<readonly EntityScreens[]>('screens of extensions');

/** Draws entities in an extension's own way: `provideEntityScreens({ 'events.venue': { list: () => import('./venue-map').then((file) => file.VenueMap) } })`. */
export function provideEntityScreens(screens: EntityScreens): Provider {
  return { provide: added, useValue: screens, multi: true };
}

/** Which entities have screens of their own. */
@Injectable({ providedIn: 'root' })
export class ScreenCatalogue {
  private readonly screens = (inject(added, { optional: true }) ?? []).reduce<Record<string, EntityScreensOf>>(
    (all, each) => {
      for (const [entity, screens] of Object.entries(each)) all[entity] = { ...all[entity], ...screens };
      return all;
    },
    {},
  );

  /** The screen in place of ours; undefined where there is none. */
  find(entity: string, sort: keyof EntityScreensOf): EntityScreen | undefined {
    return Object.hasOwn(this.screens, entity) ? this.screens[entity]![sort] : undefined;
  }

  isEmpty(): boolean {
    return Object.keys(this.screens).length === 0;
  }
}

/** Whether an extension draws this screen of the entity in the address. */
export function isDrawnByExtension(sort: keyof EntityScreensOf): CanMatchFn {
  return async (_route, [scope, entities]) => {
    const catalogue = inject(ScreenCatalogue);
    const schemas = inject(EntitySchemas);
    if (catalogue.isEmpty()) return false;
    const schema = await schemas.of(`${scope?.path}/${entities?.path}`);
    return schema !== undefined && catalogue.find(schema.name, sort) !== undefined;
  };
}
