import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Icon, IconButton } from '@tessera/ui';
import { sizeWords } from '../library/asset-words';
import { UploadQueue } from './upload-queue';

/** What is on its way into the library, at the lower edge of the screen: how far it is, and what became of it. */
@Component({
  selector: 'tessera-upload-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, IconButton],
  template: `
    @if (queue.uploads().length > 0) {
      <section aria-label="Uploads">
        <header>
          <h2 role="status">{{ words() }}</h2>
          @if (queue.isBusy()) {
            <button tesseraIconButton icon="pause" label="Pause all" [small]="true" (click)="queue.pauseAll()"></button>
          } @else if (queue.isPaused()) {
            <button
              tesseraIconButton
              icon="play"
              label="Go on with all"
              [small]="true"
              (click)="queue.resumeAll()"
            ></button>
          }
          <button
            tesseraIconButton
            [icon]="isOpen() ? 'chevron-down' : 'chevron-up'"
            [label]="isOpen() ? 'Show less' : 'Show each file'"
            [small]="true"
            (click)="isOpen.set(!isOpen())"
          ></button>
          @if (!queue.isBusy()) {
            <button tesseraIconButton icon="x" label="Close" [small]="true" (click)="close()"></button>
          }
        </header>
        @if (queue.isBusy()) {
          <progress [value]="queue.share()" max="1" aria-label="All uploads"></progress>
        }
        @if (isOpen()) {
          <ul tabindex="0" aria-label="Files">
            @for (upload of queue.uploads(); track upload.id) {
              <li [class]="upload.state">
                @switch (upload.state) {
                  @case ('done') {
                    <tessera-icon name="circle-check" [size]="14" />
                  }
                  @case ('failed') {
                    <tessera-icon name="circle-alert" [size]="14" />
                  }
                  @case ('sending') {
                    <tessera-icon name="upload" [size]="14" />
                  }
                  @default {
                    <tessera-icon name="file-text" [size]="14" />
                  }
                }
                <div class="words">
                  <span class="cut" [title]="upload.file.name">{{ upload.file.name }}</span>
                  @if (upload.problem) {
                    <span class="problem" role="alert">{{ upload.problem }}</span>
                  } @else if (upload.state === 'sending') {
                    <progress
                      [value]="upload.share"
                      max="1"
                      [attr.aria-label]="'Sending ' + upload.file.name"
                    ></progress>
                  } @else {
                    <span class="meta">{{ stateWords[upload.state] }} · {{ sizeOf(upload.file.size) }}</span>
                  }
                </div>
                @if (upload.state === 'sending' || upload.state === 'waiting') {
                  <button
                    tesseraIconButton
                    icon="pause"
                    [label]="'Pause ' + upload.file.name"
                    [small]="true"
                    (click)="queue.pause(upload.id)"
                  ></button>
                } @else if (upload.state === 'paused' || upload.state === 'failed') {
                  <button
                    tesseraIconButton
                    [icon]="upload.state === 'paused' ? 'play' : 'refresh-cw'"
                    [label]="(upload.state === 'paused' ? 'Go on with ' : 'Try again: ') + upload.file.name"
                    [small]="true"
                    (click)="queue.resume(upload.id)"
                  ></button>
                }
                @if (upload.state !== 'done') {
                  <button
                    tesseraIconButton
                    icon="x"
                    [label]="'Give up ' + upload.file.name"
                    [small]="true"
                    (click)="queue.remove(upload.id)"
                  ></button>
                }
              </li>
            }
          </ul>
        }
      </section>
    }
  `,
  styles: `
    section {
      position: fixed;
      right: 16px;
      bottom: 16px;
      z-index: 6;
      width: min(360px, calc(100vw - 24px));
      border-radius: var(--radius-overlay);
      background: var(--surface-raised);
      box-shadow: var(--shadow-overlay);
    }
    header {
      display: flex;
      gap: 2px;
      align-items: center;
      padding: 8px 8px 8px 14px;
    }
    h2 {
      flex: 1;
      font: 500 13px/20px var(--sans);
    }
    progress {
      display: block;
      width: 100%;
      height: 4px;
      accent-color: var(--accent);
    }
    section > progress {
      width: calc(100% - 28px);
      margin: 0 14px 8px;
    }
    ul {
      max-height: 40dvh;
      overflow-y: auto;
      border-top: 1px solid var(--line);
    }
    li {
      display: flex;
      gap: 8px;
      align-items: center;
      min-height: 44px;
      padding: 4px 8px 4px 14px;
    }
    .words {
      display: grid;
      flex: 1;
      gap: 2px;
      min-width: 0;
    }
    .done tessera-icon {
      color: var(--success-text);
    }
    .failed tessera-icon,
    .problem {
      color: var(--danger-text);
    }
    tessera-icon {
      flex: none;
      color: var(--text-secondary);
    }
    @media (max-width: 640px) {
      section {
        right: 12px;
        bottom: 72px;
      }
    }
  `,
})
export class UploadPanel {
  protected readonly queue = inject(UploadQueue);
  protected readonly isOpen = signal(true);
  protected readonly sizeOf = sizeWords;
  protected readonly stateWords = {
    waiting: 'Waiting',
    sending: 'Sending',
    paused: 'Paused',
    done: 'Here',
    failed: '',
  };

  protected readonly words = computed(() => {
    const uploads = this.queue.uploads();
    const count = (state: string) => uploads.filter((upload) => upload.state === state).length;
    const [done, failed] = [count('done'), count('failed')];
    const files = uploads.length === 1 ? 'file' : 'files';
    if (this.queue.isBusy()) return `Uploading ${uploads.length} ${files}: ${done} done`;
    if (failed > 0) return `${failed} of ${uploads.length} ${files} did not arrive`;
    return this.queue.isPaused() ? `Paused, ${done} of ${uploads.length} done` : `${done} ${files} uploaded`;
  });

  protected close(): void {
    for (const { id } of this.queue.uploads()) this.queue.remove(id);
  }
}
