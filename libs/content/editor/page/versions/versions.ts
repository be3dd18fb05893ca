import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import {
  asProblem,
  Button,
  EmptyState,
  ErrorState,
  Icon,
  IconButton,
  Notice,
  remembered,
  type Segment,
  Segments,
  Skeleton,
  TimeAgo,
  Toasts,
} from '@tessera/ui';
import type { DocumentFields } from '@tessera/models';
import type { RevisionDocument } from '../../../contract';
import { PageSchema } from '../../api/page-schema';
import { PagesApi } from '../../api/pages-api';
import { DraftSession } from '../saving/draft-session';
import { documentDifference } from './document-difference';
import { reasonWords } from './reason-words';
import { ValueDifferenceView } from './value-difference';

type Look = 'inline' | 'beside';
/** In place of a version: the draft as it is on the screen. */
const draft = 'draft';

/** The kept versions of a page, what differs between two of them or from the draft, and the way back to one. */
@Component({
  selector: 'tessera-versions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, EmptyState, ErrorState, Icon, IconButton, Notice, Segments, Skeleton, TimeAgo, ValueDifferenceView],
  templateUrl: './versions.html',
  styleUrl: './versions.css',
  host: { '(keydown.escape)': 'closed.emit(); $event.stopPropagation()' },
})
export class Versions {
  /** The version to begin with; the newest when left out. */
  readonly from = input<string | null>(null);
  readonly closed = output<void>();

  private readonly session = inject(DraftSession);
  private readonly api = inject(PagesApi);
  private readonly schema = inject(PageSchema);
  private readonly toasts = inject(Toasts);
  private readonly page = computed(() => this.session.page()?.id);

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  protected readonly draft = draft;
  protected readonly reasons = reasonWords;
  protected readonly looks: readonly Segment<Look>[] = [
    { value: 'inline', label: 'In one text' },
    { value: 'beside', label: 'Side by side' },
  ];
  protected readonly look = remembered<Look>('versions-look', 'inline');
  protected readonly list = resource({ params: this.page, loader: ({ params }) => this.api.revisions(params) });
  /** The version that is looked at. */
  protected readonly chosen = linkedSignal<string | null>(
    () => this.from() ?? (this.list.hasValue() ? (this.list.value()[0]?.id ?? null) : null),
  );
  /** What it is compared with: another version, or the draft. */
  protected readonly against = signal<string>(draft);
  protected readonly older = this.documentOf(this.chosen);
  protected readonly newer = this.documentOf(() => (this.against() === draft ? null : this.against()));
  protected readonly mayRestore = computed(() => this.session.page()?.may.change === true);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal('');

  /** Null until both are there. */
  protected readonly differences = computed(() =>
    this.differencesTo(
      this.against() === draft ? this.session.fields() : this.newer.hasValue() ? this.newer.value()?.fields : undefined,
    ),
  );
  /** Whether there is nothing to bring back. */
  protected readonly isDraft = computed(() => this.differencesTo(this.session.fields())?.length === 0);

  constructor() {
    // It stands in place of the text: the keyboard goes there, and back where it came from.
    const before = document.activeElement;
    afterNextRender(() => this.heading().nativeElement.focus());
    inject(DestroyRef).onDestroy(() => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    });
  }

  protected choose(event: Event): void {
    this.against.set((event.target as HTMLSelectElement).value);
  }

  /** The draft is kept as a version of its own before the older one takes its place, so nothing is lost; and one step undoes it. */
  protected async restore(version: RevisionDocument): Promise<void> {
    this.isBusy.set(true);
    this.problem.set('');
    try {
      if ((await this.session.flush()) !== 'saved')
        return this.problem.set('Some of what you wrote is not saved yet, so nothing was brought back.');
      await this.api.keep(this.page()!, this.session.state()!.version);
      this.session.replace(version.fields);
      await this.session.flush();
      this.closed.emit();
      this.toasts.show({ text: `Version ${version.number} is the draft again`, undo: () => this.session.undo() });
    } catch (thrown) {
      const { title, detail } = asProblem(thrown);
      this.problem.set([title, detail].filter(Boolean).join(' '));
    } finally {
      this.isBusy.set(false);
    }
  }

  private differencesTo(after: DocumentFields | undefined) {
    const before = this.older.hasValue() ? this.older.value() : undefined;
    if (!before || !after) return null;
    return documentDifference(this.session.type()?.fields ?? [], before.fields, after, (type) =>
      this.schema.block(type),
    );
  }

  private documentOf(id: () => string | null) {
    return resource({
      params: () => {
        const [page, revision] = [this.page(), id()];
        return page && revision ? { page, revision } : undefined;
      },
      loader: ({ params }) => this.api.revision(params.page, params.revision),
    });
  }
}
