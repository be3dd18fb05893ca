import { computed, DestroyRef, DOCUMENT, effect, inject, Injectable, signal } from '@angular/core';
import type { BlockJson, DocumentFields, Json } from '@tessera/models';
import { Session } from '@tessera/auth/editor';
import { ApiClient, Connection } from '@tessera/ui';
import type { Draft, PageDetails, PageTypeSchema } from '../../../contract';
import { blockFieldsOf, PageSchema } from '../../api/page-schema';
import { PagesApi } from '../../api/pages-api';
import { applyChanges, type BlockFields, type Change, changesBetween, withBlocks } from '../../draft/change';
import type { DraftState, Flushed, Resolution } from '../../draft/draft-state';
import { DraftSync } from '../../draft/draft-sync';
import type { Part } from '../../draft/part';
import { PictureUploads } from '@tessera/media/editor';
import { ApiDraftTransport } from './api-draft-transport';
import { type KeptEdit, KeptEdits } from './kept-edits';

/** Steps of structure that can be taken back. */
const mostUndo = 100;

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
  private readonly undone = signal<{
    readonly past: readonly (readonly Change[])[];
    readonly future: readonly (readonly Change[])[];
  }>({ past: [], future: [] });
  readonly mayUndo = computed(() => this.undone().past.length > 0);
  readonly mayRedo = computed(() => this.undone().future.length > 0);

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
    this.undone.set({ past: [], future: [] });
    this.state.set(this.sync.state);
    this.sync.subscribe((state) => this.take(state, id));
    await this.offerKept(draft);
  }

  /** Puts a value into a field of the page. */
  set(field: string, value: Json): void {
    this.sync?.edit({ ...this.fields(), [field]: value });
  }

  /** Puts new blocks into a field; a change of structure can be taken back by `undo`. */
  setBlocks(field: string, blocks: readonly BlockJson[], isStructure: boolean): void {
    const before = this.fields();
    const after = withBlocks(before, field, blocks);
    if (isStructure)
      this.undone.update(({ past }) => ({
        past: [...past, changesBetween(after, before, this.blockFields)].slice(-mostUndo),
        future: [],
      }));
    this.sync?.edit(after);
  }

  /** Puts other values in place of all; one step back takes that back. What others write meanwhile is merged as with any edit. */
  replace(fields: DocumentFields): void {
    const before = this.fields();
    const after = { ...Object.fromEntries(Object.keys(before).map((name) => [name, null])), ...fields };
    this.undone.update(({ past }) => ({
      past: [...past, changesBetween(after, before, this.blockFields)].slice(-mostUndo),
      future: [],
    }));
    this.sync?.edit(after);
  }

  /** Takes the last change of structure back; what was written since stays. */
  undo(): void {
    const { past, future } = this.undone();
    const step = past.at(-1);
    if (step) this.undone.set({ past: past.slice(0, -1), future: [...future, this.step(step)] });
  }

  redo(): void {
    const { past, future } = this.undone();
    const step = future.at(-1);
    if (step) this.undone.set({ past: [...past, this.step(step)], future: future.slice(0, -1) });
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

  /** Applies changes to the draft and gives back those that would undo them. */
  private step(changes: readonly Change[]): readonly Change[] {
    const before = this.fields();
    const after = applyChanges(before, changes);
    this.sync?.edit(after);
    return changesBetween(after, before, this.blockFields);
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
