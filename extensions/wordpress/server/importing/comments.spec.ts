import { Comment } from '@tessera/content/contract';
import { records } from '@tessera/database/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { kindOf, type MadeComment, numbersOf, type TestImport, testImport } from '../../testing';

let test: TestImport;
beforeEach(async () => void (test = await testImport()));
afterEach(() => test.close());

const bring = (comments: readonly MadeComment[], more: Parameters<TestImport['bring']>[1] = {}) =>
  test.bring([{ id: 1, slug: 'one', comments }], more);
const all = async () => (await test.content.asOwner(() => records(Comment).list({ sort: ['writtenAt'] }))).data;

it('come in beneath their page as threads, also where an answer stands before what it answers', async () => {
  const report = await bring([
    { id: 12, parent: 11, date: '2020-03-02 08:00:00', author: 'Ada &amp; co' },
    { id: 11, content: 'First\n\nline <a href="https://example.org/x">here</a>', website: 'https://bea.example' },
    { id: 13, parent: 99, date: '2020-03-03 08:00:00', email: 'none', website: 'javascript:alert(1)' },
  ]);
  expect(numbersOf(report, 'comment')).toEqual([3, 3, 0, 0, 0]);
  const [first, answer, orphan] = await all();
  const { id: page } = await test.pageAt('/blog/one');
  expect(first).toMatchObject({
    page,
    parent: null,
    author: 'Bea',
    email: 'bea@example.org',
    website: 'https://bea.example',
    writtenAt: new Date('2020-03-01T08:00:00Z'),
    text: 'First\n\nline here (https://example.org/x)',
    state: 'shown',
  });
  expect(answer).toMatchObject({ parent: first!.id, author: 'Ada & co' });
  expect(orphan).toMatchObject({ parent: null, email: null, website: null });
});

it('that were not shown are hidden, and spam stays behind', async () => {
  const report = await bring([
    { id: 1, approved: '0' },
    { id: 2, type: 'pingback' },
    { id: 3, approved: 'spam' },
    { id: 4, approved: 'trash' },
    { id: 5, content: '<p> </p>' },
  ]);
  expect((await all()).map(({ state }) => state)).toEqual(['hidden', 'hidden']);
  expect(kindOf(report, 'comment')).toMatchObject({
    read: 5,
    made: 2,
    skipped: 3,
    skippedBecause: [
      { reason: 'It was marked as spam.' },
      { reason: 'It was in the trash.' },
      { reason: 'It has no words.' },
    ],
    remarks: [
      { reason: 'It waited to be looked at; it is hidden.' },
      { reason: 'Another site told that it links here; it is hidden.' },
    ],
  });
});

it('of what is not a page here are left out', async () => {
  const report = await test.bring([
    { id: 1, type: 'attachment', status: 'inherit', comments: [{ id: 1 }] },
    { id: 2, status: 'trash', comments: [{ id: 2 }, { id: 3 }] },
  ]);
  expect(numbersOf(report, 'comment')).toEqual([3, 0, 0, 0, 3]);
});

it('come once, and change only where they changed there', async () => {
  await bring([{ id: 1 }, { id: 2, approved: '0', date: '2020-03-02 08:00:00' }]);
  const before = await test.rowCounts();
  expect(numbersOf(await bring([{ id: 1 }, { id: 2, approved: '0', date: '2020-03-02 08:00:00' }]), 'comment')).toEqual(
    [2, 0, 0, 2, 0],
  );
  expect(await test.rowCounts()).toEqual(before);
  const report = await bring([
    { id: 1 },
    { id: 2, date: '2020-03-02 08:00:00' },
    { id: 3, date: '2020-03-03 08:00:00' },
  ]);
  expect(numbersOf(report, 'comment')).toEqual([3, 1, 1, 1, 0]);
  expect((await all()).map(({ state }) => state)).toEqual(['shown', 'shown', 'shown']);
});

it('stay hidden or deleted where somebody did that here', async () => {
  await bring([{ id: 1 }, { id: 2, date: '2020-03-02 08:00:00' }]);
  const [one, two] = await all();
  await test.content.asOwner(() => records(Comment).change(one!.id, { state: 'hidden' }, { version: one!.version }));
  await test.content.asOwner(() => records(Comment).remove(two!.id, { version: two!.version }));
  const changed = [
    { id: 1, content: 'Other' },
    { id: 2, content: 'Other', date: '2020-03-02 08:00:00' },
  ];
  expect(numbersOf(await bring(changed), 'comment')).toEqual([2, 0, 0, 0, 2]);
  expect((await all()).map(({ state, text }) => [state, text])).toEqual([['hidden', 'Comment 1']]);
  expect(numbersOf(await bring(changed, { onConflict: 'replace' }), 'comment')).toEqual([2, 0, 1, 0, 1]);
  expect((await all()).map(({ state, text }) => [state, text])).toEqual([['shown', 'Other']]);
});
