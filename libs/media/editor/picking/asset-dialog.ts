import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, effect, inject, signal } from '@angular/core';
import {
  type ApiProblem,
  asProblem,
  Button,
  Control,
  Dialog,
  EmptyState,
  ErrorState,
  Notice,
  Selection,
  Skeleton,
} from '@tessera/ui';
import type { AssetView } from '../../contract';
import { AssetGrid } from '../library/asset-grid';
import { Folders } from '../library/folders';
import { MediaLibrary } from '../library/media-library';
import type { AssetWish } from './asset-question';

const pause = 200;

/** What is in the library already, newest first; opened by `AssetQuestion`. */
@Component({
  selector: 'tessera-asset-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AssetGrid, Button, Control, Dialog, EmptyState, ErrorState, Notice, Skeleton],
  template: `
    <tessera-dialog [heading]="wish.heading">
      <div class="question">
        <input
          tesseraControl
          type="search"
          placeholder="Search by name"
          aria-label="Search by name"
          (input)="text.set($any($event.target).value)"
        />
        @if (folders.lines().length > 0) {
          <select tesseraControl aria-label="Folder" (change)="folder.set($any($event.target).value || null)">
            <option value="">All folders</option>
            @for (each of folders.lines(); track each.id) {
              <option [value]="each.id">{{ each.path }}</option>
            }
          </select>
        }
        <input
          #chooser
          class="visually-hidden"
          type="file"
          tabindex="-1"
          aria-hidden="true"
          [accept]="
            isPictures ? 'image/jpeg,image/png,image/webp,image/gif,image/svg+xml' : wish.mime ? wish.mime + '*' : ''
          "
          [multiple]="wish.isMany === true"
          (change)="add(chooser.files)"
        />
        <button tesseraButton type="button" icon="upload" [busy]="isAdding()" (click)="chooser.click()">Upload</button>
      </div>
      @if (refusal(); as words) {
        <tessera-notice tone="danger">{{ words }}</tessera-notice>
      }
      <div class="scroll" [attr.aria-busy]="isLoading()">
        @if (problem(); as problem) {
          <tessera-error [problem]="problem" (retry)="ask()" />
        } @else if (assets().length > 0) {
          <tessera-asset-grid
            [assets]="assets()"
            [selection]="selection"
            [isPicking]="selection !== null"
            (opened)="take($event)"
          />
          @if (next()) {
            <button tesseraButton type="button" look="quiet" [busy]="isLoading()" (click)="ask(next())">
              Show more
            </button>
          }
        } @else if (isLoading()) {
          <div class="loading"><tessera-skeleton shape="block" /><tessera-skeleton shape="block" /></div>
        } @else {
          <tessera-empty
            icon="images"
            [says]="text() ? 'Nothing here has a name like this.' : 'Nothing here yet. What you upload stands here.'"
          />
        }
      </div>
      @if (selection) {
        <div acts>
          <button tesseraButton type="button" (click)="dialog.close()">Cancel</button>
          <button tesseraButton type="button" look="primary" [disabled]="selection.size() === 0" (click)="takeChosen()">
            {{ selection.size() === 0 ? 'Add' : 'Add ' + selection.size() }}
          </button>
        </div>
      }
    </tessera-dialog>
  `,
  styles: `
    .question {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
    }
    .question input[type='search'] {
      flex: 1 1 200px;
    }
    .question select {
      flex: 0 1 220px;
      min-width: 0;
    }
    tessera-notice {
      margin-top: 12px;
    }
    .scroll {
      height: min(440px, 56dvh);
      margin-top: 12px;
      overflow: hidden auto;
    }
    .loading {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 12px;
    }
  `,
})
export class AssetDialog {
  protected readonly dialog = inject<DialogRef<readonly AssetView[]>>(DialogRef);
  protected readonly wish = inject<AssetWish>(DIALOG_DATA);
  private readonly library = inject(MediaLibrary);
  protected readonly folders = inject(Folders);
  protected readonly isPictures = this.wish.kinds !== undefined && !this.wish.kinds.includes('document');
  protected readonly text = signal('');
  protected readonly assets = signal<readonly AssetView[]>([]);
  protected readonly next = signal<string | null>(null);
  protected readonly isLoading = signal(true);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly folder = signal<string | null>(null);
  protected readonly isAdding = signal(false);
  /** Those that are chosen, where several may be. */
  protected readonly selection = this.wish.isMany ? new Selection() : null;
  /** Why something could not be added. */
  protected readonly refusal = signal('');

  constructor() {
    effect((onCleanup) => {
      this.folder();
      const timer = setTimeout(() => void this.ask(), this.text() === '' ? 0 : pause);
      onCleanup(() => clearTimeout(timer));
    });
    // Without an answer it is simply not told apart by folders.
    void this.folders.load();
  }

  /** One is all that is wanted, or one more of several. */
  protected take(asset: AssetView): void {
    if (this.selection) this.selection.toggle(asset.id);
    else this.dialog.close([asset]);
  }

  /** In the order in which they were chosen, also those that a later search does not show. */
  protected takeChosen(): void {
    const chosen = [...(this.selection?.ids() ?? [])].map((id) => this.library.asset(id)());
    this.dialog.close(chosen.filter((asset) => asset !== undefined && asset !== 'missing'));
  }

  protected async add(files: FileList | null): Promise<void> {
    const [file, ...more] = files ?? [];
    if (!file || this.isAdding()) return;
    this.isAdding.set(true);
    this.refusal.set('');
    try {
      const as = this.isPictures ? 'picture' : 'document';
      const added: AssetView[] = [];
      for (const each of this.wish.isMany ? [file, ...more] : [file])
        added.push(await this.library.upload(each, { as, folder: this.folder() }));
      this.dialog.close(added);
    } catch (thrown) {
      const { title, detail } = asProblem(thrown);
      this.refusal.set([title, detail].filter(Boolean).join(' '));
    } finally {
      this.isAdding.set(false);
    }
  }

  protected async ask(after?: string | null): Promise<void> {
    const [text, folder] = [this.text(), this.folder()];
    const { kinds, mime } = this.wish;
    this.isLoading.set(true);
    this.problem.set(null);
    try {
      const { data, next } = await this.library.find({
        text,
        within: folder,
        after,
        size: 30,
        ...(kinds && { kinds }),
        ...(mime && { mime }),
      });
      if (text !== this.text() || folder !== this.folder()) return;
      this.assets.update((assets) => (after ? [...assets, ...data] : data));
      this.next.set(next);
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    } finally {
      this.isLoading.set(false);
    }
  }
}
