import { inject, Injectable, InjectionToken, type Provider } from '@angular/core';

/** Places in which rights can be given, told by the extension that owns them: sections of the site, folders of the library. */
export interface RightPlaces {
  /** What one of them is called: `section`. */
  readonly label: string;
  /** Lets the person choose one; null when she chose none. Runs where injection is possible. */
  choose(): Promise<RightPlace | null>;
  /** How people call a place. Runs where injection is possible. */
  nameOf(id: string): Promise<string>;
}

/** A place that was chosen. */
export interface RightPlace {
  readonly id: string;
  readonly name: string;
}

const added = new InjectionToken<readonly Readonly<Record<string, RightPlaces>>[]>('places in which rights are given');

/** Adds places by the name of their entity: `provideRightPlaces({ 'content.page': … })`. */
export function provideRightPlaces(places: Readonly<Record<string, RightPlaces>>): Provider {
  return { provide: added, useValue: places, multi: true };
}

/** Finds how places of an entity are chosen and called. */
@Injectable({ providedIn: 'root' })
export class RightPlacesRegistry {
  private readonly all: Readonly<Record<string, RightPlaces>> = Object.assign(
    {},
    ...(inject(added, { optional: true }) ?? []),
  );

  /** Undefined where nobody has said. */
  of(entity: string): RightPlaces | undefined {
    return this.all[entity];
  }
}
