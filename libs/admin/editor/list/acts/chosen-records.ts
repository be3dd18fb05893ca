import { inject, Injectable } from '@angular/core';
import type { EntitySchema, RecordJson } from '../../../contract';
import { narrowed } from '../filter/tree/filter-tree';
import { ListApi } from '../rows/list-api';
import type { Chosen } from '../rows/list-desk';

/** Records asked for at once. */
const size = 100;

/** Reads the records that something is done with, loaded in the list or not, with the versions that changes name. */
@Injectable({ providedIn: 'root' })
export class ChosenRecords {
  private readonly api = inject(ListApi);

  /** Gives them part by part, with these fields and their titles. */
  async *read(
    { resource, title }: EntitySchema,
    chosen: Chosen,
    fields: readonly string[],
    isTrash: boolean,
  ): AsyncGenerator<readonly RecordJson[]> {
    const names = [...new Set([...(title ? [title] : []), ...fields])].join() || undefined;
    const trash = isTrash ? ('only' as const) : undefined;
    if ('ids' in chosen) {
      for (let start = 0; start < chosen.ids.length; start += size) {
        const ids = chosen.ids.slice(start, start + size);
        const query = narrowed({}, { path: 'id', operator: 'in', value: ids.join() });
        yield (await this.api.list(resource, { ...query, fields: names, trash, 'page[size]': size })).data;
      }
      return;
    }
    let after: string | null = null;
    do {
      const query = { ...chosen.query, fields: names, trash, 'page[size]': size, 'page[after]': after };
      const { data, page } = await this.api.list(resource, query);
      yield data;
      after = page.next;
    } while (after !== null);
  }

  /** All of them. */
  async all(schema: EntitySchema, chosen: Chosen, fields: readonly string[], isTrash: boolean): Promise<RecordJson[]> {
    const records: RecordJson[] = [];
    for await (const part of this.read(schema, chosen, fields, isTrash)) records.push(...part);
    return records;
  }
}
