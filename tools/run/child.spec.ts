import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'tessera-tools-'));
const tools = join(process.cwd(), 'tools/run');
const children: ChildProcess[] = [];
let files = 0;

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A program of these lines. */
function program(text: string): string {
  const file = join(folder, `program-${files++}.mjs`);
  writeFileSync(file, text);
  return file;
}

function begin(command: string, ...args: string[]): ChildProcess {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return child;
}

/** Writes its id, and `ended` behind it when it is asked to end or left alone. */
function patient(note: string): string {
  return program(`
    import { appendFileSync, writeFileSync } from 'node:fs';
    const end = () => { appendFileSync(${JSON.stringify(note)}, ' ended'); process.exit(0); };
    process.on('SIGTERM', end);
    process.once('disconnect', end);
    setInterval(() => undefined, 1000);
    writeFileSync(${JSON.stringify(note)}, String(process.pid));`);
}

/** A program that starts `inner` by our `start` and passes signals on, as \`npm start\` does. */
const starter = (inner: string) =>
  program(`
    import { onSignal, start } from ${JSON.stringify(join(tools, 'child.mjs'))};
    const child = start(process.execPath, [${JSON.stringify(inner)}]);
    onSignal(child.stop);
    process.exit(await child.ended);`);

const says = (note: string, what: RegExp) =>
  vi.waitFor(() => expect(existsSync(note) && readFileSync(note, 'utf8')).toMatch(what), { timeout: 5000 });

it('passes a signal on to what it started, and gives its exit code', async () => {
  const note = join(folder, 'signal');
  const child = begin(process.execPath, starter(patient(note)));
  await says(note, /^\d+$/);
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(0);
  await says(note, / ended$/);
});

it('leaves nothing behind when it is killed without a word', async () => {
  const note = join(folder, 'killed');
  const child = begin(process.execPath, starter(patient(note)));
  await says(note, /^\d+$/);
  child.kill('SIGKILL');
  await says(note, / ended$/);
});

it('ends with the shell that npm put between itself and us', async () => {
  const note = join(folder, 'shell');
  const shell = begin('sh', '-c', `"${process.execPath}" "${starter(patient(note))}"; true`);
  await says(note, /^\d+$/);
  shell.kill('SIGTERM');
  await says(note, / ended$/);
});

it('waits for what it runs to end before it ends by a signal', async () => {
  const note = join(folder, 'run');
  const runner = program(`
    import { run } from ${JSON.stringify(join(tools, 'child.mjs'))};
    await run(process.execPath, [${JSON.stringify(patient(note))}]);
    console.log('went on');`);
  const child = begin(process.execPath, runner);
  let said = '';
  child.stdout!.on('data', (chunk) => (said += String(chunk)));
  await says(note, /^\d+$/);
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [number];
  expect([code, said, readFileSync(note, 'utf8').endsWith(' ended')]).toEqual([143, '', true]);
});

it('tells an old Node.js in one sentence what it needs', () => {
  const old = program(`
    Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } });
    Object.defineProperty(process, 'version', { value: 'v18.20.4' });
    await import(${JSON.stringify(join(tools, 'need-node.mjs'))});
    console.log('went on');`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [old], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toBe(
    'Tessera needs Node.js 20 or newer to install; this is v18.20.4. Get it at https://nodejs.org.\n',
  );
});
