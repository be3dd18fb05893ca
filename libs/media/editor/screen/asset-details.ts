import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '@tessera/auth/editor';
import {
  type ApiProblem,
  asProblem,
  Badge,
  Button,
  Control,
  Field,
  Icon,
  IconButton,
  Notice,
  Saved,
  type SaveState,
  TimeAgo,
} from '@tessera/ui';
import type { AssetChange, AssetUses, AssetView } from '../../contract';
import { iconOf } from '../library/asset-icon';
import { sizeWords, typeWords } from '../library/asset-words';
import { Folders } from '../library/folders';
import { MediaLibrary, publicUrl } from '../library/media-library';
import { FocusPicker } from './focus-picker';
import { LibraryActs } from './library-acts';
import { LibraryDesk } from './library-desk';

/** One asset beside the list: what it is, what is said of it, where it is used, and what can be done with it. */
@Component({
  selector: 'tessera-asset-details',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Badge, Button, Control, Field, FocusPicker, Icon, IconButton, Notice, RouterLink, Saved, TimeAgo],
  templateUrl: './asset-details.html',
  styleUrl: './asset-details.css',
})
export class AssetDetails {
  readonly asset = input.required<AssetView>();

  private readonly library = inject(MediaLibrary);
  private readonly session = inject(Session);
  protected readonly desk = inject(LibraryDesk);
  protected readonly acts = inject(LibraryActs);
  private readonly folders = inject(Folders);
  protected readonly iconOf = iconOf;
  protected readonly sizeOf = sizeWords;
  protected readonly typeOf = typeWords;

  private working: Promise<void> = Promise.resolve();
  private readonly id = computed(() => this.asset().id);
  protected readonly state = linkedSignal<string, SaveState>({ source: this.id, computation: () => 'saved' });
  protected readonly problem = linkedSignal<string, ApiProblem | null>({ source: this.id, computation: () => null });
  protected readonly uses = signal<AssetUses | null>(null);
  protected readonly share = signal<number | null>(null);
  protected readonly isCopied = linkedSignal<string, boolean>({ source: this.id, computation: () => false });
  protected readonly mayChange = computed(() => this.session.may('media.change') && this.asset().trashedAt === null);
  protected readonly mayDelete = computed(() => this.session.may('media.delete'));
  protected readonly isPicture = computed(() => this.asset().kind === 'picture');
  protected readonly folder = computed(() => this.folders.folder(this.asset().folder)?.path ?? 'No folder');

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => void this.askUses(id));
    });
  }

  protected async save(values: AssetChange): Promise<void> {
    const [[name, value]] = Object.entries(values) as [[keyof AssetView, unknown]];
    if (JSON.stringify(this.asset()[name]) === JSON.stringify(value)) return;
    this.state.set('saving');
    await this.work(async () => this.desk.show(await this.library.change(this.asset(), values)));
  }

  protected text(event: Event): string {
    return (event.target as HTMLInputElement).value.trim();
  }

  protected rename(event: Event): void {
    const name = this.text(event);
    if (name === '') (event.target as HTMLInputElement).value = this.asset().name;
    else void this.save({ name });
  }

  protected async replace(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    input.value = '';
    if (!file) return;
    this.share.set(0);
    this.state.set('saving');
    await this.work(async () =>
      this.desk.show(await this.library.replace(this.asset(), file, { onProgress: (share) => this.share.set(share) })),
    );
    this.share.set(null);
  }

  protected async copyLink(): Promise<void> {
    await navigator.clipboard.writeText(publicUrl(this.asset()));
    this.isCopied.set(true);
  }

  /** Somebody else changed it: what is there now is shown, and what was typed here can be typed again. */
  protected async reload(): Promise<void> {
    await this.work(async () => this.desk.show(await this.library.reload(this.id())));
  }

  private async askUses(id: string): Promise<void> {
    this.uses.set(null);
    try {
      const uses = await this.library.uses(id);
      if (id === this.id()) this.uses.set(uses);
    } catch (thrown) {
      if (id === this.id()) this.problem.set(asProblem(thrown));
    }
  }

  /** One after another, so that each is based on what the one before made. */
  private work(act: () => Promise<void>): Promise<void> {
    this.working = this.working.then(async () => {
      this.problem.set(null);
      try {
        await act();
        this.state.set('saved');
      } catch (thrown) {
        this.state.set('failed');
        this.problem.set(asProblem(thrown));
      }
    });
    return this.working;
  }
}
