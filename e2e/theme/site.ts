import { type APIRequestContext, type APIResponse, expect } from '@playwright/test';
import { mosaicPicture } from '../walk/picture';
import { everyBlock, type Shown, text, paragraph, writing } from './blocks';

interface Saved {
  readonly id: string;
  readonly version: number;
}

async function saved<T = Saved>(response: APIResponse): Promise<T> {
  const body = await response.text();
  expect(response.ok(), `${response.url()}: ${body.slice(0, 600)}`).toBe(true);
  const json = (body === '' ? {} : JSON.parse(body)) as object;
  // What is a record says so by an envelope.
  return ('data' in json && !Array.isArray(json.data) ? json.data : json) as T;
}

/** A site with everything a theme can be asked to show, made as its owner makes it: through the API. */
export async function wholeSite(
  api: APIRequestContext,
): Promise<{ readonly addresses: readonly string[]; readonly site: string; readonly pages: readonly string[] }> {
  const shown = await library(api);
  const { data } = await saved<{ data: { id: string; home: string }[] }>(await api.get('/api/v1/sites'));
  const { id: site, home } = data[0]!;
  const pages = new Pages(api);
  const term = async (kind: string, fields: object) =>
    (await saved(await api.post(`/api/v1/content/${kind}`, { data: fields }))).id;
  const craft = await term('categories', {
    name: 'Craft',
    slug: 'craft',
    description: 'What is made by hand, and how.',
  });
  const gold = await term('tags', { name: 'Gold', slug: 'gold' });
  const ada = await term('authors', {
    name: 'Ada Venturi',
    slug: 'ada',
    description: 'Repairs walls in Ravenna and writes down what they tell her.',
    photo: { id: shown.pictures[4]!, alt: '' },
    website: 'https://ada.example/',
  });
  const journal = await pages.make(home, 'content.article-index', 'Journal', {
    intro: 'Notes from the workshop, longer and shorter ones.',
    size: 6,
  });
  const titles = [
    'The light that a wall keeps',
    'On joints',
    'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen und andere Wörter',
    'A piece without a picture',
    'What the hammer knows',
    'Venetian gold, and what became of it after the glassmakers went across the water',
    'Seven tiles',
    'The last one',
  ];
  for (const [at, title] of titles.entries())
    await pages.make(journal, 'content.article', title, {
      ...(at !== 3 &&
        at !== 7 && { summary: 'A wall of glass is never still: the gold comes and goes with whoever walks past it.' }),
      publishedOn: `2026-10-${String(28 - at).padStart(2, '0')}T08:00:00.000Z`,
      ...(at !== 3 && { lead: { id: shown.pictures[at % shown.pictures.length]!, alt: 'A wall of tiles' } }),
      authors: [ada],
      categories: [craft],
      tags: [gold],
      keywords: ['Ravenna'],
      body: at === 0 ? writing() : [text(paragraph('Short, as a note should be.'))],
    });
  const single = await pages.make(home, 'content.article-index', 'Notices', { style: 'cards', hasFilters: false });
  await pages.make(single, 'content.article', 'The only notice', {
    body: [],
    lead: { id: shown.pictures[1]!, alt: '' },
  });
  const about = await pages.make(home, 'content.standard', 'About the workshop', { body: writing() });
  const team = await pages.make(about, 'content.standard', 'Team', { body: [] });
  await pages.make(team, 'content.standard', 'Ada Venturi', { body: [text(paragraph('She repairs walls.'))] });
  const blocks = await pages.make(home, 'content.standard', 'Every block', { body: everyBlock(shown, journal) });
  await pages.change(home, { intro: 'A quarterly about walls, and what they are made of.' });
  await menus(api, { journal, about, team });
  const { version } = await saved(await api.get(`/api/v1/content/sites/${site}`));
  await saved(
    await api.patch(`/api/v1/content/sites/${site}`, {
      data: { name: 'Tessellation', tagline: 'Walls, and what they are made of.' },
      headers: { 'if-match': `"${version}"` },
    }),
  );
  return {
    site,
    pages: [home, journal, about, blocks],
    addresses: [
      '/',
      '/every-block',
      '/about-the-workshop',
      '/about-the-workshop/team/ada-venturi',
      '/journal',
      '/journal/page/2',
      '/journal/the-light-that-a-wall-keeps',
      '/journal/a-piece-without-a-picture',
      '/journal/category/craft',
      '/journal/tag/gold',
      '/journal/author/ada',
      '/journal/2026/10',
      '/notices',
      '/nowhere',
    ],
  };
}

