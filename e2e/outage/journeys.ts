import { expect, test } from '@playwright/test';
import { lines, type Findings } from './findings';
import { type Outage, outages } from './outages';
import { Play } from './play';
import type { Stage } from './stage';

/** What was asked when the database had just fallen silent waits the longest. */
const longestMs = 10_000;
/** What is promised; a machine on which everything else is tried at the same time may take longer. */
const recoveryMs = { whole: 5_000, short: 15_000 };

/** The journeys through outages: all of them as long as is promised, or some as short as shows the same. */
export function outageJourneys(length: 'whole' | 'short'): void {
  const played = outages.filter(({ isVariant }) => length === 'whole' || !isVariant);
  const tag = length === 'whole' ? '@long' : [];
  let stage: Stage;
  let play: Play;
  test.beforeAll(async () => {
    stage = await Play.prepare(played.length + 1);
    play = new Play(stage);
  });
  test.afterAll(() => stage?.clear());

  for (const outage of played) {
    const title = `${outage.name}: visitors go on reading, nothing withdrawn comes back, and all is well at once afterwards`;
    test(title, { tag }, async () => {
      test.skip(outage.takesRedis && !stage.redis, 'there is no redis-server');
      const found = await play.play(outage, outage.seconds[length]);
      console.log(
        lines(found)
          .map((line) => `    ${line}`)
          .join('\n'),
      );
      expect(found.share, 'of the pages that were kept').toBeGreaterThanOrEqual(0.999);
      expect(found.violations).toEqual([]);
      expect(Math.max(...Object.values(found.recovery))).toBeLessThanOrEqual(recoveryMs[length]);
      expectClearAnswers(found, outage);
      expect(found.logLines).toBeLessThan(150 + 4 * found.seconds);
      for (const { hasEnded, said } of stage.instances) expect(hasEnded, said.slice(-20).join('\n')).toBe(false);
    });
  }

  if (length === 'whole')
    test('an outage leaves nothing in memory that grows', { tag }, async () => {
      const outage = outages.find(({ name }) => name === 'PostgreSQL stopped')!;
      const { memory } = await play.play(outage, outage.seconds.whole);
      const [before, after] = memory.map((each) => Math.max(...each));
      expect(after).toBeLessThan(before! + 60);
    });
}

/** Nobody waits without end, and what cannot be answered is a problem with a name and the advice to come back. */
function expectClearAnswers({ of }: Findings, { takesDatabase }: Outage): void {
  const expected: Record<string, RegExp> = takesDatabase
    ? {
        uncached: /^(200|404|503 database\.unreachable)$/,
        api: /^(200|503 database\.unreachable)$/,
        ready: /^(200|503 server\.not-ready)$/,
      }
    : { uncached: /^(200|404)$/, api: /^200$/, ready: /^200$/ };
  for (const kind of ['uncached', 'api', 'ready'] as const) {
    for (const answer of Object.keys(of[kind].answers))
      expect(`${kind} ${answer}`).toMatch(new RegExp(`^${kind} ${expected[kind]!.source.slice(1)}`));
    expect(of[kind].longestMs, `${kind}: the longest wait`).toBeLessThan(longestMs);
  }
  if (takesDatabase) expect(of.api.answers['503 database.unreachable'], 'the outage was real').toBeGreaterThan(0);
}
