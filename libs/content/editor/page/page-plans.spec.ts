import type { Json } from '@tessera/models';
import { Toasts } from '@tessera/ui';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { quoteBlock } from '../content-api.harness';
import { PageRoom } from './page-room.harness';

let room: PageRoom;
const quotes = () =>
  [...room.element.querySelectorAll<HTMLTextAreaElement>('tessera-quote-face textarea')].filter(
    (_, at) => at % 2 === 0,
  );
const plans = () => room.server.page(room.id).plans;

beforeEach(async () => {
  const body = [quoteBlock('Words', 'q1'), quoteBlock('More', 'q2')] as unknown as Json;
  room = await new PageRoom({ summary: 'In short', body }).open();
});
afterEach(() => room.close());

describe('scheduling', () => {
  it('plans what is saved, in a zone, says so on the page, and drops it', async () => {
    await room.press('Schedule');
    await room.until(() => expect(room.find('tessera-schedule-dialog')).not.toBeNull());
    const [publish] = document.querySelectorAll<HTMLInputElement>('tessera-zoned-moment input');
    await room.type(publish!, '2036-12-01T09:00', 'change');
    expect(room.text('tessera-schedule-dialog')).toMatch(/1 Dec|Dec 1|12\/1/);
    await room.press('Schedule');
    await room.until(() => expect(plans().schedule.publishAt).not.toBeNull());
    expect(plans().schedule.state).toMatchObject({ draftVersion: 1 });
    await room.until(() => expect(room.text('.state')).toContain('To be published'));
    await room.press('Schedule');
    await room.press('Drop the plan');
    await room.until(() => expect(plans().schedule.publishAt).toBeNull());
    await room.until(() => expect(room.text('.state')).not.toContain('To be published'));
  });

  it('says on the page when it did not happen', async () => {
    const failure = { at: '2026-11-22T09:00:00.000Z', code: 'auth.not-allowed', message: 'You may not do this here.' };
    plans().schedule = { ...plans().schedule, publishAt: '2026-11-22T09:00:00.000Z', publishFailure: failure };
    room.close();
    await room.open();
    expect(room.text('.news')).toContain('did not happen');
    await room.press('See why');
    await room.until(() => expect(room.text('tessera-schedule-dialog')).toContain('You may not do this here.'));
  });
});

describe('versions', () => {
  beforeEach(async () => {
    const older = [quoteBlock('Old words', 'q1')] as unknown as Json;
    plans().keep({ title: 'Older title', summary: 'In short', body: older }, 'published', 1);
    await room.press('More acts');
    await room.press('Versions…');
    await room.until(() => expect(room.text('tessera-versions')).toContain('Added'));
  });

  it('show what differs: words within a text, blocks added', () => {
    const marked = (tag: string) =>
      [...document.querySelectorAll(`tessera-versions ${tag}`)].map((each) => each.textContent);
    expect(marked('del')).toEqual(expect.arrayContaining(['Older', 'Old words']));
    expect(marked('ins')).toEqual(expect.arrayContaining(['First', 'Words']));
    expect(room.text('tessera-versions')).toContain('Changed');
  });

  it('that say what the draft says are not brought back, and the keyboard is where they stand', async () => {
    expect(document.activeElement?.textContent).toBe('Versions');
    expect(room.text('tessera-versions .bar')).toContain('Bring back version 1');
    await room.press('Bring back version 1');
    await room.until(() => expect(room.server.page(room.id).fields['title']).toBe('Older title'));
    await room.press('More acts');
    await room.press('Versions…');
    await room.until(() => expect(room.text('tessera-versions')).toContain('Published'));
    const published = [...document.querySelectorAll<HTMLInputElement>('tessera-versions input[name=version]')].at(-1)!;
    published.click();
    await room.until(() => expect(room.text('tessera-versions .bar')).toContain('The draft says this'));
    expect(room.text('tessera-versions .bar')).not.toContain('Bring back');
  });

  it('come back as the draft, which is kept before, and undone in one step', async () => {
    await room.press('Bring back version 1');
    await room.until(() => expect(room.server.page(room.id).fields['title']).toBe('Older title'));
    expect(plans().revisions[0]).toMatchObject({ reason: 'kept', fields: { title: 'First title' } });
    expect(quotes().map(({ value }) => value)).toEqual(['Old words']);
    TestBed.inject(Toasts).current()!.undo!();
    await room.settle();
    expect(room.find<HTMLTextAreaElement>('textarea.title').value).toBe('First title');
    expect(quotes().map(({ value }) => value)).toEqual(['Words', 'More']);
  });
});

it('shares a preview by a link that is shown once, and withdraws it', async () => {
  await room.press('More acts');
  await room.press('Share a preview…');
  await room.press('Make a link');
  await room.until(() => expect(room.find<HTMLInputElement>('[aria-label="The link"]').value).toContain('/preview/'));
  await room.press('Withdraw');
  await room.until(() => expect(plans().links).toHaveLength(0));
  await room.until(() => expect(room.text('tessera-share-dialog')).toContain('None: only people who may see drafts'));
});

it('is duplicated and opens as its copy', async () => {
  await room.press('More acts');
  await room.press('Duplicate…');
  await room.until(() => expect(room.find('tessera-copy-dialog')).not.toBeNull());
  await room.press('Duplicate');
  await room.until(() => expect(room.find<HTMLTextAreaElement>('textarea.title').value).toBe('First title (copy)'));
});

describe('undo', () => {
  it('goes through words and structure in their order, also from within a text', async () => {
    await room.type(quotes()[0]!, 'Words, typed');
    const frame = room.element.querySelectorAll<HTMLElement>('tessera-block-frame')[1]!;
    frame.focus();
    await room.key(frame, 'Backspace');
    expect(quotes()).toHaveLength(1);
    quotes()[0]!.focus();
    await room.key(quotes()[0]!, 'z', { ctrlKey: true });
    expect(quotes().map(({ value }) => value)).toEqual(['Words, typed', 'More']);
    await room.key(quotes()[0]!, 'z', { ctrlKey: true });
    expect(quotes().map(({ value }) => value)).toEqual(['Words', 'More']);
    await room.key(quotes()[0]!, 'z', { ctrlKey: true, shiftKey: true });
    expect(quotes()[0]!.value).toBe('Words, typed');
  });
});

describe('the outline', () => {
  it('names the blocks and moves them by keys', async () => {
    await room.choose('Outline');
    const entries = () => [...document.querySelectorAll<HTMLElement>('tessera-outline .entry')];
    await room.until(() => expect(entries()).toHaveLength(2));
    entries()[1]!.focus();
    await room.key(entries()[1]!, 'ArrowUp', { altKey: true });
    expect(quotes().map(({ value }) => value)).toEqual(['More', 'Words']);
    expect(room.text('tessera-outline [role=status]')).toBe('Now 1 of 2');
    await room.settle();
    expect(document.activeElement).toBe(entries()[0]);
  });

  it('leads to a block', async () => {
    await room.choose('Outline');
    await room.press('Quote More');
    await room.until(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Quote, block 2 of 2'));
  });
});
