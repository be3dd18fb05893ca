import type { Database } from '@tessera/database/server';
import { ChangeBus, type NewsListener } from './change-bus';
import { changesChannel, readNews } from './news';

/** Every instance listens to PostgreSQL itself (LISTEN/NOTIFY): nothing else is needed. */
export class PostgresBus extends ChangeBus {
  private unlisten: (() => Promise<void>) | undefined;

  constructor(private readonly database: Database) {
    super();
  }

  override async start(listener: NewsListener): Promise<void> {
    this.unlisten = await this.database.listen(
      changesChannel,
      (message) => {
        const news = readNews(message);
        if (news) listener.hear(news);
      },
      () => listener.missed(),
    );
  }

  override async stop(): Promise<void> {
    await this.unlisten?.();
    this.unlisten = undefined;
  }
}
