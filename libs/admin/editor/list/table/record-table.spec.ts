import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { all, buttonOf, ListPage, words } from '../list-page.harness';
import { ListServer, problem } from '../list-server.harness';

let server: ListServer;
let page: ListPage;
beforeEach(() => (server = new ListServer()));
afterEach(() => page.close());
const editor = () => document.querySelector<HTMLElement>('tessera-cell-editor');

describe('a table of records', () => {
  let ids: string[];
  beforeEach(async () => {
    ids = ['Arena', 'Cellar', 'Opera'].map((name, index) => server.venue(name, { capacity: index }));
    page = await ListPage.open(server);
    page.grid().focus();
  });

  it('is a grid with names for screen readers, and one tab stop', () => {
    const grid = page.grid();
    expect([grid.ariaLabel, grid.getAttribute('aria-rowcount')]).toEqual(['Venues', '4']);
    expect(all('a, button, input', grid).every((each) => each.tabIndex === -1)).toBe(true);
    expect(grid.tabIndex).toBe(0);
    expect(page.heads()[0]!.getAttribute('aria-sort')).toBe('ascending');
  });

  it('is gone through cell by cell, into the head', async () => {
    expect(page.here()).toBe('Arena');
    await page.press('j');
    await page.press('ArrowDown');
    expect(page.here()).toBe('Opera');
    await page.press('ArrowDown');
    await page.press('ArrowRight');
    await page.press('ArrowRight');
    expect(page.here()).toContain('2');
    for (const _ of ids) await page.press('k');
    expect(page.here()).toBe('Capacity');
  });

  it('opens a record', async () => {
    await page.press('j');
    await page.press('Enter');
    expect(page.url()).toBe(`/test/venues/${ids[1]}`);
  });

  it('has columns that are sorted, widened and moved by keys', async () => {
    await page.press('ArrowUp');
    await page.press('ArrowRight');
    await page.press('Enter');
    expect(page.url()).toContain('sort=city');
    await page.press('ArrowRight', { shiftKey: true });
    expect(page.url()).toContain('widths=city:204');
    await page.press('ArrowLeft', { ctrlKey: true });
    expect(page.heads().map(words).slice(0, 2)).toEqual(['City', 'Name']);
    expect(page.here()).toBe('City');
  });

  it('has columns that are moved by dragging, and hidden', async () => {
    await page.drag(page.heads()[2]!, page.heads()[0]!);
    expect(page.heads().map(words).slice(0, 3)).toEqual(['Capacity', 'Name', 'City']);
    await page.click(page.heads()[1]!.querySelector('.more')!);
    await page.click(buttonOf('Hide'));
    expect(page.url()).toContain('columns=capacity,city,state');
  });

  it('has rows that are chosen one by one and in ranges', async () => {
    await page.press('x');
    await page.press('j');
    await page.press('j');
    await page.press('X', { shiftKey: true });
    expect(page.rows().map((row) => row.getAttribute('aria-selected'))).toEqual(['true', 'true', 'true']);
    expect(page.text('tessera-selection-bar .count')).toBe('3 venues');
    await page.press('Escape');
    expect(page.find('tessera-selection-bar')).toBeNull();
  });

  it('takes keys wherever nobody else wants them, and not where somebody types', async () => {
    await page.press('j', {}, document.body);
    expect(page.here()).toBe('Cellar');
    await page.press('j', {}, page.find('tessera-search-field input')!);
    expect(page.here()).toBe('Cellar');
  });

  it('shows what keys there are', async () => {
    await page.press('?', { shiftKey: true });
    expect(words(await page.dialog('tessera-keys-dialog'))).toContain('Keys of a list');
  });
});

describe('editing in the table', () => {
  let opera: string;
  beforeEach(async () => {
    opera = server.venue('Opera', { capacity: 100 });
    server.venue('Zoo', { capacity: 5 });
    page = await ListPage.open(server);
    page.grid().focus();
    await page.press('ArrowRight');
    await page.press('ArrowRight');
    await page.press('e');
  });
  const capacity = () => page.cells(0)[2];

  it('shows the value at once, names the version it is of, and can be taken back', async () => {
    await page.edit('250');
    expect(capacity()).toContain('250');
    await page.until(() => expect(server.record(opera)).toMatchObject({ capacity: 250, version: 2 }));
    await page.until(() => expect(page.toast()).toBe('Capacity of Opera changed.'));
    await page.press('z', { ctrlKey: true });
    await page.until(() => expect(server.record(opera)).toMatchObject({ capacity: 100, version: 3 }));
    expect(capacity()).toContain('100');
  });

  it('does not take back what somebody else has changed since', async () => {
    await page.edit('250');
    await page.until(() => expect(page.toast()).toBe('Capacity of Opera changed.'));
    server.change(opera, { capacity: 77 });
    page.undo();
    await page.until(() => expect(page.toast()).toContain('could not be taken back'));
    expect(server.record(opera)['capacity']).toBe(77);
    expect(capacity()).toContain('77');
  });

  it('leaves the value as it was on Escape', async () => {
    await page.edit('250', 'Escape');
    expect(capacity()).toContain('100');
    expect(server.sent).toEqual([]);
  });

  it('has the keyboard in the cell at once, and Escape leaves it again', async () => {
    await page.edit('250', 'Escape');
    page.pressFast('e', 'Escape');
    expect(editor()).toBeNull();
    expect(document.activeElement).toBe(page.grid());
  });

  it('goes on with Tab, to the next row too', async () => {
    await page.edit('250', 'Tab');
    await page.until(() => expect(editor()?.querySelector('input')?.value).toBe('Zoo'));
  });

  it('says at once what cannot be', async () => {
    await page.edit('-3');
    expect(words(editor())).toContain('Type 0 or more.');
    expect(server.sent).toEqual([]);
  });

  it('says in the cell what the server says, and keeps what was typed', async () => {
    const errors = [{ path: 'capacity', code: 'x', message: 'More than the walls can hold.' }];
    server.instead = ({ method }) => (method === 'PATCH' ? problem(422, 'test.invalid', { errors }) : undefined);
    await page.edit('9000');
    await page.until(() => expect(words(editor())).toContain('More than the walls can hold.'));
    expect(editor()!.querySelector('input')!.value).toBe('9000');
    await page.edit('9000', 'Escape');
    expect(capacity()).toContain('100');
  });

  it('does not mind that somebody else changed another field', async () => {
    server.change(opera, { city: 'Oslo' });
    await page.edit('250');
    await page.until(() => expect(server.record(opera)).toMatchObject({ capacity: 250, city: 'Oslo' }));
  });

  it('asks whose value it is to be when somebody else changed the same', async () => {
    server.change(opera, { capacity: 70 });
    await page.edit('250');
    const question = await page.dialog('tessera-stale-cell');
    expect(words(question)).toMatch(/Theirs ?70 ?Yours ?250/);
    expect(server.record(opera)['capacity']).toBe(70);
    await page.click(buttonOf('Use yours', question));
    await page.until(() => expect(server.record(opera)['capacity']).toBe(250));
  });

  it('keeps theirs when one prefers it', async () => {
    server.change(opera, { capacity: 70 });
    await page.edit('250');
    await page.click(buttonOf('Keep theirs', await page.dialog('tessera-stale-cell')));
    await page.until(() => expect(capacity()).toBe('70'));
    expect(server.record(opera)['capacity']).toBe(70);
  });
});
