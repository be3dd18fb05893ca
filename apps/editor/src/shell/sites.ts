import { httpResource } from '@angular/common/http';
import { computed, Injectable } from '@angular/core';
import { apiBase } from '@tessera/ui';

/** A site of this installation, as the shell shows it. */
export interface SiteName {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** The sites that this person works on. Where they cannot be had, the shell shows the product's name instead. */
@Injectable({ providedIn: 'root' })
export class Sites {
  private readonly answer = httpResource<{ data: readonly SiteName[] }>(() => `${apiBase}/sites`);
  readonly first = computed(() => (this.answer.hasValue() ? this.answer.value().data[0] : undefined));
}
