import { describe, expect, it } from 'vitest';
import { inChunks, type MadeItem, wxrFile } from '../../testing';
import type { WxrItem } from '../wxr/events';
import { readWxr } from '../wxr/wxr-reader';
import { type ArticleFacts, articleFromItem, leadOf, pageFromItem } from './page-from-item';

const itemOf = async (made: Partial<MadeItem>): Promise<WxrItem> => {
  for await (const event of readWxr(inChunks(wxrFile([{ id: 7, ...made }])))) if (event.sort === 'item') return event;
  throw new Error('no item');
};
const facts: ArticleFacts = {
  authors: ['0190f3c1-0000-7000-8000-000000000001'],
  categories: ['0190f3c1-0000-7000-8000-000000000002'],
  tags: [],
  keywords: ['Jazz'],
  lead: { id: '0190f3c1-0000-7000-8000-000000000003', alt: 'A cat' },
};
const article = async (made: Partial<MadeItem>, more: Partial<ArticleFacts> = {}) =>
  articleFromItem(await itemOf(made), [], { ...facts, ...more });

describe('a post', () => {
  it('becomes an article with author, day, terms, summary and lead picture', async () => {
    const made = { title: 'A <b>fine</b> &amp; good day', slug: '%C3%BCber-uns', excerpt: '<p>Short.</p>' };
    expect(await article(made)).toEqual({
      type: 'content.article',
      title: 'A fine & good day',
      slug: 'über-uns',
      fields: {
        title: 'A fine & good day',
        summary: 'Short.',
        ...facts,
        author: '',
        publishedOn: '2020-02-29T12:00:00.000Z',
        body: [],
      },
      draftBecause: null,
      plannedFor: null,
      publishedAt: new Date('2020-02-29T12:00:00Z'),
    });
  });

  it('of somebody who could not come in keeps the name', async () => {
    expect((await article({ author: 'bea' }, { authors: [] })).fields).toMatchObject({ authors: [], author: 'bea' });
  });

  it.each([
    [{ status: 'draft' }, 'It was a draft.'],
    [{ status: 'private' }, 'It was private.'],
    [{ status: 'future', date: '2099-01-02 03:04:05' }, 'It was to be published on 2099-01-02 03:04 UTC.'],
    [{ status: 'publish', password: 'x' }, 'It was protected by a password.'],
    [{ status: 'rejected' }, 'Its status was "rejected".'],
  ])('that %j comes in as a draft', async (made, reason) => {
    expect((await article(made)).draftBecause).toBe(reason);
  });

  it('without title or with an endless one still has a title that can be kept', async () => {
    expect((await article({ title: ' ' })).title).toBe('Untitled');
    expect((await article({ title: 'x'.repeat(300) })).title).toBe(`${'x'.repeat(199)}…`);
  });

  it('names the attachment that stands for it', async () => {
    expect(leadOf(await itemOf({ meta: { _thumbnail_id: '12' } }))).toBe(12);
    expect(leadOf(await itemOf({ meta: { _thumbnail_id: 'none' } }))).toBeUndefined();
  });
});

describe('a page', () => {
  it('becomes a standard page, which has neither author nor day', async () => {
    const page = pageFromItem(await itemOf({ type: 'page' }), [], { isIndex: false });
    expect(page).toMatchObject({ type: 'content.standard', fields: { title: 'Item 7', body: [] } });
    expect(Object.keys(page.fields)).toEqual(['title', 'body']);
  });

  it('beneath which articles stand becomes an index of them', async () => {
    expect(pageFromItem(await itemOf({ type: 'page' }), [], { isIndex: true }).type).toBe('content.article-index');
  });
});
