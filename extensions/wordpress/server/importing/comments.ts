import { Injectable } from '@nestjs/common';
import { Comment, mayContent } from '@tessera/content/contract';
import { requireRightAt } from '@tessera/content/server';
import { records } from '@tessera/database/server';
import { asSystem } from '@tessera/extension';
import type { Json } from '@tessera/models';
import { commentFrom, type WantedComment, whyHidden } from '../mapping/comment-from-wxr';
import { plainLine } from '../mapping/plain';
import type { WxrComment, WxrItem } from '../wxr/events';
import { type Bringing, digestOf, goneHere, keptHere } from './bringing';
import { isOfItem, sentenceOf } from './item-problems';
import { KnownItems } from './known-items';
import type { Outcome } from './tally';

/** A comment that came in: its id here, what was wanted of it, and its version as the import left it. */
type Entry = readonly [id: string, digest: string, version: number];
type Entries = Record<string, Entry>;

/** A comment with what it becomes. */
type Wanted = readonly [WxrComment, WantedComment];

/**
 * Brings the comments of one page in, in one transaction. Nobody can write comments here, so they enter as the system, for
 * somebody who may change the page.
 */
@Injectable()
export class Comments {
  constructor(private readonly known: KnownItems) {}

  async bring(bringing: Bringing, item: WxrItem, page: string): Promise<void> {
    const wanted = this.sorted(bringing, item.comments);
    if (wanted.length === 0) return;
    const key = `comments ${item.id}`;
    const digest = digestOf(wanted.map(([{ id, parent }, comment]) => [id, parent, comment]));
    const before = await this.known.find(bringing.from, key);
    if (before?.digest === digest) return bringing.tally.count('comment', 'unchanged', wanted.length);
    await requireRightAt(mayContent.change, page);
    try {
      const outcomes = await this.writeAll(bringing, key, digest, wanted, page);
      for (const { outcome, reason, name } of outcomes)
        if (reason) bringing.tally.skip('comment', reason, name);
        else bringing.tally.count('comment', outcome);
    } catch (error) {
      if (!isOfItem(error)) throw error;
      bringing.tally.skip('comment', sentenceOf(error), plainLine(item.title, 120), wanted.length);
    }
  }

  private async writeAll(bringing: Bringing, key: string, digest: string, wanted: readonly Wanted[], page: string) {
    return await this.known.writing(bringing.from, key, async (known) => {
      const entries = { ...(known?.parts as Entries | null | undefined) };
      const written = await asSystem('wordpress: comments come from elsewhere', () =>
        this.write(bringing, wanted, entries, page),
      );
      // What was left as it is here is asked about again next time.
      const isSettled = written.every(({ reason }) => reason !== keptHere);
      const values = { digest: isSettled ? digest : 'unsettled', parts: entries as unknown as Json };
      await this.known.keep(bringing.from, key, known, values);
      return written;
    });
  }

  /** Those that come in, each behind the one it answers, with what they become. */
  private sorted({ tally }: Bringing, comments: readonly WxrComment[]): Wanted[] {
    const wanted = new Map<number, Wanted>();
    for (const comment of comments) {
      if (comment.meta > 0) tally.remark('comment', 'Fields that plugins added to it were left out.', comment.author);
      const made = wanted.has(comment.id) ? 'The file has it twice.' : commentFrom(comment);
      if (typeof made === 'string') {
        tally.skip('comment', made, nameOf(comment));
        continue;
      }
      const why = whyHidden(comment);
      if (why) tally.remark('comment', why, nameOf(comment));
      wanted.set(comment.id, [comment, made]);
    }
    const sorted = new Set<Wanted>();
    for (const each of wanted.values()) {
      const line = [each];
      // Answers may stand before what they answer; a circle is cut where it closes.
      for (let above = wanted.get(each[0].parent ?? 0); above && !line.includes(above) && !sorted.has(above);) {
        line.push(above);
        above = wanted.get(above[0].parent ?? 0);
      }
      for (const one of line.toReversed()) sorted.add(one);
    }
    return [...sorted];
  }

  private async write(
    { onConflict }: Bringing,
    wanted: readonly Wanted[],
    entries: Entries,
    page: string,
  ): Promise<Array<{ readonly outcome: Outcome; readonly reason?: string; readonly name: string }>> {
    const results: Array<{ outcome: Outcome; reason?: string; name: string }> = [];
    for (const [{ id, parent, ...comment }, made] of wanted) {
      const name = nameOf(comment);
      const values = { ...made, parent: entries[parent ?? 0]?.[0] ?? null };
      const digest = digestOf(values);
      const known = entries[id];
      if (known?.[1] === digest) {
        results.push({ outcome: 'unchanged', name });
        continue;
      }
      if (!known) {
        const row = await records(Comment).create({ page, ...values });
        entries[id] = [row.id, digest, row.version];
        results.push({ outcome: 'made', name });
        continue;
      }
      const current = await records(Comment).find({ id: known[0] });
      const isChangedHere = current !== null && current.version !== known[2] && onConflict === 'keep';
      if (!current || isChangedHere) {
        results.push({ outcome: 'skipped', reason: current ? keptHere : goneHere, name });
        continue;
      }
      const row = await records(Comment).change(current.id, values);
      entries[id] = [row.id, digest, row.version];
      results.push({ outcome: 'changed', name });
    }
    return results;
  }
}

function nameOf({ author, writtenAt }: Pick<WxrComment, 'author' | 'writtenAt'>): string {
  return [plainLine(author, 120) || 'Anonymous', writtenAt?.toISOString().slice(0, 10)].filter(Boolean).join(', ');
}
