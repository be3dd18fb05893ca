import { NgComponentOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  type Type,
  untracked,
  viewChildren,
} from '@angular/core';
import { Title } from '@angular/platform-browser';
import { ActivatedRoute, Router } from '@angular/router';
import { Session } from '@tessera/auth/editor';
import {
  Breadcrumb,
  Button,
  Commands,
  Connection,
  type Crumb,
  FocusMover,
  IconButton,
  isIconName,
  Menu,
  MenuFor,
  MenuItem,
  MenuLine,
  Notice,
  Saved,
  Slot,
  TimeAgo,
} from '@tessera/ui';
import { RecordPast } from '../history/record-past';
import { InlineTable } from '../inlines/inline-table';
import { RecordInspector } from '../inspector/record-inspector';
import { goToFirstProblem } from '../first-problem';
import { LiveRecord } from './live-record';
import { RecordActs } from './record-acts';
import { RecordForm } from '../record-form';
import { RecordRegistry } from '../record-registry';
import { RecordEdit } from '../state/record-edit';
import type { KeptValues } from '../state/kept-values';

/** A record that was read: its form, what stands below it, and in the bars what can be done with it. Needs an open `RecordEdit`. */
@Component({
  selector: 'tessera-record-desk',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Breadcrumb,
    Button,
    IconButton,
    InlineTable,
    Menu,
    MenuFor,
    MenuItem,
    MenuLine,
    NgComponentOutlet,
    Notice,
    RecordForm,
    RecordInspector,
    Saved,
    Slot,
    TimeAgo,
  ],
  providers: [LiveRecord, RecordActs, RecordPast],
  templateUrl: './record-desk.html',
  styleUrl: './record-desk.css',
})
export class RecordDesk {
  /** What this window kept of an earlier visit. */
  readonly found = input<KeptValues | null>(null);
  /** A new record was saved for the first time. */
  readonly created = output<string>();
  readonly foundDone = output<void>();

