import type { BlockJson } from '@tessera/models';
import { describe, expect, it } from 'vitest';
import { inChunks, type MadeItem, wxrFile } from '../../testing';
import { readPost } from '../markup/read-post';
import { readWxr } from '../wxr/wxr-reader';
import { pageFromItem, type Surroundings } from './page-from-item';

const around: Surroundings = {
  baseUrl: 'https://old.example',
  isKnownAddress: (address) => address === '/2020/über uns',
  authorName: (login) => (login === 'ada' ? 'Ada Lovelace' : login),
  pictureAt: (src) => (src.endsWith('known.jpg') ? { id: '0190f3c1-0000-7000-8000-000000000001' } : undefined),
  pictureOf: (attachment) => (attachment === 12 ? { id: '0190f3c1-0000-7000-8000-000000000002' } : undefined),
};
const pageOf = async (made: Partial<MadeItem>, surroundings = around) => {
  for await (const event of readWxr(inChunks(wxrFile([{ id: 7, ...made }]))))
    if (event.sort === 'item') return pageFromItem(event, readPost(event.content), surroundings);
  throw new Error('no item');
};
const bodyOf = async (content: string) => (await pageOf({ content })).fields['body'] as unknown as BlockJson[];

describe('a post', () => {
  it('becomes an article with author, day, terms, summary and lead picture', async () => {
    const terms = [
      ['category', 'uncategorized', 'Uncategorised'],
      ['post_tag', 'red', 'Red &amp; green'],
      ['category', 'news', 'News'],
      ['post_format', 'aside', 'Aside'],
    ] as const;
    const page = await pageOf({
      title: 'A <b>fine</b> &amp; good day',
      slug: '%C3%BCber-uns',
      excerpt: '<p>Short.</p>',
      terms,
      meta: { _thumbnail_id: '12' },
    });
    expect(page).toEqual({
      type: 'content.article',
      title: 'A fine & good day',
      slug: 'über-uns',
      fields: {
        title: 'A fine & good day',
        summary: 'Short.',
        author: 'Ada Lovelace',
        keywords: ['News', 'Red & green'],
        publishedOn: '2020-02-29T12:00:00.000Z',
        lead: { id: '0190f3c1-0000-7000-8000-000000000002', alt: '' },
        body: [],
      },
      draftBecause: null,
      publishedAt: new Date('2020-02-29T12:00:00Z'),
    });
  });

  it.each([
    [{ status: 'draft' }, 'It was a draft.'],
    [{ status: 'private' }, 'It was private.'],
    [{ status: 'future' }, 'It was to be published later.'],
    [{ status: 'publish', password: 'x' }, 'It was protected by a password.'],
    [{ status: 'rejected' }, 'Its status was "rejected".'],
  ])('that %j comes in as a draft', async (made, reason) => {
    expect((await pageOf(made)).draftBecause).toBe(reason);
  });

  it('without title or with an endless one still has a title that can be kept', async () => {
    expect((await pageOf({ title: ' ' })).title).toBe('Untitled');
    expect((await pageOf({ title: 'x'.repeat(300) })).title).toBe(`${'x'.repeat(199)}…`);
  });
});

describe('a page', () => {
  it('becomes a standard page, which has neither author nor day', async () => {
    expect(await pageOf({ type: 'page', content: 'Hello' })).toMatchObject({
      type: 'content.standard',
      fields: { title: 'Item 7', body: [{ type: 'content.rich-text' }] },
    });
    expect(Object.keys((await pageOf({ type: 'page' })).fields)).toEqual(['title', 'body']);
  });
});

describe('the content', () => {
  it('makes the same blocks with the same ids each time', async () => {
    const content = 'One\n<img src="https://old.example/known.jpg">\ntwo';
    const body = await bodyOf(content);
    expect(await bodyOf(content)).toEqual(body);
    expect(new Set(body.map(({ id }) => id)).size).toBe(3);
  });

  it('has pictures where we have them, and links to all others', async () => {
    const body = await bodyOf(
      '<figure><img src="https://old.example/known.jpg" alt="A cat"><figcaption>The cat</figcaption></figure>After <img src="https://old.example/lost.jpg" alt="A dog"> it',
    );
    expect(body).toMatchObject([
      { type: 'content.image', fields: { image: { alt: 'A cat' }, caption: 'The cat' } },
      {
        type: 'content.rich-text',
        fields: {
          text: {
            content: [
              { content: [{ text: 'After it' }] },
              {
                content: [
                  { text: 'Picture: ' },
                  { text: 'A dog', marks: [{ type: 'link', attrs: { href: 'https://old.example/lost.jpg' } }] },
                ],
              },
            ],
          },
        },
      },
    ]);
  });

  it('links to pages that moved along by their path, and leaves other links alone', async () => {
    const body = await bodyOf(
      '<a href="http://www.old.example/2020/%C3%BCber%20uns/#team">a</a> <a href="https://old.example/tag/red">b</a> <a href="https://else.example/2020/über uns">c</a>',
    );
    expect(JSON.stringify(body).match(/"href":"[^"]*"/g)).toEqual([
      '"href":"/2020/%C3%BCber%20uns#team"',
      '"href":"https://old.example/tag/red"',
      '"href":"https://else.example/2020/über uns"',
    ]);
  });
});
