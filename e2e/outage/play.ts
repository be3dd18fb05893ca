import { setTimeout as sleep } from 'node:timers/promises';
import { ChangeListener } from './change-listener';
import type { Page } from './editor';
import { type Findings, tallied } from './findings';
import type { Outage } from './outages';
import { askPostgres } from './servers';
import { Stage } from './stage';
import { Truth } from './truth';
import { Visitors } from './visitors';

/** How long recovery is waited for, in milliseconds. */
const patienceMs = 60_000;
/** How long an instance that was not told may show what was withdrawn, while the database is there. */
const newsMs = 1_000;
/** How long visitors still look afterwards, in milliseconds: what comes back late shall be seen. */
const afterwardsMs = 2_000;

/** Plays outages one after another on a stage. What was withdrawn in one must not come back in any that follows. */
export class Play {
  private readonly truth = new Truth();
  private readonly left: Page[];

  constructor(private readonly stage: Stage) {
    this.left = [...stage.pages.changing];
  }

  /** Builds the stage for so many outages. */
  static async prepare(outageCount: number): Promise<Stage> {
    return await Stage.build({ stable: 20, changing: outageCount * 3 });
  }

  /** What visitors, an editor and programs see of one outage. */
  async play(outage: Outage, seconds: number): Promise<Findings> {
    const { stage, truth } = this;
    const urls = stage.instances.map(({ url }) => url);
    const stable = stage.pages.stable.map(({ path }) => path);
    const [goes, changes, later] = [this.left.shift()!, this.left.shift()!, this.left.shift()!];
    const visitors = new Visitors(urls, stable, truth, stage.editor);
    await visitors.warm();
    for (const url of urls) for (const { path } of [goes, changes, later]) await (await fetch(url + path)).text();
    const listener = new ChangeListener(urls[1]!, stage.editor.headers);
    await listener.begin();
    const [memoryBefore, linesBefore, seenBefore] = [stage.memory(), this.lineCount(), truth.violations.length];
    visitors.begin();
    await sleep(500);

    const withdraw = async (mustBy: () => number) => {
      await stage.editor.unpublish(goes.id);
      truth.withdrawn(goes.path, mustBy());
      await stage.editor.retitle(changes.id, `Another title instead, ${outage.name}`);
      truth.replaced(changes.path, changes.title, mustBy());
    };
    // Where nothing can be changed meanwhile, it is changed a moment before, so that the news may be lost.
    if (outage.takesDatabase) await withdraw(() => Infinity);
    await outage.begin(stage);
    if (!outage.takesDatabase) await withdraw(() => performance.now() + newsMs);
    await sleep(seconds * 1_000);
    const logLines = this.lineCount() - linesBefore;
    await outage.end(stage);
    const ended = performance.now();

    listener.forget();
    const since = (at: number) => at - ended;
    const published = await this.untilPublished(later, `Published again after ${outage.name}`);
    // Who has heard of the latest publication has heard of all before.
    truth.settle(published);
    const [told, jobs, shared] = await Promise.all([
      until(() => listener.heardOf(later.id)),
      until(() => this.isWorkedOff(later.id)),
      until(() => this.isShared()),
    ]);
    await sleep(afterwardsMs);
    await visitors.end();
    listener.end();
    const tally = (kind: Parameters<typeof tallied>[1]) => tallied(visitors.answers, kind);
    const cached = tally('cached');
    return {
      name: outage.name,
      seconds,
      of: { cached, uncached: tally('uncached'), api: tally('api'), ready: tally('ready') },
      share: (cached.answers['200'] ?? 0) / cached.requests,
      violations: truth.violations.slice(seenBefore),
      recovery: { published: since(published), told: since(told), jobs: since(jobs), shared: since(shared) },
      logLines,
      memory: [memoryBefore, stage.memory()],
    };
  }

  private lineCount(): number {
    return this.stage.instances.reduce((sum, { said }) => sum + said.length, 0);
  }

  /** Resolves to when both instances show what the editor could publish at last. */
  private async untilPublished({ id, path }: Page, title: string): Promise<number> {
    await until(() => this.stage.editor.retitle(id, title).then(() => true));
    const shows = async ({ url }: { readonly url: string }) => (await (await fetch(url + path)).text()).includes(title);
    return await until(async () => (await Promise.all(this.stage.instances.map(shows))).every(Boolean));
  }

  /** Whether what follows a publication has been done by a job. */
  private async isWorkedOff(pageId: string): Promise<boolean> {
    const done = `SELECT FROM pgboss.job WHERE name = 'events.announce' AND state = 'completed' AND data->'payload'->>'pageId' = '${pageId}'`;
    return (await askPostgres(this.stage.postgres.url, done)).length > 0;
  }

  private async isShared(): Promise<boolean> {
    return this.stage.redis === undefined || (await this.stage.isShared());
  }
}

/** Resolves to when something is so; Infinity where it does not become so. */
async function until(isSo: () => Promise<boolean> | boolean): Promise<number> {
  const begun = performance.now();
  while (performance.now() - begun < patienceMs) {
    if (await attempt(isSo)) return performance.now();
    await sleep(50);
  }
  return Infinity;
}

async function attempt(isSo: () => Promise<boolean> | boolean): Promise<boolean> {
  try {
    return await isSo();
  } catch {
    return false;
  }
}
