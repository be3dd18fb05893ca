import { setTimeout as sleep } from 'node:timers/promises';
import { ChangeListener } from './change-listener';
import type { Page } from './editor';
import { type Findings, talliesOf } from './findings';
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
    const pages = { goes: this.left.shift()!, changes: this.left.shift()!, later: this.left.shift()! };
    const { visitors, listener } = await this.gather(Object.values(pages));
    const began = await this.databaseTime();
    const before = { memory: stage.memory(), lines: this.lineCount(), seen: truth.violations.length };
    visitors.begin();
    await sleep(500);

    // Where nothing can be changed meanwhile, it is changed a moment before, so that the news may be lost.
    if (outage.takesDatabase) await this.withdraw(pages, () => Infinity);
    await outage.begin(stage);
    if (!outage.takesDatabase) await this.withdraw(pages, () => performance.now() + newsMs);
    await sleep(seconds * 1_000);
    const logLines = this.lineCount() - before.lines;
    await outage.end(stage);

    const recovery = await this.recover(pages.later, `Published again after ${outage.name}`, listener, began);
    await sleep(afterwardsMs);
    await visitors.end();
    listener.end();
    const of = talliesOf(visitors.answers);
    return {
      name: outage.name,
      seconds,
      of,
      share: (of.cached.answers['200'] ?? 0) / of.cached.requests,
      violations: truth.violations.slice(before.seen),
      recovery,
      logLines,
      memory: [before.memory, stage.memory()],
    };
  }

  /** Visitors who have seen everything once, and an editor's window at the instance where nothing is changed. */
  private async gather(changing: readonly Page[]): Promise<{ visitors: Visitors; listener: ChangeListener }> {
    const { instances, pages, editor } = this.stage;
    const urls = instances.map(({ url }) => url);
    const stable = pages.stable.map(({ path }) => path);
    const visitors = new Visitors(urls, stable, this.truth, editor);
    await visitors.warm(changing.map(({ path }) => path));
    const listener = new ChangeListener(instances[1].url, editor.headers);
    await listener.begin();
    return { visitors, listener };
  }

  /** The editor withdraws one page and gives another a new title. */
  private async withdraw({ goes, changes }: { goes: Page; changes: Page }, mustBy: () => number): Promise<void> {
    const { editor } = this.stage;
    await editor.unpublish(goes.id);
    this.truth.withdrawn(goes.path, mustBy());
    await editor.retitle(changes.id, `Another title instead of that of ${changes.id}`);
    this.truth.replaced(changes.path, changes.title, mustBy());
  }

  /** How long it takes from now until the editor can publish, and all else goes on. */
  private async recover(
    page: Page,
    title: string,
    listener: ChangeListener,
    began: string,
  ): Promise<Findings['recovery']> {
    const ended = performance.now();
    const published = await this.untilPublished(page, title);
    // Who has heard of the latest publication has heard of all before.
    this.truth.settle(published);
    const [told, jobs, shared] = await Promise.all([
      this.untilTold(page, listener),
      until(() => this.isWorkedOff(page.id, began)),
      until(() => this.isShared()),
    ]);
    return { published: published - ended, told: told - ended, jobs: jobs - ended, shared: shared - ended };
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

  /** Resolves to when an open editor is told of a change by its name, as it happens. */
  private async untilTold({ id }: Page, listener: ChangeListener): Promise<number> {
    return await until(async () => {
      listener.forget();
      await this.stage.editor.retitle(id, `Title of ${performance.now()}`);
      for (let i = 0; i < 20 && !listener.heardOf(id); i++) await sleep(50);
      return listener.heardOf(id);
    });
  }

  /** Whether what follows a publication of after `began` has been done by a job. */
  private async isWorkedOff(pageId: string, began: string): Promise<boolean> {
    const done = `SELECT FROM pgboss.job WHERE name = 'events.announce' AND state = 'completed' AND created_on > '${began}'
      AND data->'payload'->>'pageId' = '${pageId}'`;
    return (await askPostgres(this.stage.postgres.url, done)).length > 0;
  }

  private async databaseTime(): Promise<string> {
    const [row] = await askPostgres(this.stage.postgres.url, 'SELECT now()::text AS now');
    return row!['now'] as string;
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
