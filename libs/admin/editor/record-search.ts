import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { type Command, type CommandSource, isIconName } from '@tessera/ui';
import type { EntitySchema } from '../contract';
import { RecordsApi } from './records/records-api';
import { EntitySchemas } from './schema/entity-schemas';

/** Records of one entity in the palette. */
const most = 4;

/** Finds records of every entity that is searched and has a line in the sidebar. */
@Injectable({ providedIn: 'root' })
export class RecordSearch implements CommandSource {
  readonly group = 'Records';
  private readonly schemas = inject(EntitySchemas);
  private readonly api = inject(RecordsApi);
  private readonly router = inject(Router);

  async find(text: string, signal: AbortSignal): Promise<Command[]> {
    const searched = (await this.schemas.load()).filter(({ isSearchable, group }) => isSearchable && group !== null);
    const found = await Promise.all(searched.map((schema) => this.findIn(schema, text, signal)));
    return found.flat();
  }

  private async findIn(
    { name, labels, icon, resource }: EntitySchema,
    text: string,
    signal: AbortSignal,
  ): Promise<Command[]> {
    const choices = await this.api.find(resource, text, signal);
    return choices.slice(0, most).map(({ id, text: label, hint }) => ({
      id: `${name}:${id}`,
      group: labels,
      label,
      icon: isIconName(icon) ? icon : 'box',
      ...(hint && { note: hint }),
      run: () => this.router.navigateByUrl(`/${resource}/${id}`),
    }));
  }
}
