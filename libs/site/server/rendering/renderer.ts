import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { SearchPage } from '@tessera/content/contract';
import { Installed } from '@tessera/extension';
import { type DocumentFields, Problem } from '@tessera/models';
import { type MediaFacts, missingValues, queryKey, searchAddress, Templates } from '@tessera/templates/server';
import { type ComponentChild, Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type FoundPage, type OtherPages, PublishedContent } from '../published/published-content';
import { head, searchScriptOf } from './head';
import { htmlText } from './html-text';
import { type Drawing, type Fetched, Incomplete, PageTools } from './page-tools';
import { securityHeaders } from './security-headers';
import { SharedNotice, sharedNoticeStyles } from './shared-notice';
import { mediaAmong, pagesIn, type Wishes, wishesOf, withRecordsOf } from './wishes';

/** A page as it goes over the wire. */
export interface Rendered {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Makes HTML of pages. However many blocks a page has, it asks twice after it was found: for all other pages that it
 * speaks of and for the records it refers to, then for the pictures of all of these.
 */
@Injectable()
export class Renderer {
  private readonly log = new Logger('Site');
  private readonly templates: Templates;

  constructor(
    @Inject(Installed) private readonly installed: Pick<Installed, 'pages' | 'blocks' | 'templates'>,
    private readonly content: PublishedContent,
  ) {
    this.templates = new Templates(installed.templates);
  }

  /**
   * A page as visitors see it; null where it is a part of a list that there is not, or an archive of a time without articles.
   * Throws `site.no-template` (500) for a page whose type is no longer installed.
   */
  async page(found: FoundPage): Promise<Rendered | null> {
    return await this.render(found, { isPreview: false });
  }

  /** A draft as its editor sees it: the same page, its blocks findable as `#b-<id>`, fenced off from the editor's origin. */
  async preview(draft: FoundPage): Promise<Rendered> {
    return (await this.render(draft, { isPreview: true })) ?? (await this.notFound());
  }

  /** The same for people without account, with a notice that says so; in no frame. */
  async sharedPreview(draft: FoundPage, until: Date): Promise<Rendered> {
    return (await this.render(draft, { isPreview: true, sharedUntil: until })) ?? (await this.notFound());
  }

  /** The page of a search, with what was found; `asked` are values of `SearchPage`. */
  async search(asked: DocumentFields & { readonly text: string }): Promise<Rendered> {
    const { locale, home } = await this.content.site();
    const title = this.layout.searchTitle(locale, asked.text);
    const now = new Date();
    const page: FoundPage = {
      facts: {
        id: 'search',
        type: SearchPage.name,
        title,
        path: searchAddress,
        publishedAt: now,
        datedAt: now,
        values: {},
      },
      locale,
      fields: { ...asked, title },
      ancestors: [home],
      indexPath: home.path,
      previous: null,
      next: null,
    };
    return (await this.render(page, { isPreview: false })) ?? (await this.notFound());
  }

  /** The page that says there is none here, or none any more, and how to go on. */
  async notFound(isGone = false): Promise<Rendered> {
    const fetched = { site: await this.content.site(), media: nothing, records: new Map(), others: nobody };
    return this.document(
      {
        page: null,
        type: null,
        asked: new Map(),
        fetched,
        templates: this.templates,
        installed: this.installed,
        isPreview: false,
        isGone,
      },
      (tools) => this.layout.notFound(tools.forTemplate(), isGone),
    );
  }

