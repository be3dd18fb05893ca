import { inject, Injectable } from '@angular/core';
import type { Json } from '@tessera/models';
import { ApiClient } from '@tessera/ui';
import type {
  Batch,
  BatchResult,
  DeletionPlan,
  RecordChange,
  RecordChoice,
  RecordPage,
  SingleRecord,
} from '../../contract';

/** Values by the names of their fields, in their JSON form. */
export type Values = Readonly<Record<string, Json | undefined>>;

/** Values as a body has them: what is undefined is left out of JSON. */
export function sent(values: Values): Readonly<Record<string, Json>> {
  return values as Readonly<Record<string, Json>>;
}

/** What an action answers. */
export interface ActionAnswer {
  readonly message?: string;
  readonly goTo?: string;
  /** Id of the run, where it runs as a job. */
  readonly job?: string;
}

/** The calls of one resource such as `events/venues`, by their names. All throw `ApiProblem`. */
@Injectable({ providedIn: 'root' })
export class RecordsApi {
  private readonly api = inject(ApiClient);

  /** `computed`: with what is computed from it; `trash`: also when it lies there. */
  read(
    resource: string,
    id: string,
    { computed = false, trash = false }: { readonly computed?: boolean; readonly trash?: boolean } = {},
  ): Promise<SingleRecord> {
    return this.api.get('/{resource}/{id}', {
      path: { resource, id },
      query: { computed: computed || null, trash: trash ? 'with' : null },
    });
  }

  /** Records that refer to `id` by a field, in their order. */
  referring(
    resource: string,
    by: string,
    id: string,
    order: string | null,
    after?: string | null,
  ): Promise<RecordPage> {
    return this.api.get('/{resource}', {
      path: { resource },
      query: { [`filter[${by}]`]: id, sort: order, 'page[size]': 100, 'page[after]': after },
    });
  }

  create(resource: string, values: Values, idempotencyKey: string): Promise<SingleRecord> {
    return this.api.post('/{resource}', { path: { resource }, body: sent(values), idempotencyKey });
  }

  change(resource: string, id: string, version: number, values: Values): Promise<SingleRecord> {
    return this.api.patch('/{resource}/{id}', { path: { resource, id }, body: sent(values), version });
  }

  batch(resource: string, batch: Batch, idempotencyKey: string): Promise<BatchResult> {
    return this.api.post('/{resource}/batch', { path: { resource }, body: batch, idempotencyKey });
  }

  plan(resource: string, id: string): Promise<DeletionPlan> {
    return this.api.get('/{resource}/{id}/deletion-plan', { path: { resource, id } });
  }

  /** To the trash where one is kept; `forGood` from there. */
  remove(resource: string, id: string, version: number, forGood = false): Promise<void> {
    return this.api.delete('/{resource}/{id}', {
      path: { resource, id },
      version,
      query: { forGood: forGood || null },
    });
  }

  /** Out of the trash, or back to how it was after a change. */
  restore(resource: string, id: string, version: number, change?: string): Promise<SingleRecord> {
    return this.api.post('/{resource}/{id}/restorations', {
      path: { resource, id },
      body: change === undefined ? {} : { change },
      version,
    });
  }

  history(
    resource: string,
    id: string,
    after?: string | null,
  ): Promise<{ readonly data: readonly RecordChange[]; readonly page: { readonly next: string | null } }> {
    return this.api.get('/{resource}/{id}/history', {
      path: { resource, id },
      query: { 'page[size]': 20, 'page[after]': after },
    });
  }

  /** What a picker offers for some words. */
  async find(resource: string, search: string, signal?: AbortSignal): Promise<readonly RecordChoice[]> {
    const { data } = await this.api.get('/{resource}/choices', {
      path: { resource },
      query: { search, 'page[size]': 20 },
      ...(signal && { signal }),
    });
    return data;
  }

  /** The names of records; those that one may not see are missing. */
  async named(resource: string, ids: readonly string[]): Promise<readonly RecordChoice[]> {
    const { data } = await this.api.get('/{resource}/choices', {
      path: { resource },
      query: { ids: ids.join(','), 'page[size]': ids.length },
    });
    return data;
  }

  run(resource: string, action: string, ids: readonly string[], values: Values, key: string): Promise<ActionAnswer> {
    return this.api.post('/{resource}/actions/{name}', {
      path: { resource, name: action },
      body: { ids, values: sent(values) },
      idempotencyKey: key,
    });
  }
}
