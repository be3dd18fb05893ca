import { inject, Injectable } from '@angular/core';
import { ApiClient } from '@tessera/ui';
import type { Facet, RecordPage } from '../../../contract';
import { type ActionAnswer, sent, type Values } from '../../records/records-api';
import type { ListQuery } from './row-request';

/** The calls of a resource such as `events/venues` that are about many records. All throw `ApiProblem`. */
@Injectable({ providedIn: 'root' })
export class ListApi {
  private readonly api = inject(ApiClient);

  list(resource: string, query: ListQuery, signal?: AbortSignal): Promise<RecordPage> {
    return this.api.get('/{resource}', { path: { resource }, query, ...(signal && { signal }) });
  }

  /** How many of the records that a query leaves have which value of a field. */
  async facets(resource: string, field: string, query: ListQuery, signal?: AbortSignal): Promise<readonly Facet[]> {
    const { data } = await this.api.get('/{resource}/facets', {
      path: { resource },
      query: { ...query, field },
      ...(signal && { signal }),
    });
    return data;
  }

  /** Runs an action with all records that a query finds. */
  actOnAll(
    resource: string,
    action: string,
    query: Readonly<Record<string, string>>,
    values: Values,
  ): Promise<ActionAnswer> {
    return this.api.post('/{resource}/actions/{name}', {
      path: { resource, name: action },
      body: { query, values: sent(values) },
    });
  }
}
