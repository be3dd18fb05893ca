import { countStatements } from '@tessera/database/server';
import { defineExtension } from '@tessera/extension';
import { defineBlock, definePage, type DocumentFields, field, type Json, uuidv7 } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ArticlePage, GroupBlock } from '../../contract';
import { testContent, type TestContent } from '../../testing';
import { upgradeDocuments } from './upgrade-documents.job';

const Note = defineBlock({
  name: 'spec.note',
  label: 'Note',
  fields: { words: field.text(), about: field.reference({ name: 'content.page' }) },
  version: 3,
  upgrade: ({ text, hint, ...values }: DocumentFields, from) => ({ ...values, words: from < 2 ? text! : hint! }),
  preview: {},
});
const Board = definePage({ name: 'spec.board', label: 'Board', fields: { body: field.blocks() }, api: [] });
const extension = defineExtension({ name: 'spec', pages: [Board], blocks: [Note] });

let content: TestContent;
beforeAll(async () => void (content = await testContent({ extensions: [extension] })));
afterAll(() => content?.close());

/** How many boards there are, each with a note and one within a group within a group. */
const count = 10_000;

/** Boards as they were written when the words of a note were called `text`: each live, and half of them with a newer draft. */
async function writeOldBoards(): Promise<void> {
  const old = (id: string, text: string) =>
    `jsonb_build_object('id', ${id}, 'type', 'spec.note', 'fields', jsonb_build_object('text', ${text}, 'about', '${content.site.home}'))`;
  const group = (id: string, inner: string) =>
    `jsonb_build_object('id', ${id}, 'type', '${GroupBlock.name}', 'fields', jsonb_build_object('content', jsonb_build_array(${inner})))`;
  const fields = `jsonb_build_object('title', 'Board ' || n, 'body', jsonb_build_array(
    ${old('database_uuidv7()', `'outer ' || n`)},
    ${group('database_uuidv7()', group('database_uuidv7()', old('database_uuidv7()', `'inner ' || n`)))}))`;
  await content.db.database.query(
    `WITH n AS (SELECT n, database_uuidv7() AS page, database_uuidv7() AS revision, ${fields} AS fields FROM generate_series(1, $1) AS n),
     p AS (
       INSERT INTO content_page (id, site, parent, position, locale, type, slug, path, title, live_revision, first_published_at, published_at, dated_at)
       SELECT page, $2, $3, lpad(n::text, 6, '0'), 'en', 'spec.board', 'board-' || n, '/boards/board-' || n, 'Board ' || n, revision, now(), now(), now() FROM n
     ), r AS (
       INSERT INTO content_revision (id, page, number, title, fields, draft_version, reason) SELECT revision, page, 1, 'Board ' || n, fields, 1, 'published' FROM n
     )
     INSERT INTO content_draft (id, page, fields, stamps, kept_version) SELECT database_uuidv7(), page, fields, '{"since":1,"fields":{},"blocks":{}}', 1 FROM n`,
    [count, content.site.id, (await content.page('Boards')).id],
  );
}

type Shown = { readonly id: string; readonly draft: readonly string[]; readonly live: readonly string[] };

/** The words of the notes of some boards, in drafts and as visitors see them. */
async function words(numbers: readonly number[]): Promise<Shown[]> {
  const of = (fields: DocumentFields): string[] =>
    JSON.stringify(fields)
      .match(/"(?:words|text|hint)":"[^"]*"/g)!
      .sort();
  return await Promise.all(
    numbers.map(async (number) => {
      const page = (await content.asVisitor(() =>
        content.published.byPath(content.site.id, `/boards/board-${number}`),
      ))!;
      const draft = await content.asOwner(() => content.drafts.read(page.id));
      return { id: page.id, draft: of(draft.fields), live: of(page.fields) };
    }),
  );
}

async function stored(pattern: string): Promise<number> {
  const [row] = await content.db.database.query<{ count: number }>(
    `SELECT (SELECT count(*) FROM content_draft WHERE fields::text LIKE $1)::int + (SELECT count(*) FROM content_revision WHERE fields::text LIKE $1)::int AS count`,
    [pattern],
  );
  return row!.count;
}

