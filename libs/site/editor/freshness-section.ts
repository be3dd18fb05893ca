import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { OpenPage } from '@tessera/content/editor';
import { sizeWords } from '@tessera/media/editor';
import { ApiClient, asProblem, Button, Icon, IconButton, type IconName, Skeleton, TimeAgo } from '@tessera/ui';
import type { Freshness } from '../contract';
import { absences, becauseWords, sentWords } from './freshness-words';
import { ingredientGroups } from './ingredient-groups';

/** What visitors see of a page, since when, and why it is or is not what its editor sees. */
@Component({
  selector: 'tessera-page-freshness',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Icon, IconButton, RouterLink, Skeleton, TimeAgo],
  templateUrl: './freshness-section.html',
  styleUrl: './freshness-section.css',
})
export class FreshnessSection {
  readonly page = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly open = inject(OpenPage);
  private readonly router = inject(Router);
  /** Asked for again with each publication, also while an answer is on its way, where `reload` does nothing. */
  protected readonly told = resource({
    params: () => ({ id: this.page(), moment: this.open.moment() }),
    loader: ({ params: { id } }): Promise<Freshness> => this.api.get('/pages/{id}/freshness', { path: { id } }),
  });
  /** What was told of the page stays until the new answer is here. */
  protected readonly freshness = linkedSignal<{ page: string; told?: Freshness }, Freshness | undefined>({
    source: () => ({ page: this.page(), ...(this.told.hasValue() && { told: this.told.value() }) }),
    computation: ({ page, told }, before) => told ?? (before?.source.page === page ? before.value : undefined),
  }).asReadonly();
  protected readonly problem = computed(() => {
    const error = this.told.error();
    return error && asProblem(error);
  });
  /** The draft is ahead: known here before it is saved, and there when others wrote. */
  protected readonly isChanged = computed(
    () => this.open.state() === 'changed' || this.freshness()?.hasChanges === true,
  );
  protected readonly kept = computed(() => this.freshness()?.finished?.kept ?? null);
  protected readonly sent = computed(() => {
    const kept = this.kept();
    return kept && sentWords(kept);
  });
  /** What never was let in did not leave. */
  protected readonly forgotten = computed(() => {
    const forgotten = this.freshness()?.finished?.forgotten;
    return forgotten && forgotten.cause !== 'too-large' ? { ...forgotten, cause: forgotten.cause } : null;
  });
  protected readonly because = computed(() => {
    const forgotten = this.forgotten();
    return forgotten && becauseWords(forgotten, this.page());
  });
  protected readonly plannedFor = computed(() => {
    const plan = this.freshness()?.plan;
    return plan && !plan.hasFailed ? plan.publishAt : null;
  });
  protected readonly groups = computed(() => {
    const kept = this.kept();
    if (!kept) return [];
    return ingredientGroups(kept.madeOf, this.page()).map((group) => ({
      ...group,
      shown: group.shown.map(({ title, link }) => ({ title, link: link && this.router.parseUrl(link) })),
    }));
  });
  protected readonly icon = computed<IconName>(() =>
    this.freshness()?.visitors !== 'page' ? 'eye-off' : this.isChanged() ? 'triangle-alert' : 'circle-check',
  );
  protected readonly absences = absences;
  protected readonly size = sizeWords;

  /** What is opened is as it is then. */
  protected opened(event: Event): void {
    if ((event.target as HTMLDetailsElement).open) this.told.reload();
  }
}
