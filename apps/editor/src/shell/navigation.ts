import { computed, inject, Injectable, signal } from '@angular/core';
import { Session } from '@tessera/auth/editor';
import { extensions, type NavEntry } from '../extensions';

/** A heading of the sidebar and what stands under it; the start page stands first, under none. */
export interface NavGroup {
  readonly label: string;
  readonly entries: readonly NavEntry[];
}

/** Where everybody begins. */
const start: NavEntry = { label: 'Start', icon: 'house', path: '/', group: '' };

/** Headings that stand last, whoever mentions them first. */
const last = ['People', 'Settings'];

/** What this person finds in the sidebar: only what is installed and what she may use. */
@Injectable({ providedIn: 'root' })
export class Navigation {
  private readonly session = inject(Session);

  private readonly nav = extensions.map(({ nav }) => (typeof nav === 'function' ? nav() : signal(nav)));

  private readonly places = computed(() =>
    this.nav.flatMap((entries) => entries()).filter(({ permission }) => !permission || this.session.may(permission)),
  );
  readonly entries = computed<readonly NavEntry[]>(() => [start, ...this.places()]);
  /** Whether there is anything besides the start page. */
  readonly hasPlaces = computed(() => this.places().length > 0);
  readonly groups = computed<NavGroup[]>(() => {
    const labels = [...new Set(this.entries().map(({ group }) => group))];
    labels.sort((a, b) => last.indexOf(a) - last.indexOf(b));
    return labels.map((label) => ({ label, entries: this.entries().filter(({ group }) => group === label) }));
  });
}
