import { httpResource } from '@angular/common/http';
import { computed, Injectable } from '@angular/core';
import { type Answer, apiBase } from '@tessera/client';
import { liveChanges } from '@tessera/realtime/editor';

/** The sites that this person works on, by the names of now. Where they cannot be had, the shell shows the product's name instead. */
@Injectable({ providedIn: 'root' })
export class Sites {
  private readonly answer = httpResource<Answer<'get', '/sites'>>(() => `${apiBase}/sites`);
  readonly first = computed(() => (this.answer.hasValue() ? this.answer.value().data[0] : undefined));

  constructor() {
    const again = (): void => void this.answer.reload();
    liveChanges(() => ['content.site'], { changed: again, reload: again });
  }
}