/** Runs the job until it has said `until` times how far it is; then its time is up. */
async function run({ until = Infinity }: { readonly until?: number } = {}): Promise<unknown> {
  const stop = new AbortController();
  let times = 0;
  return await content.db.runAsSystem(() =>
    upgradeDocuments.run({
      payload: {},
      signal: stop.signal,
      get: (type) => content.db.services.get(type),
      progress: async () => {
        if (++times >= until) stop.abort();
      },
    }),
  );
}

it('a field of a block with another name is read the same before, while and after 10,000 documents are written anew', async () => {
  await writeOldBoards();
  const some = [1, 2, 4999, 5000, 9999, count];
  const expected = (number: number) => [`"words":"inner ${number}"`, `"words":"outer ${number}"`];
  const before = await words(some);
  expect(before.map(({ draft }) => draft)).toEqual(some.map(expected));
  expect(before.map(({ live }) => live)).toEqual(some.map(expected));
  expect(await stored('%"text"%')).toBe(2 * count);

  await expect(run({ until: 3 })).rejects.toThrow();
  expect(await stored('%"text"%')).toBe(2 * count - 600);
  expect(await words(some)).toEqual(before);

  const { result, statements } = await countStatements(() => run());
  expect(result).toEqual({ upgraded: 2 * count - 600 });
  expect(statements.length).toBeLessThan(((2 * count) / 200) * 6);
  expect(await stored('%"text"%')).toBe(0);
  expect(await stored('%"words"%')).toBe(2 * count);
  expect(await words(some)).toEqual(before);
  expect(await run()).toEqual({ upgraded: 0 });
}, 300_000);

it('who uses what is known by the present names, and a draft keeps its version', async () => {
  const [{ id }] = (await words([7])) as [Shown];
  const usages = await content.asOwner(() =>
    content.references.usedBy('content.page', content.site.home, { limit: 10 }),
  );
  expect(usages).toHaveLength(10);
  expect(usages.every(({ place }) => place.endsWith('.about'))).toBe(true);
  expect(await content.asOwner(() => content.drafts.read(id))).toMatchObject({ version: 1 });
});

it('each form passes through those after it', async () => {
  const note = (fields: Record<string, Json>): Json => ({ id: uuidv7(), type: Note.name, fields });
  const upgraded = (fields: Record<string, Json>, from: number) =>
    (content.types.upgraded(Board.name, { body: [note(fields)] }, { [Note.name]: from })['body'] as never)[0]['fields'];
  expect(upgraded({ text: 'first' }, 1)).toEqual({ words: 'first' });
  expect(upgraded({ hint: 'second' }, 2)).toEqual({ words: 'second' });
  expect(upgraded({ words: 'third' }, 3)).toEqual({ words: 'third' });
  expect(upgraded({ words: 'of tomorrow' }, 4)).toEqual({ words: 'of tomorrow' });
});

it('an old draft is saved in the present form, and what others changed by old names is asked about', async () => {
  const page = await content.page('News', { type: ArticlePage.name });
  await content.db.database.query(
    `UPDATE content_draft SET versions = '{}', fields = fields || '{"categories": ["Cats"]}', version = 4 WHERE page = $1`,
    [page.id],
  );
  const change = (basedOn: number, field: string, value: Json) =>
    content.asOwner(() => content.drafts.change(page.id, [{ op: 'set', field, value }], { basedOn }));
  await expect(change(3, 'summary', 'late')).rejects.toMatchObject({ code: 'content.draft-changed' });
  await change(4, 'summary', 'in time');
  const [row] = await content.db.database.query<{ fields: DocumentFields; versions: object }>(
    'SELECT fields, versions FROM content_draft WHERE page = $1',
    [page.id],
  );
  expect(row!.fields).toMatchObject({ keywords: ['Cats'], summary: 'in time' });
  expect(row!.fields).not.toHaveProperty('categories');
  expect(row!.versions).toEqual({ [ArticlePage.name]: 2, [Note.name]: 3 });
});

it('a version needs an upgrade', () => {
  expect(() => defineBlock({ name: 'spec.late', label: 'Late', fields: {}, version: 2, preview: {} })).toThrow(
    TypeError,
  );
  expect(() => definePage({ name: 'spec.late', label: 'Late', fields: {}, version: 0 })).toThrow(TypeError);
});
