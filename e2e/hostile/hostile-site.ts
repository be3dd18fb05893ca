import { randomUUID } from 'node:crypto';
import { type APIRequestContext, type APIResponse, expect } from '@playwright/test';
import { block, paragraph, text } from '../theme/blocks';
import { mosaicPicture } from '../walk/picture';
import { inParts, oneLine, type Sample } from './sample';

/** A page made of samples. */
export interface HostilePage {
  readonly id: string;
  readonly path: string;
}

interface Draft {
  readonly version: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Puts samples through the doors of the API: each into a `details` that is called as it is, so that a page tells which one it was. */
export class HostileSite {
  private picture = '';
  private home = '';

  constructor(private readonly api: APIRequestContext) {}

  async open(): Promise<void> {
    const { data } = await json<{ data: { home: string }[] }>(await this.api.get('/api/v1/sites'));
    this.home = data[0]!.home;
    this.picture = (await this.upload('images', 'wall.png', mosaicPicture())).id;
  }

  /** Pages in which every sample is HTML by hand; and, where `everywhere` is set, all that a block holds of words. */
  async pages(
    title: string,
    samples: readonly Sample[],
    { everywhere }: { everywhere: boolean },
  ): Promise<HostilePage[]> {
    const parts = inParts(samples, everywhere ? 100 : 300);
    const pages: HostilePage[] = [];
    for (const [at, part] of parts.entries()) {
      const body = part.map((sample) =>
        block('details', {
          summary: sample.name,
          isOpen: true,
          // Nothing may be left of a sample, and a block without its HTML cannot be published.
          content: [
            block('html', { html: `<p>By hand</p>${sample.text}` }),
            ...(everywhere ? this.words(sample.text) : []),
          ],
        }),
      );
      pages.push(await this.page(this.home, 'content.standard', `${title} ${at + 1}`, { body }));
    }
    return pages;
  }

  /** An index of articles that are called, summed up, signed and filed by samples. */
  async articles(title: string, samples: readonly Sample[]): Promise<HostilePage[]> {
    const index = await this.page(this.home, 'content.article-index', title, { size: 50, style: 'list' });
    const articles: HostilePage[] = [];
    for (const [at, sample] of samples.entries()) {
      const line = oneLine(sample.text, 200);
      if (line === '') continue;
      const term = async (kind: string) =>
        await this.record(`content/${kind}`, {
          name: line,
          slug: `${kind}-${index.id.slice(-6)}-${at}`,
          description: line,
        });
      const [category, tag, author] =
        at % 4 === 0 ? [await term('categories'), await term('tags'), await term('authors')] : [];
      const fields = {
        summary: oneLine(sample.text, 900),
        author: line,
        keywords: [oneLine(sample.text, 90)],
        lead: { id: this.picture, alt: line },
        ...(category && tag && author && { categories: [category], tags: [tag], authors: [author] }),
        body: [],
      };
      articles.push(await this.page(index.id, 'content.article', line, fields));
    }
    return [index, ...articles];
  }

  /** A menu whose lines are called by samples. */
  async menu(samples: readonly Sample[]): Promise<void> {
    const items = samples.flatMap(({ text: words }) => {
      const label = oneLine(words, 190);
      return label === '' ? [] : [{ id: randomUUID(), label, link: { url: '/' }, items: [] }];
    });
    await this.record('content/menus', { name: 'Hostile', place: 'footer', items: items.slice(0, 100) });
  }

  /** Files called by samples, described by them. */
  async files(samples: readonly Sample[]): Promise<void> {
    for (const [at, sample] of samples.entries()) {
      const name = `${oneLine(sample.text, 100)}.${at % 2 ? 'txt' : 'pdf'}`;
      const bytes = at % 2 ? `Words ${at}` : `%PDF-1.4\n%${at}\n%%EOF\n`;
      const { id, version } = await this.upload('documents', name, Buffer.from(bytes));
      const changed = await this.api.patch(`/api/v1/media/${id}`, {
        data: { alt: oneLine(sample.text, 200), caption: oneLine(sample.text, 200) },
        headers: { 'if-match': `"${version}"` },
      });
      expect(changed.status(), sample.name).toBeLessThan(300);
    }
  }

