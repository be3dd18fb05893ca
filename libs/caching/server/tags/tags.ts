import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { uuidv7 } from '@tessera/models';
import { logged } from './logged';
import { TagBoard } from './tag-board';

const channel = 'tessera_tags';
/** PostgreSQL takes 7,999 bytes; the rest is room for the envelope. */
const largestMessage = 7_500;

interface News {
  readonly from: string;
  readonly tags: readonly string[];
}

/**
 * The tags of the running product: what one process invalidates, all processes on the same database forget. What
 * transactions touch (`Database.touch`, `records()`) is invalidated without being asked.
 */
@Injectable()
export class Tags extends TagBoard implements OnModuleInit, OnApplicationShutdown {
  private readonly self = uuidv7();
  private stop: (() => Promise<void>) | undefined;

  constructor(private readonly database: Database) {
    super();
    database.onTouched((tags) => this.invalidate(tags));
  }

  /**
   * What these tags name is changed by the current transaction. Once it commits, this process forgets at once, before
   * whoever awaits the transaction goes on, and the others a moment later; a transaction that is taken back invalidates
   * nothing. The news is logged and sent within the transaction, so that a process that dies after its commit has still told.
   */
  async invalidate(tags: readonly string[]): Promise<void> {
    const all = [...new Set(tags)];
    if (all.length === 0) return;
    await this.database.transaction(async () => {
      this.database.withCommit(logged(all));
      for (const some of inMessages(all))
        await this.database.notify(channel, JSON.stringify({ from: this.self, tags: some } satisfies News));
      await this.database.afterCommit(() => this.invalidateHere(all));
    });
  }

  async onModuleInit(): Promise<void> {
    // What was sent while nobody listened is lost.
    this.stop = await this.database.listen(
      channel,
      (message) => this.hear(message),
      () => this.invalidateEverythingHere(),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.stop?.();
  }

  private hear(message: string): void {
    const { from, tags } = JSON.parse(message) as News;
    if (from !== this.self) this.invalidateHere(tags);
  }
}

function* inMessages(tags: readonly string[]): Generator<string[]> {
  let some: string[] = [];
  let bytes = 0;
  for (const tag of tags) {
    const size = Buffer.byteLength(JSON.stringify(tag)) + 1;
    if (bytes + size > largestMessage && some.length > 0) {
      yield some;
      [some, bytes] = [[], 0];
    }
    some.push(tag);
    bytes += size;
  }
  if (some.length > 0) yield some;
}
