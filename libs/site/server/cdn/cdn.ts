import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Reads, type TagBoard, Tags } from '@tessera/caching/server';
import { currentAct, Settings } from '@tessera/extension';
import { siteSettings } from '../settings';
import { Purges } from './purges';
import { surrogateKeys } from './surrogate-keys';
import { Varnish } from './varnish';

/** How long pages are kept in front of us at most, in seconds: a purge that nobody was left to send is made up for by then. */
const keptSeconds = 3_600;

/** A cache in front of the site, where `CDN_PURGE_URL` names one: what pages tell it, and what it is told to forget. */
@Injectable()
export class Cdn implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly purges: Purges | undefined;

  constructor(@Inject(Tags) tags: TagBoard, settings: Settings) {
    const { CDN_PURGE_URL } = settings.of(siteSettings);
    if (CDN_PURGE_URL === undefined) return;
    this.purges = new Purges(new Varnish(CDN_PURGE_URL));
    tags.tell(this.purges);
  }

  /** Whether there is one. */
  get isThere(): boolean {
    return this.purges !== undefined;
  }

  onApplicationBootstrap(): void {
    this.purges?.forgetEverything();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.purges?.stop();
  }

  /** What a page tells that is made of everything read so far: its keys, and that it may be kept (RFC 9213). Nothing where nobody is there to be told. */
  headersNow(): Readonly<Record<string, string>> {
    const { reads } = currentAct();
    if (!this.purges || !(reads instanceof Reads)) return {};
    this.purges.note(reads.tags);
    return { 'cdn-cache-control': `max-age=${keptSeconds}`, 'surrogate-key': surrogateKeys(reads.tags) };
  }
}
