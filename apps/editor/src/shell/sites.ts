import { httpResource } from '@angular/common/http';
import { computed, inject, Injectable } from '@angular/core';
import { EntitySchemas } from '@tessera/admin/editor';
import { type Answer, apiBase } from '@tessera/client';
import { liveChanges } from '@tessera/realtime/editor';

const entity = 'content.site';

/** The sites that this person works on, by the names of now. Where they cannot be had, the shell shows the product's name instead. */
@Injectable({ providedIn: 'root' })
export class Sites {
  private readonly answer = httpResource<Answer<'get', '/sites'>>(() => `${apiBase}/sites`);
  readonly first = computed(() => (this.answer.hasValue() ? this.answer.value().data[0] : undefined));

  constructor() {
    const schemas = inject(EntitySchemas);
    const again = (): void => void this.answer.reload();
    // Who may see no settings of sites may not listen for their changes either.
    liveChanges(() => (schemas.named(entity) ? [entity] : []), { changed: again, reload: again });
  }
}
