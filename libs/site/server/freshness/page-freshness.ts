import { Injectable } from '@nestjs/common';
import { Caches, type Departure, type KeptFacts } from '@tessera/caching/server';
import type { PageDetails } from '@tessera/content/contract';
import { liveVersion, type LiveVersion, PageTree, Sites } from '@tessera/content/server';
import { Database } from '@tessera/database/server';
import { Settings } from '@tessera/extension';
import type { FinishedPage, Freshness, VisitorsGet } from '../../contract';
import { Cdn } from '../cdn/cdn';
import { SitePages } from '../serving/site-pages';
import { siteSettings } from '../settings';
import { IngredientNames } from './ingredients';

/** Tells of a page whether visitors see what its editors see, since when, and if not, why not. */
@Injectable()
export class PageFreshness {
  private readonly isKeeping: boolean;

  constructor(
    private readonly database: Database,
    private readonly tree: PageTree,
    private readonly sites: Sites,
    private readonly pages: SitePages,
    private readonly caches: Caches,
    private readonly cdn: Cdn,
    settings: Settings,
  ) {
    this.isKeeping = settings.of(siteSettings).SITE_CACHE_BYTES > 0;
  }

  /** For who may see the page; what it is made of is named as far as she may see that too. Throws `content.page-not-found` (404). */
  async of(id: string): Promise<Freshness> {
    const page = await this.tree.one(id);
    const live = await liveVersion(this.database, id);
    const visitors = visitorsGet(page, live, (await this.sites.default()).id);
    const isShown = visitors === 'page';
    return {
      visitors,
      url: isShown ? page.liveUrl : null,
      live: isShown ? { number: live.number!, publishedAt: page.publishedAt! } : null,
      hasChanges: page.state === 'changed',
      plan: page.schedule,
      finished: isShown ? await this.finished(page) : null,
    };
  }

  private async finished({ path }: PageDetails): Promise<FinishedPage> {
    const { kept, departure, knownSince } = this.pages.facts(path);
    const names = await IngredientNames.of(this.database, [...(kept?.tags ?? []), ...(departure?.tags ?? [])]);
    return {
      kept: kept ? keptPage(kept, names) : null,
      forgotten: departure && this.isKeeping ? forgottenPage(departure, names) : null,
      knownSince: knownSince.toISOString(),
      isKeeping: this.isKeeping,
      isShared: this.caches.isShared,
      isKeptInFront: this.cdn.isThere,
    };
  }
}

function visitorsGet(
  { isLive, site }: PageDetails,
  { isTrashed, wasEverPublished, number }: LiveVersion,
  shownSite: string,
): VisitorsGet {
  if (isTrashed) return 'in-trash';
  // What is live may have been taken away between the two questions.
  if (!isLive || number === null) return wasEverPublished ? 'unpublished' : 'never-published';
  return site === shownSite ? 'page' : 'other-site';
}

function keptPage(
  { madeAt, isFromOthers, uses, bytes, tags }: KeptFacts,
  names: IngredientNames,
): NonNullable<FinishedPage['kept']> {
  return {
    madeAt: madeAt.toISOString(),
    madeBy: isFromOthers ? 'another-server' : 'this-server',
    sent: uses,
    bytes,
    madeOf: names.say(tags),
  };
}

function forgottenPage({ at, cause, tags }: Departure, names: IngredientNames): NonNullable<FinishedPage['forgotten']> {
  return { at: at.toISOString(), cause, because: names.say(tags) };
}
