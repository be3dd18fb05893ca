import { describe, expect, it } from 'vitest';
import type { DocumentFields } from '@tessera/models';
import { blockOf, body, order, page, quote } from './draft.harness';
import { asArrived, keepBoth, mergeDrafts } from './merge-drafts';

const merge = (base: DocumentFields, mine: DocumentFields, theirs: DocumentFields) =>
  mergeDrafts(base, mine, theirs, body);
const parts = (base: DocumentFields, mine: DocumentFields, theirs: DocumentFields) =>
  merge(base, mine, theirs).conflicts.map(({ part }) => part);

describe('merging two drafts', () => {
  it('takes what only one side changed', () => {
    const { fields, conflicts } = merge(
      page('A', quote('x'), quote('y')),
      page('A', quote('x', 'mine'), quote('y')),
      page('B', quote('x'), quote('y', 'theirs')),
    );
    expect(fields).toEqual(page('B', quote('x', 'mine'), quote('y', 'theirs')));
    expect(conflicts).toEqual([]);
  });

  it('asks where both changed the same field, and lets mine stand until then', () => {
    const { fields, conflicts } = merge(page('A'), page('Mine'), page('Theirs'));
    expect(fields['title']).toBe('Mine');
    expect(conflicts).toEqual([{ part: 'title', field: 'title', base: 'A' }]);
  });

  it('does not ask where both made the same change', () => {
    expect(parts(page('A'), page('B'), page('B'))).toEqual([]);
  });

  it('asks where both changed the same block', () => {
    expect(parts(page('A', quote('x')), page('A', quote('x', 'mine')), page('A', quote('x', 'theirs')))).toEqual([
      'body.x',
    ]);
  });

  it('asks even where both changed different values of one block, because they belong together', () => {
    const [base, mine, theirs] = [
      quote('x', 'words', 'me'),
      quote('x', 'better words', 'me'),
      quote('x', 'words', 'you'),
    ];
    expect(parts(page('A', base), page('A', mine), page('A', theirs))).toEqual(['body.x']);
    expect(keepBoth(base, mine, theirs)).toEqual(quote('x', 'better words', 'you'));
  });

  it('keeps a block that I changed while they removed it, and asks', () => {
    const { fields, conflicts } = merge(
      page('A', quote('w'), quote('x')),
      page('A', quote('w'), quote('x', 'mine')),
      page('A', quote('w')),
    );
    expect(order(fields)).toBe('w x');
    expect(conflicts.map(({ part }) => part)).toEqual(['body.x']);
  });

  it('asks about a block that they changed while I removed it', () => {
    expect(parts(page('A', quote('x')), page('A'), page('A', quote('x', 'theirs')))).toEqual(['body.x']);
  });

  it('removes a block that one side removed and the other left alone', () => {
    expect(
      order(merge(page('A', quote('x'), quote('y')), page('A', quote('y')), page('B', quote('x'), quote('y'))).fields),
    ).toBe('y');
    expect(
      order(merge(page('A', quote('x'), quote('y')), page('B', quote('x'), quote('y')), page('A', quote('y'))).fields),
    ).toBe('y');
  });

  it('keeps the new blocks of both sides at their places', () => {
    const { fields } = merge(
      page('A', quote('a'), quote('b')),
      page('A', quote('a'), quote('m'), quote('b')),
      page('A', quote('t'), quote('a'), quote('b')),
    );
    expect(order(fields)).toBe('t a m b');
  });

  it('keeps my move when they edited the same block', () => {
    const { fields, conflicts } = merge(
      page('A', quote('a'), quote('b'), quote('c')),
      page('A', quote('c'), quote('a'), quote('b')),
      page('A', quote('a'), quote('b'), quote('c', 'theirs')),
    );
    expect(order(fields)).toBe('c a b');
    expect(blockOf(fields, 'c')).toEqual(quote('c', 'theirs'));
    expect(conflicts).toEqual([]);
  });

  it('asks about a block that one removed and the other moved', () => {
    const [base, moved, removed] = [
      page('A', quote('a'), quote('b'), quote('c')),
      page('A', quote('c'), quote('a'), quote('b')),
      page('A', quote('a'), quote('b')),
    ];
    expect(parts(base, moved, removed)).toEqual(['body.c']);
    expect(parts(base, removed, moved)).toEqual(['body.c']);
  });

  it('asks where both moved one block to different places', () => {
    const base = page('A', quote('a'), quote('b'), quote('c'), quote('d'));
    expect(
      parts(
        base,
        page('A', quote('d'), quote('a'), quote('b'), quote('c')),
        page('A', quote('a'), quote('d'), quote('b'), quote('c')),
      ),
    ).toEqual(['body.d#place']);
  });

  it('finds a place for my new block when the one before it is gone', () => {
    const { fields } = merge(
      page('A', quote('a'), quote('b'), quote('c')),
      page('A', quote('a'), quote('b'), quote('m'), quote('c')),
      page('A', quote('a'), quote('c')),
    );
    expect(order(fields)).toBe('a m c');
  });

  it('leaves untouched blocks the very same objects', () => {
    const x = quote('x');
    const { fields } = merge(
      page('A', x, quote('y')),
      page('A', x, quote('y')),
      page('A', quote('x'), quote('y', 'theirs')),
    );
    expect(blockOf(fields, 'x')).toBe(x);
  });

  it('is the same document when nothing came in', () => {
    const mine = page('Mine', quote('x'));
    expect(merge(page('A', quote('x')), mine, page('A', quote('x'))).fields).toBe(mine);
  });
});

describe('what was sent without an answer', () => {
  it('counts as saved where the server has just that', () => {
    const [base, sent] = [page('A', quote('x')), page('B', quote('x', 'sent'), quote('y'))];
    expect(asArrived(base, sent, sent, body)).toEqual(sent);
  });

  it('counts as not saved where the server has something else', () => {
    const [base, sent, theirs] = [
      page('A', quote('x'), quote('y')),
      page('B', quote('x', 'sent'), quote('y')),
      page('B', quote('x', 'theirs'), quote('y')),
    ];
    expect(asArrived(base, sent, theirs, body)).toEqual(page('B', quote('x'), quote('y')));
  });

  it('counts a removal and a move as saved when the server has them', () => {
    const base = page('A', quote('a'), quote('b'), quote('c'));
    const sent = page('A', quote('c'), quote('a'));
    const theirs = page('A', quote('c'), quote('a'), quote('t'));
    expect(order(asArrived(base, sent, theirs, body))).toBe('c a');
  });
});