  protected readonly edit = inject(RecordEdit);
  protected readonly acts = inject(RecordActs);
  protected readonly live = inject(LiveRecord);
  private readonly registry = inject(RecordRegistry);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly connection = inject(Connection);
  private readonly mover = inject(FocusMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.edit.schema().labels, link: `/${this.edit.schema().resource}` },
    { label: this.edit.title() },
  ]);
  protected readonly tab = signal(this.route.snapshot.queryParamMap.get('tab') ?? '');
  private readonly panels = computed(() =>
    this.edit.isNew()
      ? []
      : this.registry
          .panels(this.edit.schema().name)
          .filter(({ permission }) => permission === undefined || this.session.may(permission))
          .map((panel) => ({ ...panel, name: `panel-${panel.label.toLowerCase().replace(/[^a-z0-9]+/g, '-')}` })),
  );
  protected readonly tabs = computed(() => {
    const own = this.edit.tabs().map(({ name, label }) => ({ name, label: label || this.edit.schema().label }));
    return [...own, ...this.panels()];
  });
  protected readonly panel = computed(() => this.panels().find(({ name }) => name === this.tab()) ?? null);
  protected readonly openTab = computed(
    () => this.tabs().find(({ name }) => name === this.tab())?.name ?? this.tabs()[0]?.name,
  );
  /** Panels stay once they were opened, so that nothing half-done in them is lost behind another tab. */
  private readonly visited = signal<readonly string[]>([]);
  protected readonly opened = computed(() => this.panels().filter(({ name }) => this.visited().includes(name)));
  private readonly outlets = viewChildren(NgComponentOutlet);
  private readonly components = signal<Readonly<Record<string, Type<unknown>>>>({});
  protected readonly panelInputs = computed(() => ({ id: this.edit.single()?.data.id }));
  /** What stands below a record belongs to the first of its tabs. */
  protected readonly isFirstTab = computed(() => this.openTab() === this.tabs()[0]?.name || this.panel() !== null);
  protected readonly mayMore = computed(
    () => this.edit.mayEdit() || this.acts.mayDuplicate() || this.acts.mayDelete() || this.acts.actions().length > 0,
  );
  /** Faults at places that this form does not draw. */
  protected readonly elsewhere = computed(() => {
    const drawn = new Set(
      this.edit
        .writable()
        .filter((field) => this.edit.isShown(field))
        .map(({ name }) => name),
    );
    return [...this.edit.problems.refused()]
      .filter(([path]) => !drawn.has(path.split('.')[0]!))
      .map(([, message]) => message);
  });

  constructor() {
    const title = inject(Title);
    effect(() => title.setTitle(`${this.edit.title()} · Tessera`));
    // What could not be sent goes out when the server is back: a creation has its key, a change its version.
    effect(() => {
      const isBack = !this.connection.isAway() && this.edit.state() === 'kept';
      if (isBack) untracked(() => void this.save());
    });
    effect(() => {
      const panel = this.panel();
      if (panel) untracked(() => void this.visit(panel.name, panel.load));
    });
    inject(Commands).add(() => this.commands());
  }

  /** The record was deleted here: there is nothing to lose by leaving. */
  isGone(): boolean {
    return this.acts.isGone;
  }

  /** Whether a panel holds something that is not saved. */
  hasUnsavedPanel(): boolean {
    return this.outlets().some(
      ({ componentInstance }) => (componentInstance as { isDirty?: () => boolean } | null)?.isDirty?.() === true,
    );
  }

  protected component(panel: string): Type<unknown> | null {
    return this.components()[panel] ?? null;
  }

  protected icon(name: string | null) {
    return name && isIconName(name) ? name : undefined;
  }

  protected go(tab: string): void {
    this.tab.set(tab);
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { tab: tab || null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  /** Arrow keys go through the tabs (WAI-ARIA APG, "Tabs"). */
  protected pressTab(event: KeyboardEvent): void {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const names = this.tabs().map(({ name }) => name);
    const next = names[(names.indexOf(this.openTab() ?? '') + step + names.length) % names.length]!;
    this.go(next);
    this.element.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  }

  protected async save(): Promise<boolean> {
    if (!this.edit.mayEdit()) return false;
    const wasNew = this.edit.isNew();
    const outcome = await this.edit.save();
    const { single } = this.edit;
    if (wasNew && single()) this.created.emit(single()!.data.id);
    if (outcome === 'invalid' || outcome === 'refused') goToFirstProblem(this.element, this.mover);
    if (outcome === 'saved') {
      this.live.elsewhere.set(null);
      // What is computed follows from what was saved, here and below.
      if (this.edit.schema().computed.length > 0) void this.live.refresh();
    }
    return outcome === 'saved';
  }

  protected async saveAndLeave(): Promise<void> {
    if (await this.save()) await this.router.navigateByUrl(`/${this.edit.schema().resource}`);
  }

  protected async saveAndAdd(): Promise<void> {
    if (await this.save()) await this.router.navigateByUrl(`/${this.edit.schema().resource}/new`);
  }

  protected bringBack({ values }: KeptValues): void {
    for (const [name, value] of Object.entries(values)) this.edit.set(name, value ?? null);
    this.foundDone.emit();
  }

  private async visit(name: string, load: () => Promise<Type<unknown>>): Promise<void> {
    if (this.visited().includes(name)) return;
    this.visited.update((names) => [...names, name]);
    const component = await load();
    this.components.update((components) => ({ ...components, [name]: component }));
  }

  private commands() {
    const { label } = this.edit.schema();
    const acts = this.acts.actions().map((action) => ({
      id: action.name,
      group: label,
      label: action.label,
      icon: this.icon(action.icon),
      run: () => this.acts.run(action),
    }));
    if (!this.edit.mayEdit()) return acts;
    return [
      { id: 'record.save', group: label, label: 'Save', icon: 'save' as const, keys: 'mod+s', run: () => this.save() },
      {
        id: 'record.save-and-leave',
        group: label,
        label: 'Save and go to the list',
        icon: 'corner-down-left' as const,
        keys: 'mod+enter',
        run: () => this.saveAndLeave(),
      },
      ...acts,
    ];
  }
}
