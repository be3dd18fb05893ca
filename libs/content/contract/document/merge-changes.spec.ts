import type { BlockJson, DocumentFields, Json } from '@tessera/models';
import { describe, expect, it } from 'vitest';
import { applyChanges } from './apply-changes';
import type { Change } from './change';
import { type MergeResult, type MergeState, mergeChanges } from './merge-changes';
import { newStamps, stampsKept } from './stamps';

const id = (n: number) => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const quote = (n: number, text = `quote ${n}`): BlockJson => ({ id: id(n), type: 'content.quote', fields: { text } });
const draft = (...blocks: BlockJson[]): MergeState => ({
  version: 1,
  fields: { title: 'Cats', summary: 'About cats', body: blocks as unknown as Json },
  stamps: newStamps(),
});
const order = (fields: DocumentFields) =>
  (fields['body'] as unknown as BlockJson[]).map((block) => Number(block.id.slice(-3)));

const set = (field: string, value: Json): Change => ({ op: 'set', field, value });
const insert = (block: BlockJson, after: number | null): Change => ({
  op: 'insert',
  field: 'body',
  block,
  after: after === null ? null : id(after),
});
const edit = (n: number, text: string): Change => ({ op: 'change', field: 'body', id: id(n), fields: { text } });
const remove = (n: number): Change => ({ op: 'remove', field: 'body', id: id(n) });
const move = (n: number, after: number | null): Change => ({
  op: 'move',
  field: 'body',
  id: id(n),
  after: after === null ? null : id(after),
});

const merged = (result: MergeResult) => {
  if (result.conflicts.length > 0) throw new Error(`in conflict: ${JSON.stringify(result.conflicts)}`);
  return result as Exclude<MergeResult, { conflicts: readonly [unknown, ...unknown[]] }>;
};
/** Anna and Ben both read `state`; Anna's changes arrive first. */
const anna = (state: MergeState, ...changes: Change[]) =>
  merged(mergeChanges(state, changes, { base: state.version, by: 'anna' }));
const ben = (state: MergeState, base: number, ...changes: Change[]) =>
  mergeChanges(state, changes, { base, by: 'ben' });

describe('changes that start from the present version', () => {
  it('are made as they are, and count the version up by one', () => {
    const result = anna(draft(quote(1)), set('title', 'Dogs'), edit(1, 'new'));
    expect(result).toMatchObject({
      version: 2,
      isMerged: false,
      fields: applyChanges(draft(quote(1)).fields, [set('title', 'Dogs'), edit(1, 'new')]),
    });
  });

  it('keep the version where they make no difference', () => {
    expect(anna(draft(quote(1)), set('title', 'Cats'), move(1, null))).toMatchObject({ version: 1, isMerged: false });
  });

  it('are refused where they cannot be made', () => {
    expect(() => anna(draft(quote(1)), edit(9, 'x'))).toThrow('content.invalid-document');
  });

  it('find their place behind a block that the same request takes away', () => {
    expect(order(anna(draft(quote(1), quote(2), quote(3)), remove(2), insert(quote(4), 2)).fields)).toEqual([1, 4, 3]);
  });
});

describe('late changes are merged', () => {
  it('when they touch other fields and other blocks', () => {
    const first = anna(draft(quote(1), quote(2)), set('title', 'Dogs'), edit(1, 'by anna'));
    const second = merged(ben(first, 1, set('summary', 'About dogs'), edit(2, 'by ben')));
    expect(second).toMatchObject({
      version: 3,
      isMerged: true,
      fields: { title: 'Dogs', summary: 'About dogs', body: [quote(1, 'by anna'), quote(2, 'by ben')] },
    });
  });

  it('when both insert, whoever came first in the same order', () => {
    const start = draft(quote(1), quote(2));
    const [early, late] = [insert(quote(3), 1), insert(quote(4), 1)];
    const one = merged(ben(anna(start, early), 1, late));
    const other = merged(ben(anna(start, late), 1, early));
    expect(order(one.fields)).toEqual([1, 4, 3, 2]);
    expect(order(other.fields)).toEqual([1, 4, 3, 2]);
  });

  it('without mixing what two people pasted into the same gap', () => {
    const start = draft(quote(1), quote(2));
    const hers = [insert(quote(3), 1), insert(quote(5), 3)];
    const his = [insert(quote(4), 1), insert(quote(6), 4)];
    expect(order(merged(ben(anna(start, ...hers), 1, ...his)).fields)).toEqual([1, 4, 6, 3, 5, 2]);
    expect(order(merged(ben(anna(start, ...his), 1, ...hers)).fields)).toEqual([1, 4, 6, 3, 5, 2]);
  });

  it('when a block goes behind one that was removed: it stands where that one was', () => {
    const first = anna(draft(quote(1), quote(2), quote(3)), remove(2));
    expect(order(merged(ben(first, 1, insert(quote(4), 2))).fields)).toEqual([1, 4, 3]);
  });

  it('when a block goes behind one of several that were removed', () => {
    const first = anna(draft(quote(1), quote(2), quote(3), quote(4)), remove(2), remove(3));
    expect(order(merged(ben(first, 1, insert(quote(5), 3))).fields)).toEqual([1, 5, 4]);
    const all = anna(draft(quote(1), quote(2)), remove(1), remove(2));
    expect(order(merged(ben(all, 1, insert(quote(5), 2))).fields)).toEqual([5]);
  });

  it('when a block goes behind one that was moved: it follows', () => {
    const first = anna(draft(quote(1), quote(2), quote(3)), move(1, 3));
    expect(order(merged(ben(first, 1, insert(quote(4), 1))).fields)).toEqual([2, 3, 1, 4]);
  });

  it('when both move different blocks', () => {
    const first = anna(draft(quote(1), quote(2), quote(3), quote(4)), move(1, 2));
    expect(order(merged(ben(first, 1, move(4, null))).fields)).toEqual([4, 2, 1, 3]);
  });

  it('when both did the same, so that a request whose answer was lost can be sent again', () => {
    const start = draft(quote(1), quote(2), quote(3));
    const request = [set('title', 'Dogs'), edit(1, 'new'), remove(2), move(3, null), insert(quote(4), 1)];
    const first = anna(start, ...request);
    expect(merged(ben(first, 1, ...request))).toMatchObject({ version: 2, fields: first.fields, isMerged: true });
  });

  it('when they come back to an old value in between', () => {
    const first = anna(draft(quote(1)), set('summary', 'x'));
    expect(merged(ben(first, 1, set('title', 'Dogs'), set('title', 'Cats'))).fields['title']).toBe('Cats');
  });
});