  /** Addresses that a browser would not open as a page are refused, wherever a link may stand. */
  async refusesAddresses(addresses: readonly string[]): Promise<string[]> {
    const taken: string[] = [];
    for (const href of addresses) {
      const link = { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] };
      const bodies = [
        [text(paragraph(link))],
        [block('buttons', { buttons: [{ label: 'x', link: { url: href }, style: 'filled' }] })],
      ];
      for (const body of bodies) {
        const response = await this.api.post('/api/v1/pages', {
          data: { parent: this.home, type: 'content.standard', title: 'Refused', fields: { body } },
        });
        if (response.status() !== 422) taken.push(`${response.status()} ${href}`);
      }
    }
    return taken;
  }

  /** What was read, written again as it is: the draft is the same. Names the samples that are not. */
  async changedBySavingAgain({ id }: HostilePage): Promise<string[]> {
    const before = await this.draft(id);
    const response = await this.api.patch(`/api/v1/pages/${id}/draft`, {
      data: { changes: [{ op: 'set', field: 'body', value: before.fields['body'] }] },
      headers: { 'if-match': `"${before.version}"` },
    });
    expect(response.status(), await response.text()).toBe(200);
    const [some, others] = [before, await this.draft(id)].map(({ fields }) => fields['body'] as readonly Detail[]);
    return some!.flatMap((each, at) =>
      JSON.stringify(each) === JSON.stringify(others![at]) ? [] : [each.fields.summary ?? 'something'],
    );
  }

  /** HTML by hand as it was kept, by the samples' names. */
  async kept({ id }: HostilePage): Promise<Map<string, string>> {
    const { fields } = await this.draft(id);
    return new Map(
      (fields['body'] as readonly Detail[]).map(({ fields: { summary, content } }) => [
        summary!,
        content![0]!.fields.html!,
      ]),
    );
  }

  async publish(id: string): Promise<void> {
    const { version } = await this.draft(id);
    const headers = { 'if-match': `"${version}"` };
    await json(await this.api.post(`/api/v1/pages/${id}/publication`, { headers }));
  }

  /** An empty page with one text, for pasting into. */
  async blank(title: string): Promise<HostilePage> {
    return await this.page(this.home, 'content.standard', title, { body: [text(paragraph('Write over this'))] });
  }

  /** Every field for words in every block that has some. */
  private words(sample: string): object[] {
    const line = oneLine(sample, 280) || 'nothing';
    const image = { id: this.picture, alt: line };
    return [
      text(paragraph(line), {
        type: 'codeBlock',
        attrs: { language: 'html' },
        content: [{ type: 'text', text: line }],
      }),
      block('quote', { text: sample.trim() || 'nothing', source: line }),
      block('code', { code: sample || 'nothing', language: oneLine(sample, 30) }),
      block('table', {
        table: {
          rows: [
            [line, 'b'],
            ['c', line],
          ],
        },
        caption: line,
        hasRowHeads: true,
      }),
      block('image', { image, caption: line }),
      block('embed', { url: 'https://vimeo.com/1084537', title: line, caption: line }),
      block('buttons', {
        buttons: [{ label: oneLine(sample, 110) || 'nothing', link: { url: '/' }, style: 'filled' }],
      }),
    ];
  }

  private async page(parent: string, type: string, title: string, fields: object): Promise<HostilePage> {
    const { id, path } = await json<HostilePage>(
      await this.api.post('/api/v1/pages', { data: { parent, type, title, fields } }),
    );
    await this.publish(id);
    return { id, path };
  }

  private async draft(id: string): Promise<Draft> {
    return await json(await this.api.get(`/api/v1/pages/${id}/draft`));
  }

  private async record(kind: string, data: object): Promise<string> {
    return (await json<{ data: { id: string } }>(await this.api.post(`/api/v1/${kind}`, { data }))).data.id;
  }

  private async upload(sort: string, name: string, data: Buffer): Promise<{ id: string; version: number }> {
    return await json(
      await this.api.post(`/api/v1/media/${sort}?name=${encodeURIComponent(name)}`, {
        data,
        headers: { 'content-type': 'application/octet-stream' },
      }),
    );
  }
}

interface Detail {
  readonly fields: {
    readonly summary?: string;
    readonly content?: readonly { readonly fields: { readonly html?: string } }[];
  };
}

async function json<T = unknown>(response: APIResponse): Promise<T> {
  const body = await response.text();
  expect(response.ok(), `${response.url()}: ${body.slice(0, 600)}`).toBe(true);
  return (body === '' ? {} : JSON.parse(body)) as T;
}