async function library(api: APIRequestContext): Promise<Shown> {
  const put = async (path: string, name: string, data: Buffer) =>
    (
      await saved(
        await api.post(`/api/v1/media/${path}?name=${name}`, {
          data,
          headers: { 'content-type': 'application/octet-stream' },
        }),
      )
    ).id;
  const shapes = [
    { columns: 16, lines: 9 },
    { columns: 12, lines: 8, warmth: 90 },
    { columns: 20, lines: 10, warmth: 40 },
    { columns: 8, lines: 12, warmth: 130 },
    { columns: 8, lines: 8, warmth: 60 },
  ];
  const pictures: string[] = [];
  for (const [at, shape] of shapes.entries())
    pictures.push(await put('images', `wall-${at}.png`, mosaicPicture(shape)));
  return {
    pictures,
    file: await put('documents', 'programme.pdf', Buffer.from('%PDF-1.4\n%%EOF\n')),
    film: await put('documents', 'film.mp4', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1')),
    sound: await put('documents', 'talk.wav', silence()),
  };
}

async function menus(
  api: APIRequestContext,
  { journal, about, team }: Readonly<Record<string, string>>,
): Promise<void> {
  const line = (label: string, link: object | null, items: object[] = []) => ({
    id: crypto.randomUUID(),
    label,
    link,
    items,
  });
  const menu = async (place: string, items: object[]) => {
    // There is one for each place, and another journey may have made it.
    const { data } = (await (await api.get(`/api/v1/content/menus?filter[place]=${place}`)).json()) as {
      data: Saved[];
    };
    for (const { id, version } of data)
      await api.delete(`/api/v1/content/menus/${id}`, { headers: { 'if-match': `"${version}"` } });
    await saved(await api.post('/api/v1/content/menus', { data: { name: place, place, items } }));
  };
  await menu('main', [
    line('', { page: journal }),
    line('The workshop', { page: about }, [line('', { page: team }), line('Every block', { url: '/every-block' })]),
    line('Notices', { url: '/notices' }),
  ]);
  await menu('legal', [line('Imprint', { url: '/about-the-workshop' })]);
  await menu('social', [line('Mastodon', { url: 'https://mastodon.example/@wall' })]);
}

/** Makes pages and publishes them. */
class Pages {
  constructor(private readonly api: APIRequestContext) {}

  async make(parent: string, type: string, title: string, fields: object): Promise<string> {
    const { id } = await saved(await this.api.post('/api/v1/pages', { data: { parent, type, title, fields } }));
    await this.publish(id);
    return id;
  }

  async change(id: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
    const changes = Object.entries(fields).map(([field, value]) => ({ op: 'set', field, value }));
    const { headers } = await this.draftOf(id);
    await saved(await this.api.patch(`/api/v1/pages/${id}/draft`, { data: { changes }, headers }));
    await this.publish(id);
  }

  private async publish(id: string): Promise<void> {
    const { headers } = await this.draftOf(id);
    await saved(await this.api.post(`/api/v1/pages/${id}/publication`, { headers }));
  }

  private async draftOf(id: string): Promise<{ readonly headers: { 'if-match': string } }> {
    const { version } = await saved(await this.api.get(`/api/v1/pages/${id}/draft`));
    return { headers: { 'if-match': `"${version}"` } };
  }
}

/** A second of nothing, as WAV: 8 kHz, 8 bit, one channel. */
function silence(): Buffer {
  const head = Buffer.from(
    'RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data\0\0\0\0',
    'latin1',
  );
  head.writeUInt32LE(36 + 8000, 4);
  head.writeUInt32LE(8000, 40);
  return Buffer.concat([head, Buffer.alloc(8000, 0x80)]);
}
