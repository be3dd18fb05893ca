import { setTimeout as sleep } from 'node:timers/promises';

/** An open editor that is told of changed pages, and comes back whenever it is let go. */
export class ChangeListener {
  private text = '';
  private lastEventId = '';
  private readonly over = new AbortController();

  constructor(
    private readonly url: string,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  /** Resolves once it hears. */
  async begin(): Promise<void> {
    void this.run();
    while (this.text === '') await sleep(20);
  }

  /** From now on it is asked anew what it has heard. */
  forget(): void {
    this.lastEventId = this.readId();
    this.text = '';
  }

  /** Whether it was told of a change of this record. */
  heardOf(id: string): boolean {
    return this.text.includes(id);
  }

  end(): void {
    this.over.abort();
  }

  private async run(): Promise<void> {
    const { signal } = this.over;
    while (!signal.aborted) {
      try {
        this.lastEventId = this.readId();
        const headers = { ...this.headers, 'last-event-id': this.lastEventId };
        const response = await fetch(`${this.url}/api/v1/changes?of=content.page`, { headers, signal });
        if (!response.ok) throw new Error(String(response.status));
        for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) this.text += chunk;
      } catch {
        // It was let go, or not let in.
      }
      await sleep(500);
    }
  }

  private readId(): string {
    return [...this.text.matchAll(/^id: ?(.+)$/gm)].at(-1)?.[1] ?? this.lastEventId;
  }
}
