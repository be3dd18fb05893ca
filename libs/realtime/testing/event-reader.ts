import { get, type IncomingMessage } from 'node:http';
import { text as textOf } from 'node:stream/consumers';

/** One event as a browser would dispatch it. */
export interface ReceivedEvent {
  readonly event: string;
  readonly data: unknown;
  readonly id: string;
}

/** Reads a stream of server-sent events as a browser does, but with any headers. */
export class EventReader {
  /** Everything received so far but `here`, oldest first. */
  readonly events: ReceivedEvent[] = [];
  /** What comes first in every stream: an event `here`. */
  readonly opened: Promise<void>;
  /** Resolves when the server ended the stream, or the connection broke. */
  readonly ended: Promise<void>;
  lastEventId = '';
  private readonly open = Promise.withResolvers<void>();

  private constructor(readonly response: IncomingMessage) {
    this.opened = this.open.promise;
    this.ended = this.read();
  }

  /** Asks for a stream; what is no stream is thrown. */
  static async listen(url: string, headers: Readonly<Record<string, string>>): Promise<EventReader> {
    // Not by `fetch`, which keeps connections of its own that outlive the test.
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      get(url, { headers, agent: false }, resolve).on('error', reject);
    });
    if (response.statusCode !== 200) throw new Error(`${response.statusCode} ${await textOf(response)}`);
    const reader = new EventReader(response);
    await reader.opened;
    return reader;
  }

  /** Data of the events of one name. */
  of(event: string): unknown[] {
    return this.events.filter((each) => each.event === event).map(({ data }) => data);
  }

  close(): void {
    this.response.destroy();
  }

  private async read(): Promise<void> {
    let text = '';
    try {
      for await (const chunk of this.response.setEncoding('utf8') as AsyncIterable<string>) {
        text += chunk;
        const blocks = text.split('\n\n');
        text = blocks.pop()!;
        for (const block of blocks) this.take(block);
      }
    } catch {
      // A connection that breaks ends it as well.
    } finally {
      this.open.resolve();
    }
  }

  private take(block: string): void {
    const fields = block.split('\n').map((line) => /^(\w*):? ?(.*)$/.exec(line)!.slice(1) as [string, string]);
    const value = (name: string) => fields.findLast(([each]) => each === name)?.[1];
    this.lastEventId = value('id') ?? this.lastEventId;
    const [event, data] = [value('event'), value('data')];
    if (event === undefined || data === undefined) return;
    if (event === 'here') this.open.resolve();
    else this.events.push({ event, data: JSON.parse(data), id: this.lastEventId });
  }
}
