import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Toasts } from '@tessera/ui';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ListScreen } from './list-screen';
import { ListServer, problem } from './list-server.harness';

let server: ListServer;
let screen: HTMLElement;

beforeEach(() => {
  localStorage.clear();
  server = new ListServer();
  TestBed.configureTestingModule({
    providers: [
      server.providers(),
      provideRouter([
        { path: ':scope/:entities', component: ListScreen },
        { path: ':scope/:entities/:id', children: [] },
      ]),
    ],
  });
});
afterEach(() => {
  screen.remove();
  document.querySelector('.cdk-overlay-container')?.remove();
});

const open = async (url: string) => {
  const harness = await RouterTestingHarness.create(url);
  screen = harness.fixture.nativeElement as HTMLElement;
  document.body.append(screen);
  await settle();
};
const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000 });
const settle = async () => {
  do {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await TestBed.inject(ApplicationRef).whenStable();
  } while (server.isBusy());
};
const all = (selector: string, within: ParentNode = screen) => [...within.querySelectorAll<HTMLElement>(selector)];
const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const press = async (at: HTMLElement, key: string, options: KeyboardEventInit = {}) => {
  at.focus();
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));
  await settle();
};

describe('a board', () => {
  let arena: string;
  const columns = () =>
    all('section').map((each) => [words(each.querySelector('h2')), all('.card .name', each).map(words)]);
  const card = (name: string) => all('.card').find((each) => words(each.querySelector('.name')) === name)!;
  beforeEach(async () => {
    arena = server.venue('Arena', { capacity: 60 });
    server.venue('Opera');
    server.venue('Zoo', { state: 'closed' });
    await open('/test/venues?shape=board');
    await until(() => expect(all('.card')).toHaveLength(3));
  });

  it('has a column for each choice, with how many there are', () => {
    expect(columns()).toEqual([
      ['Open2', ['Arena', 'Opera']],
      ['Closed1', ['Zoo']],
    ]);
    expect(words(card('Arena'))).toContain('Capacity 60');
  });

  it('is one tab stop, and keys go from card to card', async () => {
    expect(all('.card[tabindex="0"]').map(words)).toHaveLength(1);
    await press(card('Arena'), 'j');
    await until(() => expect(document.activeElement).toBe(card('Opera')));
    await press(card('Opera'), 'ArrowRight');
    await until(() => expect(document.activeElement).toBe(card('Zoo')));
  });

  it('moves a card by keys: its value changes, and can be taken back', async () => {
    await press(card('Arena'), 'ArrowRight', { shiftKey: true });
    await until(() => expect(server.record(arena)['state']).toBe('closed'));
    expect(columns()).toEqual([
      ['Open1', ['Opera']],
      ['Closed2', ['Arena', 'Zoo']],
    ]);
    await until(() => expect(document.activeElement).toBe(card('Arena')));
    TestBed.inject(Toasts).current()!.undo!();
    await until(() => expect(columns()[0]).toEqual(['Open2', ['Arena', 'Opera']]));
  });

  it('moves a card by dragging it', async () => {
    card('Arena').dispatchEvent(new Event('dragstart', { bubbles: true }));
    const [, closed] = all('section');
    closed!.dispatchEvent(new Event('dragover', { bubbles: true, cancelable: true }));
    closed!.dispatchEvent(new Event('drop', { bubbles: true, cancelable: true }));
    await until(() => expect(server.record(arena)['state']).toBe('closed'));
  });

  it('puts a card back where it was when the server refuses, and says why', async () => {
    server.instead = ({ method }) => (method === 'PATCH' ? problem(409, 'test.locked') : undefined);
    await press(card('Arena'), 'ArrowRight', { shiftKey: true });
    await until(() => expect(words(screen)).toContain('“Arena” stays where it is. test.locked.'));
    expect(columns()[0]).toEqual(['Open2', ['Arena', 'Opera']]);
  });
});

describe('a calendar', () => {
  let gala: string;
  const entries = (day: string) => all(`[data-day="${day}"] .entry`).map(words);
  const entry = (name: string) => all('.entry').find((each) => words(each) === name)!;
  beforeEach(async () => {
    gala = server.venue('Gala', { until: '2026-11-10' });
    server.venue('Elsewhere', { until: '2027-03-01' });
    for (const name of ['A', 'B', 'C', 'D', 'E']) server.venue(name, { until: '2026-11-20' });
    await open('/test/venues?shape=calendar&month=2026-11');
    await until(() => expect(entries('2026-11-10')).toEqual(['Gala']));
  });

  it('shows a month of records on their days, and how many do not fit', async () => {
    expect(entries('2026-11-20')).toEqual(['A', 'B']);
    const more = document.querySelector<HTMLElement>('[data-day="2026-11-20"] .more')!;
    expect(words(more)).toBe('3 more');
    more.click();
    await until(() => expect(all('tessera-popover .entry', document).map(words)).toEqual(['A', 'B', 'C', 'D', 'E']));
  });

  it('goes from day to day and month to month by keys, and the address follows', async () => {
    const day = () => document.activeElement?.getAttribute('data-day');
    await press(document.querySelector<HTMLElement>('[data-day="2026-11-10"]')!, 'ArrowRight');
    await until(() => expect(day()).toBe('2026-11-11'));
    await press(document.activeElement as HTMLElement, 'ArrowDown');
    await until(() => expect(day()).toBe('2026-11-18'));
    await press(document.activeElement as HTMLElement, 'PageDown');
    await until(() => expect(day()).toBe('2026-12-18'));
    expect(TestBed.inject(Router).url).toContain('month=2026-12');
  });

  it('moves a record by keys, and can take it back', async () => {
    await press(document.querySelector<HTMLElement>('[data-day="2026-11-10"]')!, 'Enter');
    expect(document.activeElement).toBe(entry('Gala'));
    await press(entry('Gala'), 'ArrowDown', { shiftKey: true });
    await until(() => expect(server.record(gala)['until']).toBe('2026-11-17'));
    expect(entries('2026-11-17')).toEqual(['Gala']);
    TestBed.inject(Toasts).current()!.undo!();
    await until(() => expect(entries('2026-11-10')).toEqual(['Gala']));
  });

  it('moves a record by dragging it', async () => {
    entry('Gala').dispatchEvent(new Event('dragstart', { bubbles: true }));
    const day = document.querySelector<HTMLElement>('[data-day="2026-11-12"]')!;
    day.dispatchEvent(new Event('dragover', { bubbles: true, cancelable: true }));
    day.dispatchEvent(new Event('drop', { bubbles: true, cancelable: true }));
    await until(() => expect(server.record(gala)['until']).toBe('2026-11-12'));
  });
});
