import { computed, DestroyRef, DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';
import type { BlockJson, DocumentFields, Json } from '@tessera/models';
import { Session } from '@tessera/auth/editor';
import { ApiClient, Connection } from '@tessera/ui';
import type { Draft, PageDetails, PageTypeSchema } from '../../../contract';
import { blockFieldsOf, PageSchema } from '../../api/page-schema';
import { PagesApi } from '../../api/pages-api';
import { type BlockFields, changesBetween, withBlocks } from '../../draft/change';
import type { DraftState, Flushed, Resolution } from '../../draft/draft-state';
import { DraftSync } from '../../draft/draft-sync';
import { EditTimeline, type Retraced } from '../../draft/edit-timeline';
import type { Part } from '../../draft/part';
import { PictureUploads } from '@tessera/media/editor';
import { ApiDraftTransport } from './api-draft-transport';
import { type KeptEdit, KeptEdits } from './kept-edits';

/** One page while somebody writes in it: its place, its draft, and how far that is saved. One for each page screen. */
@Injectable()
export class DraftSession {
  private readonly api = inject(ApiClient);
  private readonly pages = inject(PagesApi);
  private readonly schema = inject(PageSchema);
  private readonly kept = inject(KeptEdits);
  private readonly person = inject(Session).person;
  private readonly uploads = inject(PictureUploads);
  private readonly view = inject(DOCUMENT).defaultView;
  private sync: DraftSync | undefined;
  private blockFields: BlockFields = new Set();

  readonly page = signal<PageDetails | null>(null);
  readonly type = signal<PageTypeSchema | null>(null);
  readonly state = signal<DraftState | null>(null);
  /** When the draft was last saved by anybody, before this window did. */
  readonly savedBefore = signal<string | null>(null);
  /** What an earlier window could not save. */
  readonly found = signal<readonly KeptEdit[]>([]);
  readonly fields = computed<DocumentFields>(() => this.state()?.fields ?? {});
  private timeline = new EditTimeline(this.blockFields);
  /** Counts what changed the timeline, which is no signal itself. */
  private readonly steps = signal(0);
  readonly mayUndo = computed(() => this.steps() >= 0 && this.timeline.mayUndo);
  readonly mayRedo = computed(() => this.steps() >= 0 && this.timeline.mayRedo);

  constructor() {
    this.saveAtTheLastMoment();
    const connection = inject(Connection);
    effect(() => {
      if (!connection.isAway()) this.sync?.retry();
    });
    inject(DestroyRef).onDestroy(() => this.sync?.close());
  }

  /** Reads a page and its draft. Throws `ApiProblem`. */
  async open(id: string): Promise<void> {
    const [page, draft] = await Promise.all([this.pages.page(id), this.pages.draft(id), this.schema.load()]);
    const type = this.schema.pageType(page.type);
    this.blockFields = type ? blockFieldsOf(type) : new Set();
    this.sync?.close();
    this.sync = new DraftSync(draft, this.blockFields, new ApiDraftTransport(this.api, id));
    this.page.set(page);
    this.type.set(type ?? null);
    this.savedBefore.set(draft.updatedAt);
    this.timeline = new EditTimeline(this.blockFields);
    this.steps.update((steps) => steps + 1);
    this.state.set(this.sync.state);
    this.sync.subscribe((state) => this.take(state, id));
    await this.offerKept(draft);
  }

  /** Puts a value into a field of the page. */
  set(field: string, value: Json): void {
    this.edit({ ...this.fields(), [field]: value }, false);
  }

  /** Puts new blocks into a field; a change of structure is a step of its own on the way back. */
  setBlocks(field: string, blocks: readonly BlockJson[], isStructure: boolean): void {
    this.edit(withBlocks(this.fields(), field, blocks), isStructure);
  }

  /** Puts other values in place of all, as one step. What others write meanwhile is merged as with any edit. */
  replace(fields: DocumentFields): void {
    const emptied = Object.fromEntries(Object.keys(this.fields()).map((name) => [name, null]));
    this.edit({ ...emptied, ...fields }, true);
  }

  /** Takes the last step back, be it words or structure, and says where that shows; what others wrote since stays. */
  undo(): string | null {
    return this.retrace(this.timeline.undo(this.fields()));
  }

  redo(): string | null {
    return this.retrace(this.timeline.redo(this.fields()));
  }

  flush(): Promise<Flushed> {
    return this.sync?.flush() ?? Promise.resolve('saved');
  }

  retry(): void {
    this.sync?.retry();
  }

  resolve(part: Part, resolution: Resolution): void {
    this.sync?.resolve(part, resolution);
  }

  /** Takes in a newer draft that the server told of. */
  receive(draft: Draft): void {
    this.sync?.receive(draft);
  }

  /** Reads the page anew after its place or its publication changed. */
  async refreshPage(): Promise<void> {
    const id = this.page()?.id;
    if (id) this.page.set(await this.pages.page(id));
  }

  /** Brings back what an earlier window kept, on top of what is there now. */
  async recover(kept: KeptEdit): Promise<void> {
    await this.flush();
    this.sync?.recover(kept);
    await this.dropKept(kept);
  }

  async dropKept(kept: KeptEdit): Promise<void> {
    this.found.update((found) => found.filter(({ key }) => key !== kept.key));
    await this.kept.forget(kept.key);
  }

  /** Whether leaving now would leave something behind in this window only. */
  get hasUnsaved(): boolean {
    return this.state()?.hasUnsaved === true || this.uploads.isBusy;
  }

  private edit(fields: DocumentFields, isStructure: boolean): void {
    this.timeline.note(this.fields(), fields, isStructure);
    this.steps.update((steps) => steps + 1);
    this.sync?.edit(fields);
  }

  private retrace(retraced: Retraced | null): string | null {
    this.steps.update((steps) => steps + 1);
    if (retraced) this.sync?.edit(retraced.fields);
    return retraced?.path ?? null;
  }

  private take(state: DraftState, page: string): void {
    this.state.set(state);
    const person = this.person();
    if (person) this.kept.keep(page, person.id, this.sync?.unsaved ?? null);
  }

  private async offerKept(draft: Draft): Promise<void> {
    const person = this.person();
    if (!person) return;
    const found = await this.kept.find(draft.page, person.id);
    const isThere = ({ mine }: KeptEdit): boolean => changesBetween(draft.fields, mine, this.blockFields).length === 0;
    for (const kept of found.filter(isThere)) await this.kept.forget(kept.key);
    this.found.set(found.filter((kept) => !isThere(kept)));
  }

  private saveAtTheLastMoment(): void {
    const destroyRef = inject(DestroyRef);
    const listen = (target: EventTarget | undefined | null, name: string, act: (event: Event) => void): void => {
      target?.addEventListener(name, act);
      destroyRef.onDestroy(() => target?.removeEventListener(name, act));
    };
    listen(this.view, 'beforeunload', (event) => {
      if (!this.hasUnsaved) return;
      void this.flush();
      event.preventDefault();
    });
    listen(this.view?.document, 'visibilitychange', () => {
      if (this.view?.document.visibilityState === 'hidden') void this.flush();
      else void this.lookForNews();
    });
  }

  /** Back at this window: what others saved meanwhile is shown before anything is typed. */
  private async lookForNews(): Promise<void> {
    const page = this.page();
    if (!page || this.state()?.phase !== 'saved') return;
    try {
      this.sync?.receive(await this.pages.draft(page.id));
    } catch {
      // Not worth a word: the next save tells whether the server is there.
    }
  }
}
