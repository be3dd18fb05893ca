import { Injectable } from '@nestjs/common';
import { type Filter, records } from '@tessera/database/server';
import type { Entity } from '@tessera/models';
import { type Bringing, digestOf, goneHere, keptHere } from './bringing';
import { type KnownItem, KnownItems } from './known-items';
import { isOfItem, sentenceOf } from './item-problems';
import type { Outcome } from './tally';

/** A record as the old site asks for it. */
export interface RecordOrder {
  /** By which it is remembered. */
  readonly key: string;
  readonly entity: Entity;
  readonly values: Readonly<Record<string, unknown>>;
  /** What it has besides when it is made, and is left alone ever after. */
  readonly first?: Readonly<Record<string, unknown>>;
  /** What tells a record that is here already and means the same; it is taken as it is. */
  readonly like?: Readonly<Record<string, unknown>>;
}

/** What became of it. */
export interface WrittenRecord {
  readonly outcome: Outcome;
  /** Null where there is none of it any more. */
  readonly id: string | null;
  /** Why it was skipped. */
  readonly reason?: string;
}

interface Row {
  readonly id: string;
  readonly version: number;
}

/** Writes terms, authors and menus that come from elsewhere, as whoever acts, each once and in one transaction. */
@Injectable()
export class RecordWriter {
  constructor(private readonly known: KnownItems) {}

  /** Makes the record, brings it up to date, or leaves it; one that cannot be written is left out with the reason. */
  async write(bringing: Pick<Bringing, 'from' | 'onConflict'>, order: RecordOrder): Promise<WrittenRecord> {
    try {
      return await this.attempt(bringing, order);
    } catch (error) {
      if (!isOfItem(error)) throw error;
      return { outcome: 'skipped', id: null, reason: sentenceOf(error) };
    }
  }

  private async attempt({ from, onConflict }: Pick<Bringing, 'from' | 'onConflict'>, order: RecordOrder) {
    const digest = digestOf(order.values);
    const before = await this.known.find(from, order.key);
    if (before?.digest === digest) return await this.asBefore(before, order);
    return await this.known.writing(from, order.key, async (known): Promise<WrittenRecord> => {
      if (!known) return await this.make(from, order, digest);
      if (known.digest === digest) return await this.asBefore(known, order);
      const current = await find(order.entity, { id: known.record! });
      if (!current) return { outcome: 'skipped', id: null, reason: goneHere };
      if (current.version !== known.draftVersion && onConflict === 'keep')
        return { outcome: 'skipped', id: current.id, reason: keptHere };
      // Its address stays, as that of a page does.
      const { slug: _, ...values } = order.values;
      const { version } = current;
      const changed = (await records(order.entity).change(current.id, values as never, { version })) as Row;
      await this.known.change(known, { digest, draftVersion: changed.version });
      return { outcome: 'changed', id: current.id };
    });
  }

  private async asBefore({ record }: KnownItem, { entity }: RecordOrder): Promise<WrittenRecord> {
    const current = await find(entity, { id: record! });
    return current ? { outcome: 'unchanged', id: current.id } : { outcome: 'skipped', id: null, reason: goneHere };
  }

  private async make(
    from: string,
    { key, entity, values, first, like }: RecordOrder,
    digest: string,
  ): Promise<WrittenRecord> {
    const here = like && (await find(entity, like));
    // What was here before belongs to those who made it: no version is theirs, so that a change there is a conflict.
    if (here) await this.known.add({ site: from, key, digest, record: here.id, draftVersion: 0 });
    if (here) return { outcome: 'unchanged', id: here.id };
    const made = (await records(entity).create((await withFreeSlug(entity, { ...values, ...first })) as never)) as Row;
    await this.known.add({ site: from, key, digest, record: made.id, draftVersion: made.version });
    return { outcome: 'made', id: made.id };
  }
}

async function find(entity: Entity, filter: object): Promise<Row | null> {
  return (await records(entity).find(filter as Filter<Entity>)) as Row | null;
}

/** Another one may have the slug already. */
async function withFreeSlug(entity: Entity, values: Readonly<Record<string, unknown>>): Promise<object> {
  const { slug } = values;
  if (typeof slug !== 'string') return values;
  for (let number = 1; ; number++) {
    const tried = number === 1 ? slug : `${slug.slice(0, 110).replace(/-$/, '')}-${number}`;
    if (!(await find(entity, { slug: tried }))) return { ...values, slug: tried };
  }
}
