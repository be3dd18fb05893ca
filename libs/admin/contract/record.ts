import type { Json } from '@tessera/models';

/** A record as the API gives it: its fields in their JSON form. */
export interface RecordJson {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: Json;
}

/** A record that references lead to, as far as the person may see it; `title` names it for people. */
export type IncludedRecord = RecordJson;

/** `GET /api/v1/{scope}/{entities}` */
export interface RecordPage {
  readonly data: readonly RecordJson[];
  readonly page: { readonly next: string | null; readonly previous: string | null; readonly total?: number | '10000+' };
  /** With `include`: reference field (or path) → id → record. What one may not see is missing. */
  readonly included?: Readonly<Record<string, Readonly<Record<string, IncludedRecord>>>>;
  /** With `computed`: id → name of the column → value. */
  readonly computed?: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

/** `GET …/{id}`; the `ETag` is its version. */
export interface SingleRecord {
  readonly data: RecordJson;
  readonly included?: RecordPage['included'];
  readonly computed?: Readonly<Record<string, Json>>;
  /** What the person may do with this very record. */
  readonly may: { readonly change: boolean; readonly delete: boolean };
}

/** `GET …/choices?search=&page[size]=`: what a reference picker offers. `text` is the title, else a shortened id. */
export interface RecordChoice {
  readonly id: string;
  readonly text: string;
  /** More to tell two of the same name apart, e.g. the first columns of the list. */
  readonly hint: string | null;
}

/** `GET …/facets?field=city&filter…`: how many of the listed records have which value, the most frequent first, 50 at most. */
export interface Facet {
  readonly value: Json;
  /** Label of a choice, title of a reference. */
  readonly text: string;
  readonly count: number;
}

/**
 * `POST …/batch`: all in one transaction; 422 with an error per row when one of them fails, and then nothing has happened. The path of
 * an error begins with the place of its row: `create.0.name`, `change.2.values.capacity`.
 */
export interface Batch {
  readonly create?: readonly Readonly<Record<string, Json>>[];
  readonly change?: readonly {
    readonly id: string;
    readonly version: number;
    readonly values: Readonly<Record<string, Json>>;
  }[];
  readonly delete?: readonly { readonly id: string; readonly version: number }[];
}

/** The answer to a batch: the records as they are now, in the order asked. */
export interface BatchResult {
  readonly created: readonly RecordJson[];
  readonly changed: readonly RecordJson[];
  readonly deleted: readonly string[];
}

/** What would happen if a record were deleted: `GET …/{id}/deletion-plan`. */
export interface DeletionPlan {
  /** Whether it would go to the trash, from which it can be taken back. */
  readonly toTrash: boolean;
  /** What else would go, or be left without it; only what the person may see is counted. */
  readonly effects: readonly {
    readonly entity: string;
    readonly labels: string;
    readonly field: string;
    readonly effect: 'deleted' | 'cleared' | 'prevents';
    /** Exact to 1,000. */
    readonly count: number | '1000+';
    readonly examples: readonly RecordChoice[];
  }[];
  /** There are others too, which the person may not see. */
  readonly hasHidden: boolean;
  readonly isPossible: boolean;
}

/** One change of a record; `GET …/{id}/history`, newest first. */
export interface RecordChange {
  /** Names this state for `POST …/{id}/restorations { change }`. */
  readonly id: string;
  readonly at: string;
  readonly operation: 'created' | 'changed' | 'deleted';
  /** Name of who did it; null where nobody did or the person may not see people. */
  readonly by: string | null;
  /** Why the system acted, where it did. */
  readonly system: string | null;
  readonly changes: readonly { readonly field: string; readonly from: Json; readonly to: Json }[];
}
