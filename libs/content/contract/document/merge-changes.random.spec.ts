import type { BlockJson, DocumentFields, Json } from '@tessera/models';
import { describe, expect, it } from 'vitest';
import type { Change } from './change';
import { type MergeState, mergeChanges } from './merge-changes';
import { newStamps } from './stamps';

/** Mulberry32: a small generator with a seed, so that a failing round can be run again. */
function randomFrom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return { below, pick: <T>(list: readonly T[]): T => list[below(list.length)]! };
}

type Random = ReturnType<typeof randomFrom>;

const id = (n: number) => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const block = (n: number, text: string): BlockJson => ({ id: id(n), type: 'content.quote', fields: { text } });
const blocksOf = (fields: DocumentFields) => fields['body'] as unknown as BlockJson[];

/** What an editor may touch: her own fields and blocks, anchors only where she may. */
interface Editor {
  readonly name: string;
  readonly fields: readonly string[];
  readonly own: Set<number>;
  readonly anchors: readonly number[];
}

/** Changes of one editor that can be made to a document as she read it. */
function* work(
  random: Random,
  editor: Editor,
  count: number,
  newIds: Iterator<number>,
  mayMoveAnywhere: boolean,
): Generator<Change> {
  const mine = new Set(editor.own);
  const builtUpon = new Set<string | null>();
  for (let step = 0; step < count; step++) {
    const own = [...mine];
    const shared = [null, ...editor.anchors, ...own].map((n) => (n === null ? null : id(n)));
    const ownAnchors = mayMoveAnywhere ? shared : own.map(id);
    const value = `${editor.name} ${step}`;
    switch (random.below(5)) {
      case 0: {
        yield { op: 'set', field: random.pick(editor.fields), value };
        break;
      }
      case 1: {
        const n = newIds.next().value as number;
        const after = random.pick(shared);
        yield { op: 'insert', field: 'body', block: block(n, value), after };
        builtUpon.add(after);
        mine.add(n);
        break;
      }
      case 2: {
        if (own.length > 0) yield { op: 'change', field: 'body', id: id(random.pick(own)), fields: { text: value } };
        break;
      }
      case 3: {
        const movable = own.filter((n) => mayMoveAnywhere || !builtUpon.has(id(n)));
        const n = movable.length > 0 ? random.pick(movable) : undefined;
        const anchors = ownAnchors.filter((anchor) => n !== undefined && anchor !== id(n));
        if (n === undefined || anchors.length === 0) break;
        const after = random.pick(anchors);
        yield { op: 'move', field: 'body', id: id(n), after };
        builtUpon.add(after);
        break;
      }
      case 4: {
        const n = own.length > 1 ? random.pick(own) : undefined;
        if (n === undefined || !mayMoveAnywhere) break;
        yield { op: 'remove', field: 'body', id: id(n) };
        mine.delete(n);
        break;
      }
    }
  }
}

function* counting(from: number): Generator<number> {
  for (let n = from; ; n++) yield n;
}

/** A page of blocks, two editors who divide it between them, and their changes made from the same version. */
function twoEditors(seed: number, mayMoveAnywhere: boolean) {
  const random = randomFrom(seed);
  const count = 2 + random.below(8);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const shared = mayMoveAnywhere ? numbers : numbers.filter((n) => n % 3 === 0);
  const half = (side: number) => new Set(numbers.filter((n) => (mayMoveAnywhere || n % 3 !== 0) && n % 2 === side));
  const start: MergeState = {
    version: 7,
    fields: {
      title: 't',
      summary: 's',
      author: 'a',
      body: numbers.map((n) => block(n, `block ${n}`)) as unknown as Json,
    },
    stamps: newStamps(7),
  };
  const newIds = counting(100);
  const anna: Editor = { name: 'anna', fields: ['title', 'author'], own: half(0), anchors: shared };
  const ben: Editor = { name: 'ben', fields: ['summary'], own: half(1), anchors: shared };
  const [hers, his] = [anna, ben].map((editor) => [
    ...work(random, editor, 1 + random.below(10), newIds, mayMoveAnywhere),
  ]) as [Change[], Change[]];
  return { start, hers, his };
}

function inOrder(start: MergeState, first: readonly Change[], second: readonly Change[]): DocumentFields {
  const one = mergeChanges(start, first, { base: start.version, by: 'first' });
  if (one.conflicts.length > 0 || !('fields' in one)) throw new Error('the first must never be in conflict');
  const two = mergeChanges(one, second, { base: start.version, by: 'second' });
  if (two.conflicts.length > 0 || !('fields' in two)) throw new Error(`in conflict: ${JSON.stringify(two.conflicts)}`);
  return two.fields;
}

const rounds = 3000;

describe('two editors who touch different parts', () => {
  it('always merge to the same content, whoever comes first, and no block is lost or doubled', () => {
    for (let seed = 1; seed <= rounds; seed++) {
      const { start, hers, his } = twoEditors(seed, true);
      const [one, other] = [inOrder(start, hers, his), inOrder(start, his, hers)];
      const sorted = (fields: DocumentFields) => ({
        ...fields,
        body: blocksOf(fields).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      });
      expect(sorted(one), `seed ${seed}`).toEqual(sorted(other));
      const inserted = [...hers, ...his].filter(({ op }) => op === 'insert').length;
      const removed = [...hers, ...his].filter(({ op }) => op === 'remove').length;
      expect(blocksOf(one).length, `seed ${seed}`).toBe(blocksOf(start.fields).length + inserted - removed);
      expect(new Set(blocksOf(one).map((each) => each.id)).size, `seed ${seed}`).toBe(blocksOf(one).length);
    }
  });

  it('also merge to the same order, as long as neither moves or removes what something was put behind', () => {
    for (let seed = 1; seed <= rounds; seed++) {
      const { start, hers, his } = twoEditors(seed, false);
      expect(inOrder(start, hers, his), `seed ${seed}`).toEqual(inOrder(start, his, hers));
    }
  });
});

it('two editors who share everything are merged or asked, and what is asked about is left alone', () => {
  let asked = 0;
  for (let seed = 1; seed <= rounds; seed++) {
    const random = randomFrom(seed);
    const numbers = [1, 2, 3, 4];
    const start: MergeState = {
      version: 7,
      fields: { title: 't', body: numbers.map((n) => block(n, `block ${n}`)) as unknown as Json },
      stamps: newStamps(7),
    };
    const newIds = counting(100);
    const [hers, his] = ['anna', 'ben'].map((name) => [
      ...work(
        random,
        { name, fields: ['title'], own: new Set(numbers), anchors: [] },
        1 + random.below(4),
        newIds,
        true,
      ),
    ]) as [Change[], Change[]];
    const one = mergeChanges(start, hers, { base: 7, by: 'anna' });
    if (!('fields' in one)) throw new Error('the first must never be in conflict');
    const two = mergeChanges(one, his, { base: 7, by: 'ben' });
    if (!('fields' in two)) {
      asked++;
      continue;
    }
    // Nothing of hers is gone: what she edited or inserted and he did not name stands as she left it.
    const named = new Set(his.flatMap((change) => ('id' in change ? [change.id] : [])));
    for (const each of blocksOf(one.fields)) {
      if (!named.has(each.id))
        expect(
          blocksOf(two.fields).find(({ id: other }) => other === each.id),
          `seed ${seed}`,
        ).toEqual(each);
    }
    if (!his.some(({ op }) => op === 'set')) expect(two.fields['title']).toBe(one.fields['title']);
  }
  expect(asked).toBeGreaterThan(rounds / 10);
  expect(asked).toBeLessThan(rounds);
});
