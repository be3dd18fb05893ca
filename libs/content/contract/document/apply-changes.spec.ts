import type { BlockJson, DocumentFields, Json, Problem } from '@tessera/models';
import { describe, expect, it } from 'vitest';
import { applyChanges } from './apply-changes';
import { type Change, draftChangesSchema, valueMaxDepth } from './change';

const id = (n: number) => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const quote = (n: number, text = `quote ${n}`): BlockJson => ({ id: id(n), type: 'content.quote', fields: { text } });
const page = (...blocks: BlockJson[]): DocumentFields => ({ title: 'Cats', body: blocks as unknown as Json });
const order = (fields: DocumentFields) =>
  (fields['body'] as unknown as BlockJson[]).map((block) => Number(block.id.slice(-3)));
const codes = (fields: DocumentFields, ...changes: Change[]) => {
  try {
    applyChanges(fields, changes);
    return [];
  } catch (error) {
    return (error as Problem).errors.map(({ path, code }) => `${path}: ${code}`);
  }
};

describe('changes of a document', () => {
  it('set a field and leave the given document as it was', () => {
    const before = page(quote(1));
    expect(applyChanges(before, [{ op: 'set', field: 'title', value: 'Dogs' }])).toEqual({ ...before, title: 'Dogs' });
    expect(before['title']).toBe('Cats');
  });

  it('insert a block first, behind another, and into a field that was empty', () => {
    const insert = (block: BlockJson, after: string | null): Change => ({ op: 'insert', field: 'body', block, after });
    expect(order(applyChanges(page(quote(1), quote(2)), [insert(quote(3), null), insert(quote(4), id(1))]))).toEqual([
      3, 1, 4, 2,
    ]);
    expect(order(applyChanges({ title: 'Cats', body: null }, [insert(quote(1), null)]))).toEqual([1]);
    expect(order(applyChanges({ title: 'Cats' }, [insert(quote(1), null), insert(quote(2), id(1))]))).toEqual([1, 2]);
  });

  it('change some values of a block and keep the others', () => {
    const [block] = applyChanges(page({ ...quote(1), fields: { text: 'a', source: 'b' } }), [
      { op: 'change', field: 'body', id: id(1), fields: { text: 'c' } },
    ])['body'] as unknown as BlockJson[];
    expect(block).toEqual({ ...quote(1), fields: { text: 'c', source: 'b' } });
  });

  it('move a block forwards, backwards and to the front', () => {
    const three = page(quote(1), quote(2), quote(3));
    const move = (n: number, after: number | null): Change => ({
      op: 'move',
      field: 'body',
      id: id(n),
      after: after === null ? null : id(after),
    });
    expect(order(applyChanges(three, [move(1, 3)]))).toEqual([2, 3, 1]);
    expect(order(applyChanges(three, [move(3, 1)]))).toEqual([1, 3, 2]);
    expect(order(applyChanges(three, [move(3, null)]))).toEqual([3, 1, 2]);
    expect(order(applyChanges(three, [move(2, 1)]))).toEqual([1, 2, 3]);
  });

  it('remove a block', () => {
    expect(order(applyChanges(page(quote(1), quote(2)), [{ op: 'remove', field: 'body', id: id(1) }]))).toEqual([2]);
  });

  it('are refused where they cannot be made, with the change that is at fault', () => {
    const two = page(quote(1), quote(2));
    expect(codes(two, { op: 'remove', field: 'body', id: id(9) })).toEqual(['changes.0.id: unknown-block']);
    expect(codes(two, { op: 'change', field: 'body', id: id(9), fields: {} })).toEqual(['changes.0.id: unknown-block']);
    expect(codes(two, { op: 'move', field: 'body', id: id(1), after: id(9) })).toEqual([
      'changes.0.after: unknown-block',
    ]);
    expect(codes(two, { op: 'move', field: 'body', id: id(1), after: id(1) })).toEqual([
      'changes.0.after: unknown-block',
    ]);
    expect(codes(two, { op: 'insert', field: 'body', block: quote(3), after: id(9) })).toEqual([
      'changes.0.after: unknown-block',
    ]);
    expect(codes(two, { op: 'insert', field: 'title', block: quote(3), after: null })).toEqual([
      'changes.0.field: no-blocks',
    ]);
    expect(codes(two, { op: 'remove', field: 'body', id: id(1) }, { op: 'remove', field: 'body', id: id(1) })).toEqual([
      'changes.1.id: unknown-block',
    ]);
  });

  it('never bring a block twice, not even into another field', () => {
    expect(codes(page(quote(1)), { op: 'insert', field: 'body', block: quote(1), after: null })).toEqual([
      'changes.0.block.id: duplicate-block',
    ]);
    expect(codes(page(quote(1)), { op: 'insert', field: 'aside', block: quote(1), after: null })).toEqual([
      'changes.0.block.id: duplicate-block',
    ]);
  });

  it('do not mistake inherited names for fields', () => {
    expect(
      order({
        body: applyChanges({ title: 'Cats' }, [{ op: 'insert', field: 'constructor', block: quote(1), after: null }])[
          'constructor'
        ]!,
      }),
    ).toEqual([1]);
  });
});

describe('the body of a change request', () => {
  const isGood = (...changes: unknown[]) => draftChangesSchema.safeParse({ changes }).success;

  it('holds changes of the known sorts only', () => {
    expect(isGood({ op: 'set', field: 'title', value: null })).toBe(true);
    expect(isGood({ op: 'insert', field: 'body', block: quote(1), after: null })).toBe(true);
    expect(isGood()).toBe(false);
    expect(isGood({ op: 'set', field: 'title' })).toBe(false);
    expect(isGood({ op: 'set', field: 'title', value: 'a', extra: 1 })).toBe(false);
    expect(isGood({ op: 'paint', field: 'title', value: 'a' })).toBe(false);
    expect(isGood({ op: 'remove', field: 'body', id: 'one' })).toBe(false);
  });

  it('names fields by plain names, so that none can reach into the object', () => {
    expect(isGood({ op: 'set', field: '__proto__', value: {} })).toBe(false);
    const sly = draftChangesSchema.parse(
      JSON.parse(`{"changes":[{"op":"change","field":"body","id":"${id(1)}","fields":{"__proto__":{"a":1}}}]}`),
    );
    expect(sly.changes[0]).toEqual({ op: 'change', field: 'body', id: id(1), fields: {} });
  });

  it('refuses values nested too deep, without recursion', () => {
    const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
    expect(isGood({ op: 'set', field: 'title', value: nested(valueMaxDepth) })).toBe(true);
    expect(isGood({ op: 'set', field: 'title', value: nested(valueMaxDepth + 2) })).toBe(false);
    expect(isGood({ op: 'set', field: 'title', value: nested(100_000) })).toBe(false);
  });
});