describe('late changes are reported and nothing is changed', () => {
  const conflicts = (result: MergeResult) => result.conflicts;

  it('when both set the same field', () => {
    const first = anna(draft(), set('title', 'Dogs'));
    expect(conflicts(ben(first, 1, set('title', 'Birds'), set('summary', 'fine')))).toEqual([
      { field: 'title', what: 'field', yours: 'Birds', theirs: 'Dogs', by: 'anna' },
    ]);
  });

  it('when both edit the same block, even other values of it', () => {
    const first = anna(draft(quote(1)), { op: 'change', field: 'body', id: id(1), fields: { source: 'a book' } });
    expect(conflicts(ben(first, 1, edit(1, 'by ben')))).toEqual([
      {
        field: 'body',
        block: id(1),
        what: 'content',
        yours: { text: 'by ben' },
        theirs: { text: 'quote 1' },
        by: 'anna',
      },
    ]);
  });

  it('when one edits what the other removed', () => {
    const first = anna(draft(quote(1)), remove(1));
    expect(conflicts(ben(first, 1, edit(1, 'by ben')))).toEqual([
      { field: 'body', block: id(1), what: 'content', yours: { text: 'by ben' }, theirs: null, by: 'anna' },
    ]);
  });

  it('when one removes what the other edited', () => {
    const first = anna(draft(quote(1)), edit(1, 'by anna'));
    expect(conflicts(ben(first, 1, remove(1)))).toEqual([
      { field: 'body', block: id(1), what: 'content', yours: null, theirs: { text: 'by anna' }, by: 'anna' },
    ]);
  });

  it('when both move the same block to different places', () => {
    const first = anna(draft(quote(1), quote(2), quote(3)), move(1, 2));
    expect(conflicts(ben(first, 1, move(1, 3)))).toEqual([
      { field: 'body', block: id(1), what: 'place', yours: { after: id(3) }, theirs: { after: id(2) }, by: 'anna' },
    ]);
  });

  it('when one moves what the other edits, either way', () => {
    const start = draft(quote(1), quote(2));
    expect(conflicts(ben(anna(start, move(1, 2)), 1, edit(1, 'by ben')))).toMatchObject([
      { block: id(1), what: 'content', by: 'anna' },
    ]);
    expect(conflicts(ben(anna(start, edit(1, 'by anna')), 1, move(1, 2)))).toMatchObject([
      { block: id(1), what: 'place', by: 'anna' },
    ]);
  });

  it('when one moves what the other removed', () => {
    expect(conflicts(ben(anna(draft(quote(1), quote(2)), remove(1)), 1, move(1, 2)))).toMatchObject([
      { block: id(1), what: 'place', theirs: null, by: 'anna' },
    ]);
  });

  it('when a whole list is replaced that others worked in, or others replaced it', () => {
    const start = draft(quote(1), quote(2));
    const whole = set('body', [quote(2, 'whole')] as unknown as Json);
    expect(conflicts(ben(anna(start, edit(1, 'by anna')), 1, whole))).toMatchObject([
      { field: 'body', what: 'field', by: 'anna' },
    ]);
    expect(conflicts(ben(anna(start, whole), 1, edit(1, 'by ben'), edit(2, 'by ben')))).toMatchObject([
      { block: id(1), theirs: null },
      { block: id(2), theirs: { text: 'whole' } },
    ]);
    expect(order(merged(ben(anna(start, whole), 1, insert(quote(3), 1))).fields)).toEqual([3, 2]);
  });

  it('once for each part, however many changes touch it', () => {
    const first = anna(draft(quote(1)), edit(1, 'by anna'));
    expect(conflicts(ben(first, 1, edit(1, 'a'), edit(1, 'b')))).toHaveLength(1);
  });

  it('when they started so long ago that nothing is known of that time', () => {
    let state: MergeState = draft(quote(1));
    for (let i = 0; i <= stampsKept + 1; i++) state = anna(state, set('title', `title ${i}`));
    expect(conflicts(ben(state, 1, set('summary', 'late')))).toMatchObject([{ field: 'summary', by: null }]);
    expect(conflicts(ben(state, state.version - 1, set('summary', 'in time')))).toEqual([]);
  });
});

it('forgets stamps that are too old to matter, so that they stay as few as the document has parts', () => {
  let state: MergeState = draft(quote(1));
  for (let i = 0; i < stampsKept * 1.2; i++)
    state = anna(state, insert(quote(i + 10), 1), remove(i + 10), edit(1, `text ${i}`));
  expect(Object.keys(state.stamps.blocks).length).toBeLessThanOrEqual(stampsKept + 1);
});
