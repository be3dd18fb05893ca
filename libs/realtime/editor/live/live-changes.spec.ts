import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { LiveChange } from '../../contract';
import { openEventSource } from './event-source';
import { changeCount, liveChanges } from './live';
import { LiveChanges } from './live-changes';

/** A stream as the browser has it, fed by hand. */
class Stream extends EventTarget {
  isClosed = false;
  constructor(readonly url: string) {
    super();
  }
  close(): void {
    this.isClosed = true;
  }
  send(event: string, data: unknown, lastEventId = ''): void {
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data), lastEventId }));
  }
  break(): void {
    this.dispatchEvent(new Event('error'));
  }
}

let streams: Stream[];
let live: LiveChanges;
const latest = () => streams.at(-1)!;
const change = (entity: string, id: string, version = 2): LiveChange => ({ entity, id, kind: 'changed', version });
const listener = () => ({ changed: vi.fn<(changes: readonly LiveChange[]) => void>(), reload: vi.fn<() => void>() });
const hide = (isHidden: boolean) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(isHidden ? 'hidden' : 'visible');
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers();
  streams = [];
  const open = (url: string) => {
    streams.push(new Stream(url));
    return latest() as unknown as EventSource;
  };
  TestBed.configureTestingModule({ providers: [{ provide: openEventSource, useValue: open }] });
  live = TestBed.inject(LiveChanges);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('has one connection for all screens, and none for nobody', () => {
  expect([streams.length, live.connection()]).toEqual([0, 'off']);
  const stops = [live.listen(['demo.b', 'demo.a'], listener()), live.listen(['demo.c'], listener())];
  vi.advanceTimersByTime(10);
  expect(streams.map(({ url }) => url)).toEqual(['/api/v1/changes?of=demo.a,demo.b,demo.c']);
  latest().send('here', {}, 'p1');
  expect(live.connection()).toBe('live');
  for (const stop of stops) stop();
  vi.advanceTimersByTime(10);
  expect([latest().isClosed, live.connection()]).toEqual([true, 'off']);
});

it('tells each screen what it asked for, a moment of changes at once', () => {
  const [deals, people] = [listener(), listener()];
  live.listen(['demo.deal'], deals);
  live.listen(['demo.deal', 'demo.person'], people);
  vi.advanceTimersByTime(10);
  latest().send('change', change('demo.deal', 'd1', 2));
  latest().send('change', change('demo.person', 'p1'));
  latest().send('change', change('demo.deal', 'd1', 3));
  vi.advanceTimersByTime(100);
  expect(deals.changed.mock.calls).toEqual([[[change('demo.deal', 'd1', 3)]]]);
  expect(people.changed.mock.calls).toEqual([[[change('demo.deal', 'd1', 3), change('demo.person', 'p1')]]]);
});

it('tells screens to read again, all of them or those of some entities', () => {
  const [deals, people] = [listener(), listener()];
  live.listen(['demo.deal'], deals);
  live.listen(['demo.person'], people);
  vi.advanceTimersByTime(10);
  latest().send('reload', { entities: ['demo.deal'] });
  expect([deals.reload.mock.calls.length, people.reload.mock.calls.length]).toEqual([1, 0]);
  latest().send('reload', {});
  expect([deals.reload.mock.calls.length, people.reload.mock.calls.length]).toEqual([2, 1]);
});

it('comes back after a pause that grows, from where it was', () => {
  live.listen(['demo.deal'], listener());
  vi.advanceTimersByTime(10);
  latest().send('here', {}, 'p1');
  latest().send('change', change('demo.deal', 'd1'), 'p2');
  latest().break();
  expect(live.connection()).toBe('away');
  vi.advanceTimersByTime(1000);
  expect(latest().url).toBe('/api/v1/changes?of=demo.deal&after=p2');
  latest().break();
  vi.advanceTimersByTime(999);
  expect(streams).toHaveLength(2);
  vi.advanceTimersByTime(1001);
  expect(streams).toHaveLength(3);
  latest().send('here', {}, 'p2');
  expect(live.connection()).toBe('live');
});

it('asks for more when another screen needs more, and stays when one goes', () => {
  const stop = live.listen(['demo.deal'], listener());
  vi.advanceTimersByTime(10);
  latest().send('here', {}, 'p1');
  live.listen(['demo.person'], listener());
  vi.advanceTimersByTime(10);
  expect(streams.map(({ url, isClosed }) => [url, isClosed])).toEqual([
    ['/api/v1/changes?of=demo.deal', true],
    ['/api/v1/changes?of=demo.deal,demo.person&after=p1', false],
  ]);
  stop();
  vi.advanceTimersByTime(10);
  expect(streams).toHaveLength(2);
});

it('pauses in a window that is hidden for a while, and makes up for it', () => {
  live.listen(['demo.deal'], listener());
  vi.advanceTimersByTime(10);
  latest().send('here', {}, 'p1');
  hide(true);
  vi.advanceTimersByTime(10_000);
  hide(false);
  vi.advanceTimersByTime(30_000);
  expect([streams.length, latest().isClosed]).toEqual([1, false]);
  hide(true);
  vi.advanceTimersByTime(30_000);
  expect([latest().isClosed, live.connection()]).toEqual([true, 'paused']);
  hide(false);
  expect(latest().url).toBe('/api/v1/changes?of=demo.deal&after=p1');
});

it('listens for a screen as long as that lives, and follows what it wants', () => {
  const wanted = signal<readonly string[]>(['demo.deal']);
  @Component({ selector: 'tessera-screen', template: '{{ count() }}' })
  class Screen {
    readonly count = changeCount(wanted);
    constructor() {
      liveChanges(wanted, { changed: () => undefined, reload: () => undefined });
    }
  }
  const fixture = TestBed.createComponent(Screen);
  TestBed.tick();
  vi.advanceTimersByTime(10);
  latest().send('change', change('demo.deal', 'd1'));
  latest().send('change', change('demo.deal', 'd2'));
  vi.advanceTimersByTime(100);
  latest().send('reload', {});
  expect(fixture.componentInstance.count()).toBe(2);
  wanted.set(['demo.person']);
  TestBed.tick();
  vi.advanceTimersByTime(10);
  expect(latest().url).toContain('of=demo.person');
  fixture.destroy();
  vi.advanceTimersByTime(10);
  expect([latest().isClosed, live.connection()]).toEqual([true, 'off']);
});
