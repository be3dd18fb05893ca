import { Injectable } from '@nestjs/common';
import { Database, records } from '@tessera/database/server';
import { asSystem } from '@tessera/extension';
import type { ChangeOf, NewRowOf, RowOf } from '@tessera/models';
import { WordpressItem } from '../wordpress-item';
import { digestOf } from './bringing';

/** What is remembered of something that came in. */
export type KnownItem = RowOf<typeof WordpressItem>;

/** What to remember. */
export type ItemToKnow = Omit<NewRowOf<typeof WordpressItem>, 'site' | 'key' | 'isPublished'> & {
  readonly isPublished?: boolean;
};

const why = 'wordpress: remember what came in';

/** Remembers what came in from which site. Whoever may import may know what came in before. */
@Injectable()
export class KnownItems {
  constructor(private readonly database: Database) {}

  find(site: string, key: string): Promise<KnownItem | null> {
    return asSystem(why, () => records(WordpressItem).find({ site, key }));
  }

  /** The pages of a site by the keys of what they came from. */
  async pages(site: string): Promise<Map<string, string>> {
    const rows = await this.database.query<{ key: string; page: string }>(
      `SELECT key, page FROM ${WordpressItem.table} WHERE site = $1 AND page IS NOT NULL`,
      [site],
    );
    return new Map(rows.map(({ key, page }) => [key, page]));
  }

  add(item: NewRowOf<typeof WordpressItem>): Promise<KnownItem> {
    return asSystem(why, () => records(WordpressItem).create(item));
  }

  change({ id, version }: KnownItem, values: ChangeOf<typeof WordpressItem>): Promise<KnownItem> {
    return asSystem(why, () => records(WordpressItem).change(id, values, { version }));
  }

  /** Remembers something, whether it was known or not. */
  keep(site: string, key: string, known: KnownItem | null, values: ItemToKnow): Promise<KnownItem> {
    return known ? this.change(known, values) : this.add({ site, key, ...values });
  }

  /** Writes what follows from a whole export, where that is not the same as when it was written last; tells whether. */
  async write(site: string, key: string, wanted: unknown, fn: () => Promise<void>): Promise<boolean> {
    const digest = digestOf(wanted);
    if ((await this.find(site, key))?.digest === digest) return false;
    await this.writing(site, key, async (known) => {
      await fn();
      await this.keep(site, key, known, { digest });
    });
    return true;
  }

  /** One transaction in which no other import of this site brings anything in; `fn` gets what is known by then. */
  async writing<T>(site: string, key: string, fn: (known: KnownItem | null) => Promise<T>): Promise<T> {
    return await this.database.transaction(async () => {
      await this.database.query("SELECT pg_advisory_xact_lock(hashtextextended('wordpress.import:' || $1, 0))", [site]);
      return await fn(await this.find(site, key));
    });
  }
}
