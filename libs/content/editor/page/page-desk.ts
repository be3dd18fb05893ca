import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  signal,
  type TemplateRef,
  viewChild,
} from '@angular/core';
import { Title } from '@angular/platform-browser';
import { ActivatedRoute, RouterLink } from '@angular/router';
import {
  Breadcrumb,
  Button,
  type Command,
  Commands,
  type Crumb,
  fieldProblems,
  FocusMover,
  Frame,
  IconButton,
  isPressed,
  Menu,
  MenuFor,
  MenuItem,
  MenuLine,
  Notice,
  remembered,
  Slot,
  TimeAgo,
  WidgetCatalogue,
} from '@tessera/ui';
import { mayContent } from '../../contract';
import { titleOf } from '../api/page-state';
import { blockNotes, type BlockNotes } from '../blocks/block-notes';
import { blocksOf } from '../draft/change';
import type { OpenConflict } from '../draft/held-parts';
import { LiveTexts } from '../rich-text/live-texts';
import { PagePlanSign } from '../tree/page-plan';
import { PageStateBadge } from '../tree/page-state-badge';
import { ConflictPanel } from './saving/conflict-panel';
import { DraftSession } from './saving/draft-session';
import { PageActs } from './page-acts';
import { Planning } from './planning/planning';
import { OpenPage } from './inspector/open-page';
import { type InspectorTab, PageInspector } from './inspector/page-inspector';
import { PageProblems } from './publishing/page-problems';
import { Preview } from './preview/preview';
import { ProblemList } from './publishing/problem-list';
import { PublishButton } from './publishing/publish-button';
import { Publishing } from './publishing/publishing';
import { Comparing } from './versions/comparing';
import { Versions } from './versions/versions';
import { SaveState } from './saving/save-state';
import { UndoKeys } from './undo-keys';
import { WritingSurface } from './writing-surface';

/** A page that was read: writing surface, preview beside it, inspector, and what stands in the bars. Needs an open `DraftSession`. */
@Component({
  selector: 'tessera-page-desk',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Breadcrumb,
    Button,
    ConflictPanel,
    IconButton,
    Menu,
    MenuFor,
    MenuItem,
    MenuLine,
    Notice,
    PageInspector,
    PagePlanSign,
    PageStateBadge,
    Preview,
    ProblemList,
    PublishButton,
    RouterLink,
    SaveState,
    Slot,
    Versions,
    TimeAgo,
    WritingSurface,
  ],
  providers: [
    Comparing,
    PageActs,
    PageProblems,
    Publishing,
    Planning,
    UndoKeys,
    { provide: OpenPage, useExisting: Publishing },
    { provide: fieldProblems, useExisting: PageProblems },
    { provide: blockNotes, useExisting: PageDesk },
  ],
  host: {
    '[class.previewing]': 'isPreviewing() && !isReading()',
    '[class.reading]': 'isReading()',
    '[class.comparing]': 'comparing.isOn()',
    '(document:keydown)': 'press($event)',
  },
  templateUrl: './page-desk.html',
  styleUrl: './page-desk.css',
})
export class PageDesk implements BlockNotes {
  protected readonly session = inject(DraftSession);
  protected readonly problems = inject(PageProblems);
  protected readonly publishing = inject(Publishing);
  protected readonly comparing = inject(Comparing);
  protected readonly undoKeys = inject(UndoKeys);
  protected readonly planning = inject(Planning);
  protected readonly acts = inject(PageActs);
  private readonly frame = inject(Frame);
  private readonly mover = inject(FocusMover);
  private readonly widgets = inject(WidgetCatalogue);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly surface = viewChild(WritingSurface);
  private readonly conflictNote = viewChild.required<TemplateRef<{ readonly $implicit: string }>>('conflictNote');

