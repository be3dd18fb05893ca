import type { News } from './news';

/** What hears the news. */
export interface NewsListener {
  hear(news: News): void;
  /** Some news may have been lost. */
  missed(): void;
}

/** Brings news of every committed change, whoever made it and however, to every instance, in the order of the commits. */
export abstract class ChangeBus {
  /** Begins to hear; resolves once news arrive. Throws where they cannot. */
  abstract start(listener: NewsListener): Promise<void>;
  abstract stop(): Promise<void>;
}
