import { computed, inject, Injectable, signal } from '@angular/core';
import { Session } from '@tessera/auth/editor';
import { extensions, type NavEntry } from '../extensions';

/** A heading of the sidebar and what stands under it. */
export interface NavGroup {
  readonly label: string;
  readonly entries: readonly NavEntry[];
}

/** Headings that stand last, whoever mentions them first. */
const last = ['People', 'Settings'];

/** What this person finds in the sidebar: only what is installed and what she may use. */
@Injectable({ providedIn: 'root' })
export class Navigation {
  private readonly session = inject(Session);

  private readonly nav = extensions.map(({ nav }) => (typeof nav === 'function' ? nav() : signal(nav)));

  readonly entries = computed(() =>
    this.nav.flatMap((entries) => entries()).filter(({ permission }) => !permission || this.session.may(permission)),
  );
  readonly groups = computed<NavGroup[]>(() => {
    const labels = [...new Set(this.entries().map(({ group }) => group))];
    labels.sort((a, b) => last.indexOf(a) - last.indexOf(b));
    return labels.map((label) => ({ label, entries: this.entries().filter(({ group }) => group === label) }));
  });
}
