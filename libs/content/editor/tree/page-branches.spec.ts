import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { ContentServer, problem } from '../content-api.harness';
import { PageBranches } from './page-branches';

let server: ContentServer;
let branches: PageBranches;
const shown = () =>
  branches
    .lines()
    .map((line) =>
      line.sort === 'page' ? `${'-'.repeat(line.level)}${line.page.title}` : `${'-'.repeat(line.level)}(${line.sort})`,
    );

beforeEach(() => {
  server = new ContentServer();
  TestBed.configureTestingModule({ providers: [server.providers(), PageBranches] });
  branches = TestBed.inject(PageBranches);
});

const open = async (...ids: string[]) => {
  await branches.load(null);
  for (const id of ids) await branches.expand(id);
};

describe('the branches of the page tree', () => {
  it('ask for nothing that is not open', async () => {
    const about = server.add(server.home, 'content.standard', 'About');
    server.add(about, 'content.standard', 'Team');
    await open(server.home);
    expect(shown()).toEqual(['-Home', '--About']);
    expect(server.asked).toHaveLength(2);
  });

  it('ask for a screen of siblings at a time, however many there are', async () => {
    for (let i = 0; i < 120; i++) server.add(server.home, 'content.standard', `Page ${i}`);
    await open(server.home);
    expect(shown()).toHaveLength(1 + 50 + 1);
    expect(branches.lines().at(-1)).toMatchObject({ sort: 'more', rest: 70 });
    await branches.load(server.home);
    await branches.load(server.home);
    expect(shown()).toHaveLength(1 + 120);
  });

  it('say how many siblings a page has, also those that are not there yet', async () => {
    for (let i = 0; i < 60; i++) server.add(server.home, 'content.standard', `Page ${i}`);
    await open(server.home);
    expect(branches.lines()[2]).toMatchObject({ at: 2, of: 60, level: 2 });
  });

  it('do not ask twice for what they know', async () => {
    server.add(server.home, 'content.standard', 'About');
    await open(server.home);
    branches.collapse(server.home);
    await branches.expand(server.home);
    expect(server.asked).toHaveLength(2);
  });

  it('keep what went wrong in its place, and ask again', async () => {
    server.add(server.home, 'content.standard', 'About');
    await branches.load(null);
    server.instead = () => problem(500, 'server.unexpected');
    await branches.expand(server.home);
    expect(shown()).toEqual(['-Home', '--(problem)']);
    server.instead = () => undefined;
    await branches.load(server.home);
    expect(shown()).toEqual(['-Home', '--About']);
  });

  it('move a page with its count of children', async () => {
    const [a, b] = ['A', 'B'].map((title) => server.add(server.home, 'content.standard', title));
    const leaf = server.add(a!, 'content.standard', 'Leaf');
    server.add(b!, 'content.standard', 'Other');
    await open(server.home, a!, b!);
    branches.settle({ ...branches.page(leaf)!, parent: b!, version: 2 }, null);
    expect(shown()).toEqual(['-Home', '--A', '--B', '---Leaf', '---Other']);
    expect([branches.page(a!)!.children, branches.page(b!)!.children]).toEqual([0, 2]);
    expect(branches.predecessor(leaf)).toBeNull();
  });

  it('forget a page that went to the trash', async () => {
    const about = server.add(server.home, 'content.standard', 'About');
    await open(server.home);
    branches.remove(about);
    expect(shown()).toEqual(['-Home']);
    expect(branches.page(server.home)!.children).toBe(0);
  });

  it('show the way to a page that is far down among its siblings', async () => {
    for (let i = 0; i < 70; i++) server.add(server.home, 'content.standard', `Page ${i}`);
    const last = server.add(server.home, 'content.standard', 'Last');
    await branches.reveal(last);
    expect(shown()).toContain('--Last');
    expect(server.asked.filter((path) => path.includes('filter'))).toHaveLength(2);
  });

  it('know what stands beneath what', async () => {
    const a = server.add(server.home, 'content.standard', 'A');
    const leaf = server.add(a, 'content.standard', 'Leaf');
    await open(server.home, a);
    expect(branches.isBeneath(leaf, a)).toBe(true);
    expect(branches.isBeneath(a, leaf)).toBe(false);
  });
});
