import { httpResource } from '@angular/common/http';
import { computed, Injectable } from '@angular/core';
import { type Answer, apiBase } from '@tessera/client';

/** The sites that this person works on. Where they cannot be had, the shell shows the product's name instead. */
@Injectable({ providedIn: 'root' })
export class Sites {
  private readonly answer = httpResource<Answer<'get', '/sites'>>(() => `${apiBase}/sites`);
  readonly first = computed(() => (this.answer.hasValue() ? this.answer.value().data[0] : undefined));
}
