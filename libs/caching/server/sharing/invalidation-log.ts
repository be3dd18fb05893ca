import type { Database } from '@tessera/database/server';
import { Complaints } from '@tessera/extension';
import { uuidv7 } from '@tessera/models';
import type { Forgetful, TagBoard } from '../tags/tag-board';
import { anything } from '../tags/logged';

/** As of when something is true: a life of the database, and what could be seen in it then (`pg_snapshot`). */
export interface AsOf {
  readonly life: string;
  readonly snapshot: string;
}

/** How long our own message is waited for, in milliseconds. */
const longestMs = 1_000;

/**
 * The database's word on what instances share. No clock is asked: PostgreSQL itself says which transactions a reading has seen
 * (`pg_current_snapshot`) and which have invalidated something since, as each logs its tags in its own commit.
 */
export class InvalidationLog implements Forgetful {
  private readonly complaints = new Complaints('Caching');
  private readonly channel = `tessera_fence_${uuidv7()}`;
  private readonly fences = new Map<string, () => void>();
  private current: AsOf | undefined;
  private asking: Promise<AsOf | undefined> | undefined;
  private silentUntil = 0;
  private heard = 0;
  private lastLife = '';
  private stop: (() => Promise<void>) | undefined;

  constructor(
    private readonly database: Database,
    board: TagBoard,
  ) {
    board.tell(this);
  }

  /** Begins to listen. */
  async open(): Promise<void> {
    this.stop = await this.database.listen(this.channel, (fence) => this.fences.get(fence)?.());
    await this.now();
  }

  /** The life of the database that was seen last; empty before that. */
  get life(): string {
    return this.lastLife;
  }

  async close(): Promise<void> {
    await this.stop?.();
  }

  /**
   * As of when everything that this instance makes from now on is true: it has heard of every invalidation that could be seen then,
   * so neither what it reads nor what it remembers is older. Undefined where the database does not say so in time.
   */
  async now(): Promise<AsOf | undefined> {
    if (this.current) return this.current;
    if (performance.now() < this.silentUntil) return undefined;
    return await (this.asking ??= this.ask().finally(() => (this.asking = undefined)));
  }

  /** Whether nothing that these tags name was invalidated by a transaction that could not be seen then. */
  async isStillTrue({ life, snapshot }: AsOf, tags: readonly string[]): Promise<boolean> {
    const [row] = await this.database.query<{ isTrue: boolean }>(stillTrue, [life, snapshot, [...tags, anything]]);
    return row!.isTrue;
  }

  forget(): void {
    this.heard++;
    this.current = undefined;
  }

  forgetEverything(): void {
    this.forget();
  }

  /**
   * What a snapshot has seen was sent before our own message of the same statement, so once that is heard, all of it is. A snapshot
   * stays good for ever; when news has come it is only too old to be of use to what is made then.
   */
  private async ask(): Promise<AsOf | undefined> {
    const fence = uuidv7();
    const passed = Promise.withResolvers<boolean>();
    this.fences.set(fence, () => passed.resolve(true));
    const timer = setTimeout(() => passed.resolve(false), longestMs);
    try {
      const before = this.heard;
      const asOf = await this.snapshotBehind(fence);
      if (!asOf || !(await passed.promise)) return this.beSilent();
      if (before === this.heard) this.current = asOf;
      return asOf;
    } catch (error) {
      this.complaints.warn('silent', `Nothing is shared for now: ${(error as Error).message}`);
      return this.beSilent();
    } finally {
      clearTimeout(timer);
      this.fences.delete(fence);
    }
  }

  private async snapshotBehind(fence: string): Promise<AsOf | undefined> {
    for (let isSecondTry = false; ; isSecondTry = true) {
      const [row] = await this.database.query<{ life: string | null; snapshot: string }>(fencedSnapshot, [
        this.channel,
        fence,
      ]);
      const { life, snapshot } = row!;
      if (life !== null) return { life: (this.lastLife = life), snapshot };
      if (isSecondTry) return undefined;
      await this.database.run(newLife);
      await this.database.run(firstOfLife);
    }
  }

  private beSilent(): undefined {
    this.silentUntil = performance.now() + longestMs;
    return undefined;
  }
}

const fencedSnapshot = `
  SELECT (SELECT id FROM caching_life WHERE home = caching_home() AND since IS NOT NULL) AS life,
    pg_current_snapshot()::text AS snapshot, pg_notify($1, $2)`;

/** From its commit on every transaction that begins logs. */
const newLife = `
  INSERT INTO caching_life (id, home) VALUES (gen_random_uuid(), caching_home())
  ON CONFLICT (one) DO UPDATE SET id = excluded.id, home = excluded.home, since = NULL WHERE caching_life.home <> excluded.home`;

/** A statement of its own, after that: who has a higher transaction id can see the life, and logs. */
const firstOfLife = 'UPDATE caching_life SET since = pg_current_xact_id()::text::bigint WHERE since IS NULL';

/** The log is whole behind \`since\`; a transaction before the snapshot's xmin was seen by it in any case. */
const stillTrue = `
  SELECT EXISTS (
    SELECT FROM caching_life WHERE id = $1 AND home = caching_home() AND since < pg_snapshot_xmin($2::pg_snapshot)::text::bigint
  ) AND NOT EXISTS (
    SELECT FROM caching_invalidation
    WHERE tag = ANY ($3) AND xact >= pg_snapshot_xmin($2::pg_snapshot)::text::bigint
      AND NOT pg_visible_in_snapshot(xact::text::xid8, $2::pg_snapshot)
  ) AS "isTrue"`;

/** Forgets what was logged more than so many hours ago; nothing older is believed from then on. */
export async function shortenLog(database: Database, hours: number): Promise<void> {
  await database.transaction(async () => {
    const [row] = await database.query<{ xact: string | null }>(
      'SELECT max(xact)::text AS xact FROM caching_invalidation WHERE at < clock_timestamp() - make_interval(hours => $1)',
      [hours],
    );
    if (row!.xact === null) return;
    await database.run('UPDATE caching_life SET since = greatest(since, $1::bigint) WHERE since IS NOT NULL', [
      row!.xact,
    ]);
    await database.run('DELETE FROM caching_invalidation WHERE xact <= $1::bigint', [row!.xact]);
  });
}
