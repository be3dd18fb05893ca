import { TestBed } from '@angular/core/testing';
import { LiveChanges, type LiveListener } from '@tessera/realtime/editor';
import { beforeEach, expect, it, vi } from 'vitest';
import { ContentServer } from '../content-api.harness';
import { LiveTree } from './live-tree';
import { PageBranches } from './page-branches';

let server: ContentServer;
let branches: PageBranches;
let listener: LiveListener;
const shown = () => branches.lines().map((line) => (line.sort === 'page' ? line.page.title : line.sort));
const tell = (id: string, kind: 'created' | 'changed' | 'deleted', version: number | null = 2) =>
  listener.changed([{ entity: 'content.page', id, kind, version }]);

beforeEach(async () => {
  server = new ContentServer();
  TestBed.configureTestingModule({ providers: [server.providers(), PageBranches, LiveTree] });
  vi.spyOn(TestBed.inject(LiveChanges), 'listen').mockImplementation((_entities, given) => {
    listener = given;
    return () => undefined;
  });
  branches = TestBed.inject(PageBranches);
  TestBed.inject(LiveTree);
  TestBed.tick();
  server.add(server.home, 'content.standard', 'About');
  await branches.load(null);
  await branches.expand(server.home);
});

it('shows a page that somebody else added, in its place', async () => {
  const news = server.add(server.home, 'content.standard', 'News');
  tell(news, 'created', 1);
  await vi.waitFor(() => expect(shown()).toEqual(['Home', 'About', 'News']));
  expect(branches.page(server.home)?.children).toBe(2);
});

it('forgets a page that is gone, or out of sight', async () => {
  const news = server.add(server.home, 'content.standard', 'News');
  await branches.reload(server.home);
  expect(shown()).toEqual(['Home', 'About', 'News']);
  server.page(news).isTrashed = true;
  tell(news, 'deleted', null);
  await vi.waitFor(() => expect(shown()).toEqual(['Home', 'About']));
});

it('shows the new state of a page that somebody else published', async () => {
  const news = server.add(server.home, 'content.standard', 'News');
  await branches.reload(server.home);
  server.page(news).row = { ...server.page(news).row, version: 2, state: 'live', isLive: true };
  tell(news, 'changed');
  await vi.waitFor(() => expect(branches.page(news)?.state).toBe('live'));
});

it('asks nothing about what this window did itself', async () => {
  const asked = server.asked.length;
  const about = branches.branch(server.home).ids[0]!;
  tell(about, 'changed', 1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(server.asked).toHaveLength(asked);
});

it('reads everything again that is open when it may have missed something', async () => {
  server.add(server.home, 'content.standard', 'News');
  listener.reload();
  await vi.waitFor(() => expect(shown()).toEqual(['Home', 'About', 'News']));
});
