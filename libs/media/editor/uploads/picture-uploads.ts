import { inject, Injectable, type Signal, signal, type WritableSignal } from '@angular/core';
import { asProblem } from '@tessera/ui';
import type { AssetView } from '../../contract';
import { MediaLibrary } from '../library/media-library';

/** A picture or file on its way to the server, to one place. */
export interface Upload {
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
  /** A local address of a picture, to be seen at once. */
  readonly preview: string;
  /** Why it did not arrive; with `retry` it may. */
  readonly problem: string | null;
}

const idle = signal<Upload | null>(null).asReadonly();

/**
 * Pictures on their way, by the place in the document they are for. They outlive the component that started them: a
 * picture that was dropped arrives even where its block has moved meanwhile.
 */
@Injectable({ providedIn: 'root' })
export class PictureUploads {
  private readonly library = inject(MediaLibrary);
  private readonly running = signal<ReadonlyMap<string, WritableSignal<Upload | null>>>(new Map());
  private readonly files = new Map<string, File>();
  private readonly aborts = new Map<string, AbortController>();

  /** What is on its way to a place. */
  at(path: string): Signal<Upload | null> {
    return this.running().get(path) ?? idle;
  }

  /** Whether anything is still on its way. */
  get isBusy(): boolean {
    return [...this.running().values()].some((upload) => upload()?.problem === null);
  }

  /** Keeps a file for a place that is only about to appear. */
  bring(path: string, file: File): void {
    this.files.set(path, file);
  }

  /** The file that was brought for a place, once. */
  take(path: string): File | undefined {
    const file = this.files.get(path);
    this.files.delete(path);
    return file;
  }

  /** Sends a file for a place; the picture, or undefined when it failed or was given up. */
  async send(path: string, file: File, as: 'picture' | 'document' = 'picture'): Promise<AssetView | undefined> {
    this.giveUp(path);
    const abort = new AbortController();
    this.aborts.set(path, abort);
    const preview = URL.createObjectURL(file);
    const upload = signal<Upload | null>({ name: file.name, share: 0, preview, problem: null });
    this.running.update((running) => new Map(running).set(path, upload));
    try {
      const picture = await this.library.upload(file, {
        as,
        onProgress: (share) => upload.update((state) => state && { ...state, share }),
        signal: abort.signal,
      });
      this.forget(path, preview);
      return picture;
    } catch (thrown) {
      if (abort.signal.aborted) return undefined;
      const { title, detail } = asProblem(thrown);
      upload.update((state) => state && { ...state, problem: [title, detail].filter(Boolean).join(' ') });
      return undefined;
    }
  }

  giveUp(path: string): void {
    this.aborts.get(path)?.abort();
    const upload = this.running().get(path)?.();
    if (upload) this.forget(path, upload.preview);
  }

  private forget(path: string, preview: string): void {
    URL.revokeObjectURL(preview);
    this.aborts.delete(path);
    this.running.update((running) => new Map([...running].filter(([each]) => each !== path)));
  }
}
