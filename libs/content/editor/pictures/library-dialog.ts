import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, effect, inject, Injectable, signal } from '@angular/core';
import {
  type ApiProblem,
  asProblem,
  Button,
  Control,
  Dialog,
  Dialogs,
  EmptyState,
  ErrorState,
  Notice,
  Skeleton,
} from '@tessera/ui';
import { MediaLibrary, type Picture, type PictureFolder } from '../api/media-library';

const pause = 200;

/** The pictures that are there already, newest first. */
@Component({
  selector: 'tessera-library-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, Dialog, EmptyState, ErrorState, Notice, Skeleton],
  template: `
    <tessera-dialog heading="Choose a picture">
      <div class="question">
        <input
          tesseraControl
          type="search"
          placeholder="Search by name"
          aria-label="Search pictures"
          (input)="text.set($any($event.target).value)"
        />
        @if (folders().length > 0) {
          <select tesseraControl aria-label="Folder" (change)="folder.set($any($event.target).value || null)">
            <option value="">All folders</option>
            @for (each of folders(); track each.id) {
              <option [value]="each.id">{{ each.name }}</option>
            }
          </select>
        }
        @if (folder()) {
          <input
            #chooser
            class="visually-hidden"
            type="file"
            tabindex="-1"
            aria-hidden="true"
            accept="image/jpeg,image/png,image/webp,image/gif"
            (change)="add(chooser.files?.[0])"
          />
          <button tesseraButton type="button" icon="upload" [busy]="isAdding()" (click)="chooser.click()">
            Add a picture here
          </button>
        }
      </div>
      @if (refusal(); as words) {
        <tessera-notice tone="danger">{{ words }}</tessera-notice>
      }
      <div class="scroll" [attr.aria-busy]="isLoading()">
        @if (problem(); as problem) {
          <tessera-error [problem]="problem" (retry)="ask()" />
        } @else if (pictures().length > 0) {
          <ul aria-label="Pictures">
            @for (picture of pictures(); track picture.id) {
              <li>
                <button type="button" (click)="dialog.close(picture)">
                  <span class="frame" [style.background]="picture.colour"
                    ><img
                      loading="lazy"
                      alt=""
                      [src]="picture.thumbnail"
                      [width]="picture.width"
                      [height]="picture.height"
                  /></span>
                  <span class="name cut" [title]="picture.name">{{ picture.name }}</span>
                  <span class="meta">{{ picture.width }} × {{ picture.height }}</span>
                </button>
              </li>
            }
          </ul>
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
            [says]="text() ? 'No picture has a name like this.' : 'No pictures yet. Those you add to pages stand here.'"
          />
        }
      </div>
    </tessera-dialog>
  `,
  styles: `
    .question {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
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
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(144px, 1fr));
      gap: 4px;
    }
    li button {
      display: grid;
      gap: 2px;
      width: 100%;
      padding: 8px;
      border-radius: var(--radius);
      text-align: start;
    }
    li button:hover {
      background: var(--hover);
    }
    li button:focus-visible {
      outline-offset: -2px;
    }
    .frame {
      display: block;
      aspect-ratio: 4 / 3;
      margin-bottom: 4px;
      border-radius: var(--radius-small);
      overflow: hidden;
    }
    img {
      width: 100%;
      height: 100%;
      object-fit: cover;
    }
    .name {
      font-weight: 500;
    }
    .loading {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 12px;
    }
  `,
})
export class LibraryDialog {
  protected readonly dialog = inject<DialogRef<Picture>>(DialogRef);
  private readonly library = inject(MediaLibrary);
  protected readonly text = signal('');
  protected readonly pictures = signal<readonly Picture[]>([]);
  protected readonly next = signal<string | null>(null);
  protected readonly isLoading = signal(true);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly folders = signal<readonly PictureFolder[]>([]);
  protected readonly folder = signal<string | null>(null);
  protected readonly isAdding = signal(false);
  /** Why a picture could not be added. */
  protected readonly refusal = signal('');

  constructor() {
    effect((onCleanup) => {
      this.folder();
      const timer = setTimeout(() => void this.ask(), this.text() === '' ? 0 : pause);
      onCleanup(() => clearTimeout(timer));
    });
    // Without an answer the pictures are simply not told apart by folders.
    this.library.folders().then(
      (folders) => this.folders.set(folders),
      () => undefined,
    );
  }

  protected async add(file: File | undefined): Promise<void> {
    if (!file || this.isAdding()) return;
    this.isAdding.set(true);
    this.refusal.set('');
    try {
      this.dialog.close(await this.library.upload(file, () => undefined, undefined, this.folder()));
    } catch (thrown) {
      const { title, detail } = asProblem(thrown);
      this.refusal.set([title, detail].filter(Boolean).join(' '));
    } finally {
      this.isAdding.set(false);
    }
  }

  protected async ask(after?: string | null): Promise<void> {
    const [text, folder] = [this.text(), this.folder()];
    this.isLoading.set(true);
    this.problem.set(null);
    try {
      const { data, next } = await this.library.find(text.trim(), { after, folder });
      if (text !== this.text() || folder !== this.folder()) return;
      this.pictures.update((pictures) => (after ? [...pictures, ...data] : data));
      this.next.set(next);
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
    } finally {
      this.isLoading.set(false);
    }
  }
}

/** Lets the person choose a picture that is there already. */
@Injectable({ providedIn: 'root' })
export class LibraryQuestion {
  private readonly dialogs = inject(Dialogs);

  ask(): Promise<Picture | undefined> {
    return this.dialogs.open<Picture>(LibraryDialog, { wide: true });
  }
}