  private async render(
    found: FoundPage,
    { isPreview, sharedUntil }: Pick<Drawing, 'isPreview' | 'sharedUntil'>,
  ): Promise<Rendered | null> {
    const wishes = wishesOf(found, this.installed, this.templates);
    const template = this.templates.of(found.facts.type);
    if (!wishes || !template)
      throw new Problem('site.no-template', {
        status: 500,
        title: 'This page cannot be shown.',
        detail: `Nothing says how ${found.facts.type} looks.`,
      });
    const drawing: Drawing = {
      page: found,
      type: wishes.type,
      asked: wishes.asked,
      fetched: await this.fetch(found, wishes),
      templates: this.templates,
      installed: this.installed,
      isPreview,
      ...(sharedUntil && { sharedUntil }),
    };
    if (isOfNothing(drawing)) return null;
    return this.document(drawing, (tools) => {
      const values = { ...wishes.values, title: wishes.values['title'] ?? '' };
      const missing = missingValues(wishes.type.fields, values);
      if (isPreview && missing.length > 0) return h(Incomplete, { what: wishes.type.label, missing });
      return template.render(values as never, { ...tools.forTemplate(), loaded: tools.answersFor(null) as never });
    });
  }

  private async fetch(found: FoundPage, { pageIds, mediaIds, recordIds, queries }: Wishes): Promise<Fetched> {
    const [site, others] = await Promise.all([
      this.content.site(),
      pageIds.length + queries.length > 0 ? this.content.otherPages(pageIds, queries) : nobody,
    ]);
    const pages = [...others.answers.values()].flatMap(pagesIn);
    const wanted = withRecordsOf(pages, recordIds, this.installed.pages);
    const records = wanted.size > 0 ? await this.content.records(wanted) : new Map<string, never>();
    const rows = [...records.values()].flatMap((each) => [...each.values()]);
    const media = new Set([...mediaIds, ...mediaAmong([...pages.map(({ values }) => values), ...rows])]);
    return { site, others, records, media: media.size > 0 ? await this.content.media([...media]) : nothing };
  }

  private document(drawing: Drawing, main: (tools: PageTools) => ComponentChild): Rendered {
    const tools = new PageTools(drawing);
    const { locale } = tools.format;
    const { sharedUntil } = drawing;
    const notice = sharedUntil && h(SharedNotice, { until: noticeDate.format(sharedUntil) });
    const page = this.layout.body([main(tools), tools.notes()], tools.forTemplate());
    const body = renderToString(h(Fragment, null, notice, page));
    const own = tools.styles + (sharedUntil ? sharedNoticeStyles : '');
    const styles = this.layout.styles + this.layout.siteStyles(tools.site) + own;
    const direction = directionOf(locale);
    const html = `<!DOCTYPE html>
<html lang="${htmlText(locale)}"${direction === 'rtl' ? ' dir="rtl"' : ''}>
<head>
${head(drawing, this.layout.notFoundTitle(locale, drawing.isGone ?? false))}
<style>${styles}</style>
</head>
<body>${body}</body>
</html>
`;
    const styleHash = createHash('sha256').update(styles).digest('base64');
    const script = searchScriptOf(drawing);
    const headers = securityHeaders(styleHash, {
      ...drawing,
      isShared: sharedUntil !== undefined,
      script: script && tools.site.url + script.path,
    });
    return { html, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } };
  }

  private get layout(): NonNullable<Templates['layout']> {
    const { layout } = this.templates;
    if (layout) return layout;
    this.log.error('No theme is installed');
    throw new Problem('site.no-theme', { status: 500, title: 'The site has no theme.' });
  }
}

const noticeDate = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
  timeZoneName: 'short',
});
const nothing: MediaFacts = { pictures: new Map(), files: new Map() };
const nobody: OtherPages = { byId: new Map(), answers: new Map() };

/** Whether the page is a further part of a list, or an archive of a time, and has nothing to list. */
function isOfNothing({ asked, fetched }: Drawing): boolean {
  return Object.values(asked.get(null) ?? {}).some((query) => {
    if (query.kind !== 'articles' || (query.number === 1 && query.period === null)) return false;
    const answer = fetched.others.answers.get(queryKey(query));
    return answer !== undefined && pagesIn(answer).length === 0;
  });
}

function directionOf(locale: string): 'ltr' | 'rtl' {
  const tag = new Intl.Locale(locale) as Intl.Locale & { getTextInfo?(): { direction: 'ltr' | 'rtl' } };
  return tag.getTextInfo?.().direction ?? 'ltr';
}
