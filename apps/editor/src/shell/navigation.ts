import { computed, inject, Injectable } from '@angular/core';
import { Session } from '@tessera/auth/editor';
import { extensions, type NavEntry } from '../extensions';

/** A heading of the sidebar and what stands under it. */
export interface NavGroup {
  readonly label: string;
  readonly entries: readonly NavEntry[];
}

/** What this person finds in the sidebar: only what is installed and what she may use. */
@Injectable({ providedIn: 'root' })
export class Navigation {
  private readonly session = inject(Session);

  readonly entries = computed(() =>
    extensions.flatMap(({ nav }) => nav).filter(({ permission }) => !permission || this.session.may(permission)),
  );
  readonly groups = computed<NavGroup[]>(() => {
    const labels = [...new Set(this.entries().map(({ group }) => group))];
    return labels.map((label) => ({ label, entries: this.entries().filter(({ group }) => group === label) }));
  });
}
