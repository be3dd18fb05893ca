import { inject, Injectable } from '@angular/core';
import type { Json } from '@tessera/models';
import { newIdempotencyKey } from '@tessera/ui';
import type { ActionSchema, EntitySchema } from '../../../contract';
import { type ActionAnswer, RecordsApi } from '../../records/records-api';
import { ListApi } from '../rows/list-api';
import type { Chosen } from '../rows/list-desk';

/** Most records that are named by their ids in one request. */
const most = 1000;

/** Runs actions with chosen records. */
@Injectable({ providedIn: 'root' })
export class ActionRuns {
  private readonly api = inject(RecordsApi);
  private readonly lists = inject(ListApi);

  /** Throws `ApiProblem`. Of more than 1,000 chosen ones, what the last request says is told. */
  async run(
    { resource }: EntitySchema,
    { name }: ActionSchema,
    chosen: Chosen,
    values: Readonly<Record<string, Json>>,
  ): Promise<ActionAnswer> {
    if ('query' in chosen) return await this.lists.actOnAll(resource, name, chosen.query, values);
    let answer: ActionAnswer = {};
    for (let start = 0; start < chosen.ids.length; start += most)
      answer = await this.api.run(resource, name, chosen.ids.slice(start, start + most), values, newIdempotencyKey());
    return answer;
  }
}
