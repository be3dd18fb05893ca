import { Problem } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testContent, type TestContent } from '../testing';

let content: TestContent;
beforeAll(async () => void (content = await testContent({ poolSize: 8 })));
afterAll(() => content.close());

const workers = 6;
const stepsEach = 60;

/** A generator with a seed, so that a failing round can be looked at again. */
function randomFrom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One person who makes, renames, moves, publishes, discards and restores pages without asking anybody. */
async function work(seed: number): Promise<void> {
  const random = randomFrom(seed);
  const { tree, mover, publisher, trash, db, site } = content;
  for (let step = 0; step < stepsEach; step++) {
    const pages = await db.database.query<{ id: string; version: number; draft: number }>(
      'SELECT p.id, p.version, d.version AS draft FROM content_page p JOIN content_draft d ON d.page = p.id WHERE p.parent IS NOT NULL ORDER BY p.id',
    );
    const any = () => pages[random(pages.length)] ?? { id: site.home, version: 1, draft: 1 };
    const [page, other] = [any(), any()];
    const act = [
      () =>
        tree.create({
          parent: random(3) === 0 ? site.home : page.id,
          type: 'content.standard',
          title: `Page ${random(5)}`,
        }),
      () => tree.create({ parent: page.id, type: 'content.standard', title: `Page ${random(5)}`, after: null }),
      () => mover.change(page.id, { slug: `slug-${random(4)}` }, { basedOn: page.version }),
      () => mover.change(page.id, { parent: random(4) === 0 ? site.home : other.id }, { basedOn: page.version }),
      () => mover.change(page.id, { after: random(2) === 0 ? null : other.id }, { basedOn: page.version }),
      () => publisher.publish(page.id, { basedOn: page.draft }),
      () => trash.discard(page.id, { basedOn: page.version }),
      () => trash.restore(page.id),
    ][random(8)]!;
    try {
      await content.asOwner<Promise<unknown>>(act);
    } catch (error) {
      if (!(error instanceof Problem) || error.status >= 500 || error.code.startsWith('database.')) throw error;
    }
  }
}

it('a tree that many people change at once stays a tree', async () => {
  await Promise.all(Array.from({ length: workers }, (_, seed) => work(seed + 1)));
  const { database } = content.db;
  const [counts] = await database.query<{ living: number; trashed: number }>(
    'SELECT count(*) FILTER (WHERE trashed_at IS NULL)::int AS living, count(*) FILTER (WHERE trashed_at IS NOT NULL)::int AS trashed FROM content_page',
  );
  expect(counts!.living).toBeGreaterThan(10);
  expect(counts!.trashed).toBeGreaterThan(0);

  const broken = {
    'addresses that do not follow from parent and slug': `
      SELECT p.id FROM content_page p JOIN content_page above ON above.id = p.parent WHERE p.trashed_at IS NULL
      AND p.path <> CASE WHEN above.path = '/' THEN '' ELSE above.path END || '/' || p.slug`,
    'living pages beneath one in the trash':
      'SELECT p.id FROM content_page p JOIN content_page above ON above.id = p.parent WHERE p.trashed_at IS NULL AND above.trashed_at IS NOT NULL',
    'counts of children that are not so': `
      SELECT p.id FROM content_page p WHERE p.trashed_at IS NULL AND p.children <> (SELECT count(*) FROM content_page c WHERE c.parent = p.id AND c.trashed_at IS NULL)`,
    'pages that cannot be reached from a home page': `
      WITH RECURSIVE reached AS (SELECT id FROM content_page WHERE parent IS NULL UNION SELECT p.id FROM content_page p JOIN reached ON p.parent = reached.id)
      SELECT id FROM content_page WHERE id NOT IN (SELECT id FROM reached)`,
    'siblings of one rank':
      'SELECT min(id::text) AS id FROM content_page WHERE trashed_at IS NULL GROUP BY parent, position HAVING count(*) > 1',
    'pages in the trash that belong to nothing there': `
      SELECT p.id FROM content_page p LEFT JOIN content_page root ON root.id = p.trashed_with WHERE p.trashed_at IS NOT NULL AND root.trashed_with IS DISTINCT FROM root.id`,
    'parts of what was thrown away that would not fit together again': `
      SELECT p.id FROM content_page p JOIN content_page root ON root.id = p.trashed_with WHERE p.id <> root.id AND NOT starts_with(p.path, root.path || '/')`,
  };
  for (const [what, sql] of Object.entries(broken)) expect(await database.query(sql), what).toEqual([]);
}, 60_000);
