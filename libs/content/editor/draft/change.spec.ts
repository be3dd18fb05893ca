import { describe, expect, it } from 'vitest';
import { applyChanges, changesBetween } from './change';
import { body, order, page, quote } from './draft.harness';

describe('changes between two drafts', () => {
  it('are none when both say the same', () => {
    expect(changesBetween(page('A', quote('x')), page('A', quote('x')), body)).toEqual([]);
  });

  it('count absent and null as the same', () => {
    expect(changesBetween({ title: 'A' }, { title: 'A', intro: null }, body)).toEqual([]);
  });

  it('name a changed field', () => {
    expect(changesBetween(page('A'), page('B'), body)).toEqual([{ op: 'set', field: 'title', value: 'B' }]);
  });

  it('name only the changed values of a block', () => {
    expect(changesBetween(page('A', quote('x', 'one', 'me')), page('A', quote('x', 'two', 'me')), body)).toEqual([
      { op: 'change', field: 'body', id: 'x', fields: { text: 'two' } },
    ]);
  });

  it('empty a value that is no longer there', () => {
    const without = { id: 'x', type: 'content.quote', fields: { text: 'x' } };
    expect(changesBetween(page('A', quote('x', 'x', 'me')), page('A', without), body)).toEqual([
      { op: 'change', field: 'body', id: 'x', fields: { source: null } },
    ]);
  });

  it('place a new block behind its predecessor', () => {
    expect(changesBetween(page('A', quote('x')), page('A', quote('x'), quote('y')), body)).toEqual([
      { op: 'insert', field: 'body', block: quote('y'), after: 'x' },
    ]);
  });

  it('move one block when one block was moved, however many it passed', () => {
    const before = page('A', quote('a'), quote('b'), quote('c'), quote('d'), quote('e'));
    const after = page('A', quote('e'), quote('a'), quote('b'), quote('c'), quote('d'));
    expect(changesBetween(before, after, body)).toEqual([{ op: 'move', field: 'body', id: 'e', after: null }]);
  });

  it('lead from any draft to any other', () => {
    const random = sequence(7);
    const draft = () => {
      const ids = [...'abcdefgh'].filter(() => random() < 0.7).map((id) => [random(), id] as const);
      return page(
        `title ${Math.floor(random() * 3)}`,
        ...ids.sort(([a], [b]) => a - b).map(([, id]) => quote(id, `${id}${Math.floor(random() * 2)}`)),
      );
    };
    for (let round = 0; round < 300; round++) {
      const [from, to] = [draft(), draft()];
      expect(applyChanges(from, changesBetween(from, to, body))).toEqual(to);
    }
  });
});

it('moving behind a block that is gone puts a block at the end', () => {
  const moved = applyChanges(page('A', quote('a'), quote('b')), [
    { op: 'move', field: 'body', id: 'a', after: 'gone' },
  ]);
  expect(order(moved)).toBe('b a');
});

/** Park and Miller's minimal standard generator, so that a failure can be repeated. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
