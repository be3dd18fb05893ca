import { RichTextBlock } from '@tessera/content/contract';
import { defineExtension } from '@tessera/extension';
import { type DocumentFields, uuidv7 } from '@tessera/models';
import { asset, layout } from '@tessera/templates/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainTheme, testSite, type TestSite } from '../testing';

const script = asset('search.js', `data:text/javascript;base64,${btoa('void 0;')}`);
const scripted = defineExtension({
  name: 'scripted',
  templates: [
    layout({
      body: (children) => <main>{children}</main>,
      notFound: () => <p>nothing</p>,
      notFoundTitle: () => 'nothing',
      styles: '',
      searchScript: script,
    }),
  ],
});

let site: TestSite;
beforeAll(async () => void (site = await testSite({ extensions: [plainTheme, scripted] })));
afterAll(() => site?.close());

const text = (words: string): DocumentFields =>
  ({
    body: [
      {
        id: uuidv7(),
        type: RichTextBlock.name,
        fields: { text: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] } },
      },
    ],
  }) as unknown as DocumentFields;

const page = async (path: string) => await (await site.get(path)).text();

it('a visitor finds what is published, its words marked, and nothing else', async () => {
  await site.livePage('Glass & light', { fields: text('How <script> and glass are 5 > 4.') });
  await site.page('Glass in a draft');
  const html = await page('/search?q=glass');
  expect(html).toContain('<p>1 found</p>');
  expect(html).toContain('<a href="/glass-light">Glass &amp; light</a>');
  expect(html).toContain('How &lt;script> and <mark>glass</mark> are');
  expect(html).not.toContain('draft');
});

it('what was asked stays text', async () => {
  const html = await page(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
  expect(html).not.toContain('<script>alert');
});

it('a slip is answered with a link to what finds something', async () => {
  await site.livePage('Mosaics of Ravenna');
  expect(await page('/search?q=mosaiks')).toContain('<a href="/search?q=mosaics">mosaics</a>');
});

it('a page of results is not indexed, and its one script may come from one address alone', async () => {
  const response = await site.get('/search?q=glass');
  const html = await response.text();
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toContain('rel="canonical"');
  expect(html).toContain(`<script src="${script.path}" defer></script>`);
  const policy = response.headers.get('content-security-policy')!;
  expect(policy).toContain(`script-src https://www.example.org${script.path};`);
  const other = await site.get('/glass-light');
  expect(other.headers.get('content-security-policy')).not.toContain('script-src');
  expect(await other.text()).not.toContain(script.path);
});

it('what is published, changed or withdrawn shows in the next search', async () => {
  const made = await site.livePage('Tesserae');
  expect(await page('/search?q=tesserae')).toContain('1 found');
  expect(await page('/search/suggestions?q=tess')).toBe('{"data":[{"title":"Tesserae","path":"/tesserae"}]}');
  await site.asOwner(() => site.publisher.unpublishNow(made.id));
  expect(await page('/search?q=tesserae')).toContain('0 found');
  expect(await page('/search/suggestions?q=tess')).toBe('{"data":[]}');
});

it('no query breaks it, and it stands at one address', async () => {
  const odd = [
    '',
    '?',
    '?q',
    '?q=%00',
    '?q=%ff',
    '?q=a&type=x&term=%27&from=20&page=-1',
    `?q=${'a'.repeat(5000)}`,
    '?page=999999&q=glass',
  ];
  for (const query of odd) expect((await site.get(`/search${query}`)).status).toBe(200);
  for (const query of odd) expect((await site.get(`/search/suggestions${query}`)).status).toBe(200);
  const response = await site.get('/Search/?q=glass');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/search?q=glass']);
});

it('who asks nothing is led to the page that once had its address', async () => {
  const { id } = await site.livePage('Found elsewhere', { fields: text('Nothing.') });
  await site.db.database.query(
    "INSERT INTO content_redirect (id, site, path, page) SELECT gen_random_uuid(), site, '/search', id FROM content_page WHERE id = $1",
    [id],
  );
  expect((await site.get('/search')).headers.get('location')).toBe('/found-elsewhere');
  expect((await site.get('/search?q=nowhere')).status).toBe(200);
});

it('a page that came to its address from elsewhere is shown to who asks nothing', async () => {
  const { id } = await site.livePage('A page named otherwise', { fields: text('Nothing.') });
  await site.db.database.query("UPDATE content_page SET path = '/search' WHERE id = $1", [id]);
  for (let visit = 0; visit < 2; visit++) {
    expect(await (await site.get('/search')).text()).toContain('A page named otherwise');
    expect(await (await site.get('/search?q=nowhere')).text()).not.toContain('A page named otherwise');
  }
});

it('no page can be made at its address', async () => {
  expect((await site.page('Search')).path).toBe('/search-2');
});