  protected readonly tab = signal<InspectorTab>(
    inject(ActivatedRoute, { optional: true })?.snapshot.fragment === 'history' ? 'history' : 'settings',
  );
  protected readonly isPreviewing = remembered('page-preview', false);
  protected readonly block = signal<string | null>(null);
  protected readonly may = computed(() => this.session.page()?.may);
  /** Who may not write sees the page as visitors would. */
  protected readonly rights = { change: mayContent.change.label };
  protected readonly isReading = computed(() => this.may()?.change === false);
  protected readonly title = computed(() => titleOf({ title: String(this.session.fields()['title'] ?? '') }));
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: 'Pages', link: '/pages' },
    // The home page is the site itself, which the sidebar names already.
    ...(this.session.page()?.ancestors ?? [])
      .filter(({ path }) => path !== '/')
      .map((ancestor) => ({ label: titleOf(ancestor), link: `/pages/${ancestor.id}` })),
    { label: this.title() },
  ]);
  private readonly conflicts = computed(() => this.session.state()?.conflicts ?? []);
  /** Conflicts about what has no block to stand beneath. */
  protected readonly looseConflicts = computed(() =>
    this.conflicts().filter(
      ({ field, block }) =>
        block === undefined || !blocksOf(this.session.fields(), field).some(({ id }) => id === block),
    ),
  );

  constructor() {
    const title = inject(Title);
    effect(() => title.setTitle(`${this.title()} · Tessera`));
    inject(LiveTexts).prepare();
    inject(Commands).add(() => this.commands());
    afterNextRender(() => this.surface()?.begin());
  }

  note(block: string): TemplateRef<{ readonly $implicit: string }> | null {
    return this.conflictsOf(block).length > 0 ? this.conflictNote() : null;
  }

  protected conflictsOf(block: string): readonly OpenConflict[] {
    return this.conflicts().filter((conflict) => conflict.block === block);
  }

  /** Beside a preview there is no room for the inspector. */
  protected togglePreview(): void {
    this.isPreviewing.update((isOn) => !isOn);
    if (this.isPreviewing()) this.frame.isInspectorOpen.set(false);
  }

  /** Brings the place of a problem into sight and puts the keyboard there. */
  protected async go(path: string): Promise<void> {
    if (placeOf(path, this.element) === null) {
      this.frame.showInspector();
      await this.widgets.prepareFields(this.session.type()?.fields ?? []);
    }
    this.mover.draw();
    const place = placeOf(path, document.body);
    const control =
      place?.querySelector<HTMLElement>(
        'textarea, input:not([type=file]), select, [contenteditable], [tabindex="0"], button',
      ) ?? place;
    control?.scrollIntoView({ block: 'center' });
    control?.focus({ preventScroll: true });
  }

  /** Publishes the page; what is in the way gets the keyboard. */
  protected async publish(): Promise<void> {
    if (await this.publishing.publish()) return;
    this.mover.draw();
    this.look();
  }

  /** To the first thing that waits for the person. */
  protected look(): void {
    const waiting =
      this.element.querySelector('tessera-conflict-panel') ?? this.element.querySelector('tessera-problem-list');
    waiting?.scrollIntoView({ block: 'center' });
    waiting?.querySelector('button')?.focus({ preventScroll: true });
  }

  protected press(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (
      event.defaultPrevented ||
      target.closest('input, textarea, select, [contenteditable]') ||
      document.querySelector('[aria-modal=true]')
    )
      return;
    if (event.key === '?') this.acts.showKeys();
    else if (this.isReading()) return;
    else if (isPressed('mod+z', event)) this.undoKeys.undo();
    else if (isPressed('mod+shift+z', event) || isPressed('mod+y', event)) this.undoKeys.redo();
    else return;
    event.preventDefault();
  }

  private commands(): Command[] {
    const may = this.may();
    const all: ReadonlyArray<Command & { readonly isOffered?: boolean | undefined }> = [
      {
        id: 'page.publish',
        group: 'Page',
        label: 'Publish',
        icon: 'rocket',
        keys: 'mod+enter',
        isOffered: may?.publish,
        run: () => this.publish(),
      },
      {
        id: 'page.schedule',
        group: 'Page',
        label: 'Schedule…',
        icon: 'calendar-clock',
        isOffered: this.planning.mayPlan(),
        run: () => this.planning.ask(),
      },
      {
        id: 'page.versions',
        group: 'Page',
        label: 'Compare versions…',
        icon: 'history',
        run: () => this.comparing.begin(),
      },
      {
        id: 'page.share',
        group: 'Page',
        label: 'Share a preview…',
        icon: 'share-2',
        isOffered: may?.share,
        run: () => this.acts.share(),
      },
      {
        id: 'page.duplicate',
        group: 'Page',
        label: 'Duplicate…',
        icon: 'copy',
        isOffered: may?.create,
        run: () => this.acts.duplicate(),
      },
      {
        id: 'page.save',
        group: 'Page',
        label: 'Save now',
        icon: 'save',
        keys: 'mod+s',
        isOffered: may?.change,
        run: () => this.session.flush(),
      },
      {
        id: 'page.preview',
        group: 'Page',
        label: this.isPreviewing() ? 'Close the preview' : 'Preview',
        icon: 'eye',
        keys: 'mod+shift+p',
        isOffered: !this.isReading(),
        run: () => this.togglePreview(),
      },
      {
        id: 'page.move',
        group: 'Page',
        label: 'Move…',
        icon: 'folder-input',
        isOffered: may?.move,
        run: () => this.acts.move(),
      },
      { id: 'page.keys', group: 'Page', label: 'Show the keys', icon: 'keyboard', run: () => this.acts.showKeys() },
    ];
    return all.filter(({ isOffered = true }) => isOffered);
  }
}

/** The element of a path, or of the nearest thing around it that is drawn. */
function placeOf(path: string, within: Element): HTMLElement | null {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length--) {
    const found = within.querySelector<HTMLElement>(`[data-path="${CSS.escape(steps.slice(0, length).join('.'))}"]`);
    if (found) return found;
  }
  return null;
}
