import { Injectable } from '@nestjs/common';
import { Database, records } from '@tessera/database/server';
import { asSystem, may, publicUrlOf, requireRight, Settings } from '@tessera/extension';
import { type DocumentFields, type ImageValue, permissionsFor, Problem, uuidv7 } from '@tessera/models';
import { homeAddress, HomePage, mayContent, type SiteRow } from '../../contract';
import { newStamps } from '../../contract/document/stamps';
import { positionBetween } from '../../contract/place/position';
import { titleOf } from '../drafts/drafts';
import { requireGuarded } from '../blocks/require-guarded';
import { PageTypes } from '../page-types';
import { Publisher } from '../publishing/publisher';
import { References } from '../references/references';
import { reachOf } from '../rights/page-rights';
import { noteRead, siteTag } from '../tags';
import { firstSite, welcome } from './first-site';
import { Site } from './site';

/** What a site is made from. */
export interface NewSite {
  readonly name: string;
  /** BCP 47. */
  readonly locale: string;
  /** The document of its home page, which is published at once; the name of the site is its title where it has none. */
  readonly home?: DocumentFields;
}

/** A site just made. */
export type MadeSite = SiteRow & { readonly home: string };

/** What is known of the site that answers. */
export interface SiteFacts {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly tagline: string | null;
  readonly logo: ImageValue | null;
  /** `#rrggbb` */
  readonly accent: string | null;
  readonly paper: 'warm' | 'white' | 'cool';
  readonly languages: readonly string[];
}

/** By what a site is known. */
export interface SiteIdentity {
  readonly name: string;
  readonly tagline: string | null;
  /** BCP 47. */
  readonly locale: string;
}

/** The sites of this installation. */
@Injectable()
export class Sites {
  private readonly origin: string;

  constructor(
    private readonly database: Database,
    private readonly types: PageTypes,
    private readonly references: References,
    private readonly publisher: Publisher,
    settings: Settings,
  ) {
    this.origin = publicUrlOf(settings);
  }

  /** Sites of which one may see something, the default one first. */
  async list(): Promise<SiteRow[]> {
    const reach = reachOf(mayContent.view);
    const sites = await this.database.query<Omit<SiteRow, 'url'>>(
      `SELECT s.id, s.name, s.locale, CASE WHEN $2::uuid[] IS NULL OR p.id = ANY ($2) THEN p.id END AS home
       FROM content_site s JOIN content_page p ON p.site = s.id AND p.path = $1 AND p.trashed_at IS NULL
       WHERE $2::uuid[] IS NULL OR EXISTS (SELECT FROM content_page section WHERE section.id = ANY ($2) AND section.site = s.id AND section.trashed_at IS NULL)
       ORDER BY s.is_default DESC, s.id`,
      [homeAddress, reach],
    );
    return sites.map((site) => ({ ...site, url: this.origin }));
  }

  /** The site that answers visitors. Throws `content.no-site` (503) before there is one; see `ensureDefault`. */
  async default(): Promise<SiteFacts> {
    const [site] = await this.database.query<SiteFacts>(
      `SELECT id, name, locale, time_zone AS "timeZone", tagline, logo, accent, paper, coalesce(languages, '[]') AS languages
       FROM content_site WHERE is_default`,
    );
    if (!site) throw new Problem('content.no-site', { status: 503, title: 'There is no site yet.' });
    noteRead(siteTag(site.id));
    return site;
  }

  /** Makes a site with a published home page. The first one is the default. */
  async create({ name, locale, home = {} }: NewSite): Promise<MadeSite> {
    requireRight(mayContent.manageSites);
    const fields = this.types.cleaned(HomePage.name, { title: name, ...home });
    this.types.assertDocument(HomePage.name, fields, { complete: true });
    requireGuarded(HomePage, this.types.blocks, {}, fields, { within: [] });
    return await this.database.transaction(async () => {
      const [id, page] = [uuidv7(), uuidv7()];
      await this.database.query(createSql, [
        id,
        name,
        locale,
        page,
        positionBetween(null, null),
        HomePage.name,
        homeAddress,
        titleOf(fields),
        uuidv7(),
        JSON.stringify(fields),
        JSON.stringify(newStamps()),
        JSON.stringify(this.types.versions),
      ]);
      await this.references.noteNew(page, HomePage.name, fields);
      // Whoever may make a site may let it have a home page that visitors see.
      await asSystem('content: a new site begins with a home page', () => this.publisher.publish(page, { basedOn: 1 }));
      return { id, name, locale, home: page, url: this.origin };
    });
  }

  /**
   * Gives the default site the identity of what moves in, where nobody has changed its settings since the first start; tells whether. Without the right to change them they stay.
   */
  async adopt(identity: SiteIdentity): Promise<boolean> {
    if (!permissionsFor(Site, 'view', 'change').every(may)) return false;
    return await this.database.transaction(async () => {
      const site = await records(Site).find({ isDefault: true });
      if (site?.version !== 1 || site.name !== firstSite.name) return false;
      await records(Site).change(site.id, identity, { version: site.version });
      this.database.touch([siteTag(site.id)]);
      return true;
    });
  }

  /** Makes the default site at the first start, so that the address of the product answers at once. Of several instances that start together one does it. */
  async ensureDefault(): Promise<void> {
    await this.database.transaction(async () => {
      await this.database.query("SELECT pg_advisory_xact_lock(hashtextextended('content.default-site', 0))");
      const [known] = await this.database.query('SELECT FROM content_site WHERE is_default');
      if (!known) await asSystem('the first site', () => this.create({ ...firstSite, home: welcome() }));
    });
  }
}

const createSql = `
  WITH s AS (
    INSERT INTO content_site (id, name, locale, is_default) SELECT $1, $2, $3, NOT EXISTS (SELECT FROM content_site WHERE is_default)
  ), p AS (
    INSERT INTO content_page (id, site, position, type, slug, path, title) VALUES ($4, $1, $5, $6, '', $7, $8)
  )
  INSERT INTO content_draft (id, page, fields, stamps, versions) VALUES ($9, $4, $10, $11, $12)`;
