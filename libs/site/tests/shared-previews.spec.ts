import { records } from '@tessera/database/server';
import { type Json, uuidv7 } from '@tessera/models';
import { PreviewLink } from '@tessera/content/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testSite, type TestSite } from '../testing';

let site: TestSite;
beforeAll(async () => void (site = await testSite()));
afterAll(() => site?.close());

const words = (text: string): Json => ({
  id: uuidv7(),
  type: 'content.rich-text',
  fields: { text: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] } },
});
const share = async (page: string, days = 7) => {
  const made = await site.asOwner(() => site.previewLinks.make(page, days));
  return { ...made, path: new URL(made.url).pathname };
};
const rename = (page: string, title: string, basedOn: number) =>
  site.asOwner(() => site.drafts.change(page, [{ op: 'set', field: 'title', value: title }], { basedOn }));

it('show the draft as it is now to people without account, say so, and stay out of every cache and index', async () => {
  const page = await site.page('Secret plan', { fields: { body: [words('Nobody knows yet.')] } });
  const { path } = await share(page.id);
  const first = await site.get(path);
  expect(first.status).toBe(200);
  const html = await first.text();
  expect(html).toContain('Nobody knows yet.');
  expect(html).toContain('Preview of a draft.');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(first.headers.get('cache-control')).toBe('private, no-store');
  expect(first.headers.get('referrer-policy')).toBe('no-referrer');
  expect(first.headers.get('x-robots-tag')).toBe('noindex, nofollow');
  expect(first.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'.*frame-ancestors 'none'/);
  await rename(page.id, 'Secret plan B', 1);
  expect(await (await site.get(path)).text()).toContain('<h1>Secret plan B</h1>');
  expect((await site.get('/secret-plan')).status).toBe(404);
  expect(await (await site.get('/sitemap/0.xml')).text()).not.toContain('/preview');
});

it('keep no token: 256 random bits, of which the database has the hash alone', async () => {
  const page = await site.page('Hashed');
  const { path } = await share(page.id);
  const token = path.split('/').at(-1)!;
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  const rows = await site.db.database.query('SELECT * FROM content_preview_link WHERE page = $1', [page.id]);
  expect(JSON.stringify(rows)).not.toContain(token);
  const history = await site.db.database.query(`SELECT * FROM database_change WHERE entity = 'content.preview-link'`);
  expect(JSON.stringify(history)).not.toContain((rows[0] as { token_hash: string }).token_hash);
});

it('show nothing of the draft of another page: not in breadcrumbs, nor by links', async () => {
  const section = await site.livePage('Section');
  const other = await site.livePage('Other page');
  await rename(section.id, 'Section with a secret', 1);
  await rename(other.id, 'Other secret', 1);
  const hidden = await site.page('Hidden section', { parent: section.id });
  const link = { type: 'text', text: 'there', marks: [{ type: 'link', attrs: { page: other.id } }] };
  const text = { type: 'doc', content: [{ type: 'paragraph', content: [link] }] };
  const body = [{ id: uuidv7(), type: 'content.rich-text', fields: { text } }];
  const page = await site.page('Shared', { parent: hidden.id, fields: { body } });
  const { path } = await share(page.id);
  const html = await (await site.get(path)).text();
  expect(html).toContain('Shared');
  expect(html).not.toMatch(/secret/i);
  expect(html).not.toContain('Hidden section');
});

it('end when they expire, are withdrawn, or their maker may not share any more', async () => {
  const page = await site.page('Ends');
  const [expired, revoked, lost] = [await share(page.id, 1), await share(page.id), await share(page.id)];
  await site.db.database.query(`UPDATE content_preview_link SET expires_at = now() WHERE id = $1`, [expired.id]);
  await site.asOwner(() => site.previewLinks.revoke(page.id, revoked.id));
  for (const { path } of [expired, revoked]) {
    const answer = await site.get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('This preview has ended');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
  }
  const { data } = await site.db.runAsSystem(() => records(PreviewLink).list({ filter: { page: page.id } }));
  expect(data.map(({ id }) => id)).not.toContain(revoked.id);
  expect((await site.get(lost.path)).status).toBe(200);
  await site.db.database.query('UPDATE users_person SET suspended_at = now() WHERE id = $1', [site.db.owner.id]);
  expect((await site.get(lost.path)).status).toBe(404);
  await site.db.database.query('UPDATE users_person SET suspended_at = NULL, is_owner = false WHERE id = $1', [
    site.db.owner.id,
  ]);
  expect((await site.get(lost.path)).status).toBe(404);
  await site.db.database.query('UPDATE users_person SET is_owner = true WHERE id = $1', [site.db.owner.id]);
});

it('of a page in the trash show nothing, and of another page than theirs cannot be withdrawn', async () => {
  const [page, other] = [await site.page('Trashed'), await site.page('Not trashed')];
  const { path, id } = await share(page.id);
  await site.asOwner(() => site.previewLinks.revoke(other.id, id));
  expect((await site.get(path)).status).toBe(200);
  await site.asOwner(() => site.trash.discard(page.id, { basedOn: 1 }));
  expect((await site.get(path)).status).toBe(404);
});

it.each(['x', 'a'.repeat(43), '%00', 'A'.repeat(5000)])('with a made-up token show nothing: %.10s', async (token) => {
  expect((await site.get(`/preview/${token}`)).status).toBeGreaterThanOrEqual(400);
});

it('cannot be made without end', async () => {
  const page = await site.page('Many links');
  for (let number = 0; number < 20; number++) await share(page.id);
  await expect(share(page.id)).rejects.toMatchObject({ code: 'content.too-many-links', status: 409 });
});
