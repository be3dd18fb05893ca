import { InjectionToken, type Provider } from '@angular/core';
import type { IconName } from '@tessera/ui';

/** What somebody may do first in an installation in which she has done nothing yet. */
export interface FirstStep {
  readonly label: string;
  /** What comes of it, in one sentence. */
  readonly says: string;
  readonly icon: IconName;
  /** Path inside the editor. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Shown only to who may do this, e.g. `content.create`. */
  readonly permission: string;
}

/** Everything that was provided with `provideFirstSteps`. */
export const firstSteps = new InjectionToken<readonly (readonly FirstStep[])[]>('what a newcomer may do first');

/** Adds to what the start page offers to a newcomer. */
export function provideFirstSteps(steps: readonly FirstStep[]): Provider {
  return { provide: firstSteps, useValue: steps, multi: true };
}
