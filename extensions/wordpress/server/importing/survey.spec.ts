import { describe, expect, it } from 'vitest';
import { inChunks, wxrFile } from '../../testing';
import { survey } from './survey';

describe('a survey', () => {
  it('counts what comes in and knows the way from page to page', async () => {
    const found = await survey(
      inChunks(
        wxrFile([
          { id: 1, type: 'page', parent: 2 },
          { id: 2, type: 'page', slug: 'blog' },
          { id: 3, type: 'page', parent: 99 },
          { id: 4, type: 'page', status: 'trash' },
          { id: 5, link: 'https://old.example/2020/five/' },
          { id: 6, link: 'https://old.example/?p=6' },
          { id: 7, type: 'nav_menu_item' },
          { id: 8, type: 'attachment', status: 'inherit', attachmentUrl: 'https://old.example/wp-content/a.jpg' },
        ]),
      ),
    );
    expect(found).toMatchObject({ types: new Map([['post', { count: 2, segment: 'blog', page: 2 }]]) });
    expect([...found.parents]).toEqual([
      [1, 2],
      [2, null],
      [3, null],
    ]);
    expect([...found.addresses.keys()]).toEqual(['/item-1', '/blog', '/item-3', '/2020/five']);
    expect([...found.files.values()]).toMatchObject([{ id: 8, url: 'https://old.example/wp-content/a.jpg' }]);
    expect([...found.authors.values()]).toMatchObject([{ login: 'ada', displayName: 'Ada Lovelace' }]);
  });

  it('puts pages that are below themselves at the top', async () => {
    const { parents } = await survey(
      inChunks(
        wxrFile([
          { id: 1, type: 'page', parent: 2 },
          { id: 2, type: 'page', parent: 1 },
          { id: 3, type: 'page', parent: 3 },
        ]),
      ),
    );
    expect([...parents.values()]).toEqual([null, null, null]);
  });
});
