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
  Skeleton,
} from '@tessera/ui';
import { MediaLibrary, type Picture } from '../api/media-library';

const pause = 200;

/** The pictures that are there already, newest first. */
@Component({
  selector: 'tessera-library-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, Dialog, EmptyState, ErrorState, Skeleton],
  template: `
    <tessera-dialog heading="Choose a picture">
      <input
        tesseraControl
        type="search"
        placeholder="Search by name"
        aria-label="Search pictures"
        (input)="text.set($any($event.target).value)"
      />
      <div class="scroll" [attr.aria-busy]="isLoading()">
        @if (problem(); as problem) {
          <tessera-error [problem]="problem" (retry)="ask(text())" />
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
            <button tesseraButton type="button" look="quiet" [busy]="isLoading()" (click)="ask(text(), next())">
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

  constructor() {
    let isFirst = true;
    effect((onCleanup) => {
      const text = this.text();
      const timer = setTimeout(() => void this.ask(text), isFirst ? 0 : pause);
      isFirst = false;
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected async ask(text: string, after?: string | null): Promise<void> {
    this.isLoading.set(true);
    this.problem.set(null);
    try {
      const { data, next } = await this.library.find(text.trim(), after);
      if (text !== this.text()) return;
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
