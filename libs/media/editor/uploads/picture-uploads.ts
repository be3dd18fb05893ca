import { Location } from '@angular/common';
import { inject, Injectable, type Signal, signal, type WritableSignal } from '@angular/core';
import { asProblem } from '@tessera/ui';
import type { AssetView } from '../../contract';
import { MediaLibrary } from '../library/media-library';

/** A picture or file on its way to the server, to one place. */
export interface Upload {
  /** What is sent, and sent again when it did not arrive. */
  readonly file: File;
  readonly name: string;
  /** The screen from which it was sent. */
  readonly screen: string;
  /** From 0 to 1. */
  readonly share: number;
  /** A local address of a picture, to be seen at once. */
  readonly preview: string;
  /** Why it did not arrive; sent again it may. */
  readonly problem: string | null;
  /** What became of it, until whoever draws the place has put it there. */
  readonly asset: AssetView | null;
}

/** So many of one drop are sent at once. */
const mostAtOnce = 3;

const idle = signal<Upload | null>(null).asReadonly();

/**
 * Pictures and files on their way, by the place in the document they are for. They outlive the component that started them: a
 * picture that was dropped arrives even where its block has moved meanwhile.
 */
@Injectable({ providedIn: 'root' })
export class PictureUploads {
  private readonly library = inject(MediaLibrary);
  private readonly location = inject(Location);
  private readonly running = signal<ReadonlyMap<string, WritableSignal<Upload | null>>>(new Map());
  private readonly files = new Map<string, File>();
  private readonly aborts = new Map<string, AbortController>();
  private count = 0;

  /** What is on its way to a place. */
  at(path: string): Signal<Upload | null> {
    return this.running().get(path) ?? idle;
  }

  /** Whether anything is still on its way. */
  get isBusy(): boolean {
    return [...this.running().values()].some((upload) => isOnItsWay(upload()));
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

  /** The places beneath one to which something is on its way, or has arrived, in the order in which it was sent. */
  beneath(path: string): readonly string[] {
    return [...this.running().keys()].filter((each) => each.startsWith(`${path}/`));
  }

  /** Sends several files to places beneath one, a few at once. All of them are seen from the start. */
  async sendAll(path: string, files: readonly File[]): Promise<void> {
    const waiting = files.map((file) => {
      const place = `${path}/${++this.count}`;
      this.announce(place, file);
      return { place, file };
    });
    const sendNext = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift())
        if (this.aborts.has(next.place)) await this.transfer(next.place, next.file, 'picture');
    };
    await Promise.all(Array.from({ length: mostAtOnce }, sendNext));
  }

  /** Sends a file for a place; what arrives stands at that place until it is taken from there. */
  async send(path: string, file: File, as: 'picture' | 'document' = 'picture'): Promise<void> {
    this.giveUp(path);
    this.announce(path, file);
    await this.transfer(path, file, as);
  }

  private announce(path: string, file: File): void {
    this.aborts.set(path, new AbortController());
    const preview = URL.createObjectURL(file);
    const upload = signal<Upload | null>({
      file,
      name: file.name,
      screen: this.screen(),
      share: 0,
      preview,
      problem: null,
      asset: null,
    });
    this.running.update((running) => new Map(running).set(path, upload));
  }

  private async transfer(path: string, file: File, as: 'picture' | 'document'): Promise<void> {
    const [abort, upload] = [this.aborts.get(path)!, this.running().get(path)!];
    try {
      const asset = await this.library.upload(file, {
        as,
        onProgress: (share) => upload.update((state) => state && { ...state, share }),
        signal: abort.signal,
      });
      if (!abort.signal.aborted) upload.update((state) => state && { ...state, asset });
    } catch (thrown) {
      if (abort.signal.aborted) return;
      const { title, detail } = asProblem(thrown);
      upload.update((state) => state && { ...state, problem: [title, detail].filter(Boolean).join(' ') });
    }
  }

  /** Gives up what another screen sent for a place that is called the same there: the cover of another page. */
  arriveOn(path: string): void {
    const upload = this.running().get(path)?.();
    if (upload && upload.screen !== this.screen()) this.giveUp(path);
  }

  /** Forgets what is on its way to a place, or has arrived there. */
  giveUp(path: string): void {
    this.aborts.get(path)?.abort();
    const upload = this.running().get(path)?.();
    if (upload) this.forget(path, upload.preview);
  }

  private screen(): string {
    return this.location.path().split('?')[0]!;
  }

  private forget(path: string, preview: string): void {
    URL.revokeObjectURL(preview);
    this.aborts.delete(path);
    this.running.update((running) => new Map([...running].filter(([each]) => each !== path)));
  }
}

function isOnItsWay(upload: Upload | null): boolean {
  return upload !== null && upload.problem === null && upload.asset === null;
}
