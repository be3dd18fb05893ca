import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { request } from '@playwright/test';
import { chromium } from '../browser';
import { root, RunningProduct } from '../product/product';
import { owner } from '../product/test';
import { wholeSite } from '../theme/site';

/**
 * `npm run bench -- lighthouse [ADDRESS …]`: home page, an article and an index of the default theme as Lighthouse sees them on a
 * telephone, with its own throttling; medians of five. Or the addresses that are named, of any site that runs.
 */
const rounds = 5;
const goals = { accessibility: 100, 'best-practices': 100, seo: 100, performance: 95 };
const tool = join(root, 'dist/bench/lighthouse');

interface Report {
  readonly categories: Readonly<
    Record<string, { readonly score: number; readonly auditRefs: readonly { id: string }[] }>
  >;
  readonly audits: Readonly<Record<string, Audit>>;
  /** How fast the machine is, by Lighthouse's own measure; it expects 1,000 or more. */
  readonly environment: { readonly benchmarkIndex: number };
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly scoreDisplayMode: string;
  readonly numericValue?: number;
  readonly details?: { readonly items?: unknown };
}

install();
if (!chromium) throw new Error('There is no Chromium; name one in CHROMIUM_PATH.');
const named = process.argv.slice(2);
if (named.length > 0) await measure(named);
else {
  const product = await RunningProduct.start();
  try {
    await fill(product);
    await measure(['/', '/journal/the-light-that-a-wall-keeps', '/journal'].map((path) => product.url + path));
  } finally {
    await product.stop();
  }
}

/** Lighthouse with all that it drags along, exactly as its lock file says; 176 MB. Under their usual names the files would be a project of the workspace. */
function install(): void {
  const here = join(root, 'e2e/lighthouse');
  const files = { 'package.json': 'tool.json', 'package-lock.json': 'tool-lock.json' };
  const isSame = ([name, kept]: readonly string[]) =>
    existsSync(join(tool, name!)) &&
    readFileSync(join(tool, name!), 'utf8') === readFileSync(join(here, kept!), 'utf8');
  if (existsSync(join(tool, 'node_modules/lighthouse')) && Object.entries(files).every(isSame)) return;
  mkdirSync(tool, { recursive: true });
  for (const [name, kept] of Object.entries(files)) cpSync(join(here, kept), join(tool, name));
  console.log('Installing Lighthouse …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: tool,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** The site of the theme's own journeys, made through the API. */
async function fill(product: RunningProduct): Promise<void> {
  await product.tessera('create-owner', '--name', owner.name, '--email', owner.email, '--password', owner.password);
  const { stdout } = await product.tessera('create-token', '--email', owner.email, '--name', 'lighthouse', '--json');
  const { token } = JSON.parse(stdout) as { token: string };
  const api = await request.newContext({
    baseURL: product.url,
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  });
  await wholeSite(api);
  await api.dispose();
}

async function measure(addresses: readonly string[]): Promise<void> {
  console.log(`Lighthouse on a telephone; medians of ${rounds}`);
  for (const address of addresses) {
    const reports: Report[] = [];
    for (let round = 0; round < rounds; round++) reports.push(await look(address));
    console.log(`\n${new URL(address).pathname}`);
    for (const [category, goal] of Object.entries(goals)) {
      const score = median(reports.map(({ categories }) => Math.round(categories[category]!.score * 100)));
      line(category, String(score), `≥ ${goal}`, score >= goal);
      if (score < goal) for (const fault of faultsIn(reports[0]!, category)) console.log(`    ${fault}`);
    }
    const shift = median(reports.map(({ audits }) => audits['cumulative-layout-shift']!.numericValue!));
    line('cumulative layout shift', shift.toFixed(3), '≤ 0.05', shift <= 0.05);
    const script = Math.max(...reports.map(scriptBytes));
    line('script', `${script} B`, '0', script === 0);
    const seconds = (audit: string) =>
      `${(median(reports.map(({ audits }) => audits[audit]!.numericValue!)) / 1000).toFixed(2)} s`;
    console.log(
      `  first paint ${seconds('first-contentful-paint')}, largest ${seconds('largest-contentful-paint')}, speed index ${seconds('speed-index')}; machine ${median(reports.map(({ environment }) => environment.benchmarkIndex)).toFixed(0)} of 1000`,
    );
  }
}

/** One look, in a process of its own. On a busy machine Lighthouse misses the beginning of a page now and then, and asks to be run again. */
async function look(address: string, tries = 4): Promise<Report> {
  const flags = `--headless=new --disable-gpu --disable-dev-shm-usage${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`;
  const args = [
    join(tool, 'node_modules/lighthouse/cli/index.js'),
    address,
    '--quiet',
    '--output=json',
    `--only-categories=${Object.keys(goals).join(',')}`,
    `--chrome-flags=${flags}`,
    '--no-enable-error-reporting',
  ];
  try {
    const options = { env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 64 * 1024 * 1024 };
    const { stdout } = await promisify(execFile)(process.execPath, args, options);
    return JSON.parse(stdout) as Report;
  } catch (error) {
    const said = String((error as { readonly stderr?: string }).stderr ?? error).trim();
    if (tries === 1) throw new Error(`Lighthouse failed at ${address}: ${said}`);
    return await look(address, tries - 1);
  }
}

/** The audits of a category that did not pass, with what they found. */
function faultsIn({ categories, audits }: Report, category: string): string[] {
  return categories[category]!.auditRefs.flatMap(({ id }) => {
    const { score, scoreDisplayMode, title, details } = audits[id]!;
    if (score === null || score >= 0.9 || ['informative', 'notApplicable', 'manual'].includes(scoreDisplayMode))
      return [];
    return [`${id}: ${title} ${JSON.stringify(details?.items ?? '').slice(0, 400)}`];
  });
}

function scriptBytes({ audits }: Report): number {
  const requests = audits['network-requests']?.details?.items as readonly Readonly<Record<string, unknown>>[];
  return requests
    .filter(({ resourceType }) => resourceType === 'Script')
    .reduce((sum, { transferSize }) => sum + Number(transferSize), 0);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function line(what: string, value: string, goal: string, isMet: boolean): void {
  console.log(`  ${what.padEnd(26)} ${value.padStart(8)}  (goal ${goal})${isMet ? '' : '  MISSED'}`);
}
