import { ChangeDetectionStrategy, Component, inject, input, type OnInit, signal, viewChild } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { type ApiProblem, asProblem, Dialogs, ErrorState, Frame, Skeleton, WidgetCatalogue } from '@tessera/ui';
import { PageSchema } from '../api/page-schema';
import { SiteAddresses } from '../api/site-addresses';
import { DraftSession } from './saving/draft-session';
import { PageDesk } from './page-desk';

/** Milliseconds that leaving a page waits for the last words to be saved. */
const patience = 4_000;

/** One page, from reading it to leaving it. */
@Component({
  selector: 'tessera-page-reader',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorState, PageDesk, Skeleton],
  providers: [DraftSession],
  template: `
    @if (problem(); as problem) {
      <tessera-error
        [problem]="problem"
        safe="Nothing was changed."
        [mayRetry]="problem.status !== 404"
        (retry)="open()"
      />
    } @else if (isOpen()) {
      <tessera-page-desk />
    } @else {
      <div class="loading" aria-busy="true" aria-label="Loading">
        <tessera-skeleton shape="title" [width]="62" /><tessera-skeleton [width]="96" /><tessera-skeleton
          [width]="88"
        /><tessera-skeleton [width]="93" /><tessera-skeleton shape="block" /><tessera-skeleton [width]="71" />
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
      height: 100%;
    }
    .loading {
      display: grid;
      gap: 14px;
      max-width: 720px;
      margin: 0 auto;
      padding: 56px 24px;
    }
  `,
})
export class PageReader implements OnInit {
  readonly id = input.required<string>();

  private readonly session = inject(DraftSession);
  private readonly widgets = inject(WidgetCatalogue);
  private readonly schema = inject(PageSchema);
  private readonly sites = inject(SiteAddresses);
  private readonly frame = inject(Frame);
  private readonly asked = inject(ActivatedRoute, { optional: true })?.snapshot.fragment;
  private readonly dialogs = inject(Dialogs);
  protected readonly isOpen = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);

  ngOnInit(): void {
    void this.open();
  }

  protected async open(): Promise<void> {
    this.problem.set(null);
    try {
      await Promise.all([
        this.session.open(this.id()),
        this.widgets.prepare('text', 'richText', 'image'),
        this.sites.load(),
      ]);
      this.isOpen.set(true);
      // So that a block that is added has its controls at once, and whoever types fast is heard by them.
      void this.widgets.prepareFields(this.schema.blocks().flatMap(({ fields }) => fields));
      if (this.asked === 'history') this.frame.showInspector();
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    }
  }

  /** Saves what is left; asks when something would stay behind in this window only. */
  async mayLeave(): Promise<boolean> {
    if (!this.session.hasUnsaved) return true;
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patience));
    const outcome = await Promise.race([this.session.flush(), late]);
    if (outcome === 'saved' && !this.session.hasUnsaved) return true;
    return this.dialogs.confirm({
      heading: 'Leave before everything is saved?',
      text: 'Your last changes are kept in this browser and offered when you open this page again.',
      act: 'Leave',
      cancel: 'Stay',
    });
  }
}

/** `/pages/:id`: a page to write in. Another id is another page with nothing in common with the one before. */
@Component({
  selector: 'tessera-page-screen',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PageReader],
  template: `@for (page of [id()]; track page) {
    <tessera-page-reader [id]="page" />
  }`,
  styles: `
    :host {
      display: block;
      height: 100%;
    }
  `,
})
export class PageScreen {
  readonly id = input.required<string>();
  private readonly reader = viewChild(PageReader);

  mayLeave(): Promise<boolean> {
    return this.reader()?.mayLeave() ?? Promise.resolve(true);
  }
}
