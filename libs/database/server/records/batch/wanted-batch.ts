import type { ChangeOf, Entity, NewRowOf, RowOf } from '@tessera/models';
import type { Row } from '../reading/rows';

/** Records that are deleted, changed and created together, in this order; 1,000 at most. */
export interface BatchOf<E extends Entity> {
  readonly create?: readonly NewRowOf<E>[];
  readonly change?: readonly { readonly id: string; readonly version?: number; readonly values: ChangeOf<E> }[];
  readonly delete?: readonly { readonly id: string; readonly version?: number }[];
  /** Deletes for good what would else go to the trash, also from there. */
  readonly forGood?: boolean;
}

/** What a batch did, in the order asked. */
export interface BatchResultOf<E extends Entity> {
  readonly created: readonly RowOf<E>[];
  readonly changed: readonly RowOf<E>[];
  readonly deleted: readonly string[];
}

/** A batch past the type checker. */
export interface WantedBatch {
  readonly create?: readonly Row[];
  readonly change?: readonly { readonly id: string; readonly version?: number; readonly values: Row }[];
  readonly delete?: readonly { readonly id: string; readonly version?: number }[];
  readonly forGood?: boolean;
}
