import { InjectionToken, type Signal } from '@angular/core';
import type { BlockJson, Json } from '@tessera/models';
import type { BlockSchema } from '../../../contract';

/**
 * What the face of a block knows: a component without inputs that draws one kind of block injects this.
 * `private readonly block = inject(blockContext);`
 */
export interface BlockContext {
  readonly block: Signal<BlockJson>;
  readonly schema: Signal<BlockSchema>;
  /** Where it stands in the document, e.g. `body.<id>`. */
  readonly path: Signal<string>;
  /** Somebody points at it, or the keyboard is in it. */
  readonly isActive: Signal<boolean>;
  /** Changes one of its values. */
  set(name: string, value: Json): void;
}

export const blockContext = new InjectionToken<BlockContext>('the block of a face');
