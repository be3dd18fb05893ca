import { computed, inject, Injectable, signal } from '@angular/core';
import { asProblem } from '@tessera/ui';
import type { AssetView } from '../../contract';
import { MediaLibrary } from '../library/media-library';

/** Where a file is on its way into the library. */
export type UploadState = 'waiting' | 'sending' | 'paused' | 'done' | 'failed';

/** One file of the panel. */
export interface QueuedUpload {
  readonly id: number;
  readonly file: File;
  /** The folder it goes to, `none` for the top. */
  readonly folder: string | undefined;
  readonly state: UploadState;
  /** From 0 to 1. */
  readonly share: number;
  readonly problem: string | null;
  readonly asset: AssetView | null;
}

/** So many are sent at once. */
const most = 3;
/** So often a busy server is asked again. */
const mostTries = 5;

/**
 * Files on their way into the library, a few at once. They outlive the screen that started them. A file that is paused is sent from
 * its beginning when it goes on: the server takes it whole or not at all.
 */
@Injectable({ providedIn: 'root' })
export class UploadQueue {
  private readonly library = inject(MediaLibrary);
  private readonly all = signal<readonly QueuedUpload[]>([]);
  private readonly aborts = new Map<number, AbortController>();
  private count = 0;
  /** Told of each that has arrived. */
  private readonly listeners = new Set<(asset: AssetView) => void>();

  readonly uploads = this.all.asReadonly();
  readonly isBusy = computed(() => this.all().some(({ state }) => state === 'waiting' || state === 'sending'));
  readonly isPaused = computed(() => this.all().some(({ state }) => state === 'paused'));
  /** Of all that is in the panel, from 0 to 1, by bytes. */
  readonly share = computed(() => {
    const sum = (of: (upload: QueuedUpload) => number) => this.all().reduce((total, upload) => total + of(upload), 0);
    return (
      sum(({ file, share, state }) => file.size * (state === 'done' ? 1 : share)) / (sum(({ file }) => file.size) || 1)
    );
  });

  /** Tells of each file that has arrived, until the returned function is called. */
  onArrival(listener: (asset: AssetView) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  add(files: Iterable<File>, folder: string | undefined): void {
    const added = [...files].map<QueuedUpload>((file) => ({
      id: ++this.count,
      file,
      folder,
      state: 'waiting',
      share: 0,
      problem: null,
      asset: null,
    }));
    this.all.update((all) => [...all, ...added]);
    this.start();
  }

  pause(id: number): void {
    if (!this.is(id, 'waiting', 'sending')) return;
    this.change(id, { state: 'paused', share: 0 });
    this.aborts.get(id)?.abort();
  }

  /** Goes on with what was paused, and tries again what failed. */
  resume(id: number): void {
    if (!this.is(id, 'paused', 'failed')) return;
    this.change(id, { state: 'waiting', share: 0, problem: null });
    this.start();
  }

  pauseAll(): void {
    for (const { id } of this.all()) this.pause(id);
  }

  resumeAll(): void {
    for (const { id, state } of this.all()) if (state === 'paused') this.resume(id);
  }

  /** Gives one up, or takes one that has arrived out of the panel. */
  remove(id: number): void {
    this.aborts.get(id)?.abort();
    this.all.update((all) => all.filter((upload) => upload.id !== id));
    this.start();
  }

  /** Takes out what has arrived. */
  clear(): void {
    this.all.update((all) => all.filter(({ state }) => state !== 'done'));
  }

  private start(): void {
    for (let sending = this.all().filter(({ state }) => state === 'sending').length; sending < most; sending++) {
      const next = this.all().find(({ state }) => state === 'waiting');
      if (!next) return;
      void this.send(next);
    }
  }

  private async send({ id, file, folder }: QueuedUpload): Promise<void> {
    const abort = new AbortController();
    this.aborts.set(id, abort);
    this.change(id, { state: 'sending' });
    try {
      const asset = await this.patiently(file, folder, id, abort.signal);
      this.change(id, { state: 'done', share: 1, asset });
      this.listeners.forEach((tell) => tell(asset));
    } catch (thrown) {
      // Paused or given up; what is said of it was said then.
      if (!abort.signal.aborted) {
        const { title, detail } = asProblem(thrown);
        this.change(id, { state: 'failed', problem: [title, detail].filter(Boolean).join(' ') });
      }
    } finally {
      if (this.aborts.get(id) === abort) this.aborts.delete(id);
      this.start();
    }
  }

  /** A server that is busy with other pictures is asked again a little later. */
  private async patiently(file: File, folder: string | undefined, id: number, signal: AbortSignal): Promise<AssetView> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.library.upload(file, { folder, signal, onProgress: (share) => this.change(id, { share }) });
      } catch (thrown) {
        if (signal.aborted || asProblem(thrown).code !== 'media.busy' || tries === mostTries) throw thrown;
        await new Promise((resolve) => setTimeout(resolve, 1000 * tries));
        if (signal.aborted) throw thrown;
      }
    }
  }

  private is(id: number, ...states: readonly UploadState[]): boolean {
    const upload = this.all().find((each) => each.id === id);
    return upload !== undefined && states.includes(upload.state);
  }

  private change(id: number, values: Partial<QueuedUpload>): void {
    this.all.update((all) => all.map((upload) => (upload.id === id ? { ...upload, ...values } : upload)));
  }
}
