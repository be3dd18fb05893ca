import { Readable } from 'node:stream';
import type { ActingPerson } from '@tessera/extension';
import type { Entity } from '@tessera/models';
import type { LiveChange, ReloadNotice } from '../../contract';
import { commentText, eventText, retryText } from './event-text';

/** Who reads slower than so many bytes are told is let go; she comes back and looks again. */
export const mostWaitingBytes = 256 * 1024;

/** One open connection: who reads it, which entities it is about, and what is still to be read. */
export class ChangeStream extends Readable {
  constructor(
    /** With the rights of the last check. */
    readonly person: ActingPerson,
    readonly entities: ReadonlySet<Entity>,
    /** Who would be let in now with the credentials it was opened with; null for nobody. */
    readonly recheck: () => Promise<ActingPerson | null>,
  ) {
    super({ highWaterMark: mostWaitingBytes });
    this.on('error', () => undefined);
    // A little apart, so that not all come back in the same moment.
    this.write(retryText(2000 + Math.random() * 3000));
  }

  /** What is read is what was told; nothing is fetched. */
  override _read(): void {}

  /** All that happened up to `position`; a client that knows it need not be told again. */
  tell(changes: readonly LiveChange[], position: string): void {
    this.write(
      changes
        .map((data, index) =>
          eventText({ event: 'change', data, ...(index === changes.length - 1 && { id: position }) }),
        )
        .join(''),
    );
  }

  /** Something changed that cannot be named one by one. */
  reload(notice: ReloadNotice, position: string): void {
    this.write(eventText({ event: 'reload', data: notice, id: position }));
  }

  /** Keeps the connection awake, and moves the client on to `position`. */
  beat(position: string): void {
    this.write(`${commentText}${eventText({ event: 'here', data: {}, id: position })}`);
  }

  /** Ends it once what was told is read. */
  end(): void {
    if (!this.destroyed && !this.readableEnded) this.push(null);
  }

  private write(text: string): void {
    if (this.destroyed || text === '') return;
    if (this.readableLength + text.length > mostWaitingBytes) this.destroy();
    else this.push(text);
  }
}
