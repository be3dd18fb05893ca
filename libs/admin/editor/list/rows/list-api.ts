import { inject, Injectable } from '@angular/core';
import type { Json } from '@tessera/models';
import { ApiClient, type ApiQuery } from '@tessera/ui';
import type { Facet, RecordPage } from '../../../contract';
import type { ActionAnswer } from '../../records/records-api';

/** The calls of a resource such as `events/venues` that are about many records. All throw `ApiProblem`. */
@Injectable({ providedIn: 'root' })
export class ListApi {
  private readonly api = inject(ApiClient);

  list(resource: string, query: ApiQuery, signal?: AbortSignal): Promise<RecordPage> {
    return this.api.get(`/${resource}`, { query, ...(signal && { signal }) });
  }

  /** How many of the records that a query leaves have which value of a field. */
  async facets(resource: string, field: string, query: ApiQuery, signal?: AbortSignal): Promise<readonly Facet[]> {
    const { data } = await this.api.get<{ data: readonly Facet[] }>(`/${resource}/facets`, {
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
    values: Readonly<Record<string, Json | undefined>>,
  ): Promise<ActionAnswer> {
    return this.api.post(`/${resource}/actions/${action}`, { query, values });
  }
}
