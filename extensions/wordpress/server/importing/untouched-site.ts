import { Injectable } from '@nestjs/common';
import type { Change } from '@tessera/content/contract';
import { Drafts, Publisher, Sites } from '@tessera/content/server';
import type { Json } from '@tessera/models';
import { idFrom } from '../mapping/ids';
import { plainLine } from '../mapping/plain';
import type { WxrSite } from '../wxr/events';
import { type Bringing, digestOf } from './bringing';
import { KnownItems } from './known-items';

/** Makes the site that was here at the first start, and that nobody has made theirs, the one that moves in: by name, and by its front page. */
@Injectable()
export class UntouchedSite {
  constructor(
    private readonly known: KnownItems,
    private readonly sites: Sites,
    private readonly drafts: Drafts,
    private readonly publisher: Publisher,
  ) {}

  /** Gives it name, line and language, before there are pages, which speak its language. What somebody chose here stays, and the report says so. */
  async takeName({ from, survey, tally }: Bringing): Promise<void> {
    const { title, tagline, language } = survey.site;
    const name = plainLine(title, 200);
    const site = await this.sites.default();
    if (name === '' || name === site.name) return;
    const locale = localeFrom(language) ?? site.locale;
    const identity = { name, tagline: taglineFrom(tagline), locale };
    const isTaken = await this.known.writing(from, key, async (known) => {
      if (!(await this.sites.adopt(identity))) return false;
      await this.known.keep(from, key, known, { digest: digestOf(identity) });
      return true;
    });
    tally.note(
      isTaken
        ? `The site is called “${name}” here too. Its language is ${languageName(locale)}.`
        : `The site is still called “${site.name}”; there it was “${name}”.`,
    );
  }

  /** Lets its front page list what came in instead of greeting who installed it; an export does not say what stood there. */
  async takeFrontPage({ from, survey, site, tally }: Bringing, posts: string | undefined): Promise<void> {
    if (survey.pages.size === 0 || !(await this.known.find(from, key))) return;
    const { version } = await this.drafts.read(site.home);
    if (version !== 1) return;
    const { name, tagline } = await this.sites.default();
    const list: Readonly<Record<string, Json>> = posts
      ? { under: posts, order: 'newest', limit: 10, style: 'cards' }
      : { under: site.home, order: 'tree', limit: 50, style: 'cards' };
    const body: Json = [{ id: idFrom(`${from}\nfront page`), type: 'content.page-list', fields: list }];
    const changes = Object.entries({ title: name, intro: tagline, body }).map(([field, value]): Change => ({
      op: 'set',
      field,
      value,
    }));
    const { version: basedOn } = await this.drafts.change(site.home, changes, { basedOn: version });
    await this.publisher.publish(site.home, { basedOn });
    tally.note(
      `The home page lists ${posts ? 'the newest articles' : 'the pages'}; an export does not say what stood there.`,
    );
  }
}

/** By which it is remembered that the site was taken over. */
const key = 'site';

/** What WordPress says where nobody said anything. */
const unsaid = /^Just another WordPress (?:site|weblog)\.?$/i;

function taglineFrom(tagline: WxrSite['tagline']): string | null {
  const line = plainLine(tagline, 300);
  return line === '' || unsaid.test(line) ? null : line;
}

/** As it is written here; null for what is no language. */
function localeFrom(language: WxrSite['language']): string | null {
  try {
    return Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0] ?? null;
  } catch {
    // A RangeError: the tag is not well-formed.
    return null;
  }
}

function languageName(locale: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale;
}
