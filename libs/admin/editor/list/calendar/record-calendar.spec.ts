import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { all, ListPage, words } from '../list-page.harness';
import { ListServer } from '../list-server.harness';

describe('a calendar', () => {
  let server: ListServer;
  let page: ListPage;
  let gala: string;
  const day = (date: string) => page.find(`[data-day="${date}"]`)!;
  const entries = (date: string) => all('.entry', day(date)).map(words);
  const entry = (name: string) => page.all('.entry').find((each) => words(each) === name)!;
  const here = () => document.activeElement?.getAttribute('data-day');
  const press = async (at: HTMLElement, key: string, options: KeyboardEventInit = {}) => {
    at.focus();
    await page.press(key, options, at);
  };
  beforeEach(async () => {
    server = new ListServer();
    gala = server.venue('Gala', { until: '2026-11-10' });
    server.venue('Elsewhere', { until: '2027-03-01' });
    for (const name of ['A', 'B', 'C', 'D', 'E']) server.venue(name, { until: '2026-11-20' });
    page = await ListPage.open(server, '/test/venues?shape=calendar&month=2026-11');
    await page.until(() => expect(entries('2026-11-10')).toEqual(['Gala']));
  });
  afterEach(() => page.close());

  it('shows a month of records on their days, and behind "more" those that do not fit', async () => {
    expect(entries('2026-11-20')).toEqual(['A', 'B']);
    const more = day('2026-11-20').querySelector<HTMLElement>('.more')!;
    expect(words(more)).toBe('3 more');
    more.click();
    await page.until(() => expect(all('tessera-popover .entry').map(words)).toEqual(['A', 'B', 'C', 'D', 'E']));
  });

  it('goes from day to day and month to month by keys, and the address follows', async () => {
    await press(day('2026-11-10'), 'ArrowRight');
    await page.until(() => expect(here()).toBe('2026-11-11'));
    await press(day('2026-11-11'), 'ArrowDown');
    await page.until(() => expect(here()).toBe('2026-11-18'));
    await press(day('2026-11-18'), 'PageDown');
    await page.until(() => expect(here()).toBe('2026-12-18'));
    expect(page.url()).toContain('month=2026-12');
  });

  it('has the keyboard on the next day at once, so that no key is lost that follows fast', () => {
    day('2026-11-10').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown'])
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(here()).toBe('2026-11-19');
  });

  it('has the keyboard at once in another month too', () => {
    day('2026-11-10').focus();
    for (const key of ['PageDown', 'ArrowRight'])
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(here()).toBe('2026-12-11');
  });

  it('moves a record by keys, and can take it back', async () => {
    await press(day('2026-11-10'), 'Enter');
    expect(document.activeElement).toBe(entry('Gala'));
    await press(entry('Gala'), 'ArrowDown', { shiftKey: true });
    await page.until(() => expect(server.record(gala)['until']).toBe('2026-11-17'));
    expect(entries('2026-11-17')).toEqual(['Gala']);
    page.undo();
    await page.until(() => expect(entries('2026-11-10')).toEqual(['Gala']));
  });

  it('moves a record by dragging it', async () => {
    await page.drag(entry('Gala'), day('2026-11-12'));
    await page.until(() => expect(server.record(gala)['until']).toBe('2026-11-12'));
  });
});
