import { Injectable } from '@nestjs/common';
import { Database, records } from '@tessera/database/server';
import { asSystem } from '@tessera/extension';
import type { ChangeOf, NewRowOf, RowOf } from '@tessera/models';
import { WordpressItem } from '../wordpress-item';

/** What is remembered of something that came in. */
export type KnownItem = RowOf<typeof WordpressItem>;

const why = 'wordpress: remember what came in';

/** Remembers what came in from which site. Whoever may import may know what came in before. */
@Injectable()
export class KnownItems {
  constructor(private readonly database: Database) {}

  find(site: string, key: string): Promise<KnownItem | null> {
    return asSystem(why, () => records(WordpressItem).find({ site, key }));
  }

  add(item: NewRowOf<typeof WordpressItem>): Promise<KnownItem> {
    return asSystem(why, () => records(WordpressItem).create(item));
  }

  change({ id, version }: KnownItem, values: ChangeOf<typeof WordpressItem>): Promise<KnownItem> {
    return asSystem(why, () => records(WordpressItem).change(id, values, { version }));
  }

  /** Until the end of the transaction, no other import of this site brings anything in. */
  async lock(site: string): Promise<void> {
    await this.database.query("SELECT pg_advisory_xact_lock(hashtextextended('wordpress.import:' || $1, 0))", [site]);
  }
}
