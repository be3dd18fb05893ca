import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Commands, Toasts } from '@tessera/ui';
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

const open = async (url = '/test/venues') => {
  const harness = await RouterTestingHarness.create(url);
  screen = harness.fixture.nativeElement as HTMLElement;
  document.body.append(screen);
  await settle();
};
/** Dialogs are loaded when they are opened first. */
const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000 });
/** Until nothing is on its way any more, neither to the server nor to the screen. */
const settle = async () => {
  do {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await TestBed.inject(ApplicationRef).whenStable();
  } while (server.isBusy() || screen.querySelector('.loading') !== null);
};
const all = (selector: string, within: ParentNode = document) => [...within.querySelectorAll<HTMLElement>(selector)];
const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const rows = () => all('.body .row:not(.waiting)', screen);
const names = () => rows().map((row) => words(row.querySelector('.open')));
const cell = (row: number, column: number) => all('[role=gridcell].cell', rows()[row]!)[column]!;
const heads = () => all('[role=columnheader].column', screen);
const grid = () => screen.querySelector<HTMLElement>('[role=grid]')!;
const button = (label: string, within: ParentNode = document) =>
  all('button, a', within).find((each) => words(each) === label || each.ariaLabel === label)!;
const url = () => decodeURIComponent(TestBed.inject(Router).url);
const press = async (key: string, options: KeyboardEventInit = {}, at: Element = grid()) => {
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));
  await settle();
};
const click = async (element: HTMLElement, options: MouseEventInit = {}) => {
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...options }));
  await settle();
};
const type = async (input: HTMLInputElement, text: string) => {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
};
const editor = () => document.querySelector<HTMLElement>('tessera-cell-editor');
const edit = async (text: string, key = 'Enter') => {
  await until(() => expect(editor()?.querySelector('input')).not.toBeNull());
  await type(editor()!.querySelector('input')!, text);
  await press(key, {}, editor()!.querySelector('input')!);
};

describe('a list', () => {
  it('asks for just what it shows, and shows what references and computed columns are', async () => {
    server.venue('Opera', { city: 'Oslo', capacity: 1364, owner: server.ada });
    await open();
    expect(server.lists()).toEqual([
      '?fields=capacity,city,name,owner,state&include=owner&computed=true&sort=name&page[size]=100&page[total]=true',
    ]);
    expect(heads().map(words)).toEqual(['Name', 'City', 'Capacity', 'State', 'Owner', 'Owner · Name', 'Openings']);
    expect(all('.cell', rows()[0]!).map(words)).toEqual(['Opera', 'Oslo', '1,364', 'Open', 'Ada', 'Ada', '2']);
  });

  it('is a grid with names for screen readers, and one tab stop', async () => {
    server.venue('Opera');
    await open();
    expect([grid().ariaLabel, grid().getAttribute('aria-rowcount')]).toEqual(['Venues', '2']);
    expect(all('[tabindex="0"]', grid().parentElement!)).toEqual([grid()]);
    expect(all('a, button, input', grid()).every((each) => each.tabIndex === -1)).toBe(true);
    expect(heads()[0]!.getAttribute('aria-sort')).toBe('ascending');
  });

  it('draws only the rows in sight and loads on while one goes down', async () => {
    for (let index = 0; index < 250; index++) server.venue(`Venue ${String(index).padStart(3, '0')}`);
    await open();
    expect(rows().length).toBeLessThan(60);
    expect(server.lists()).toHaveLength(1);
    for (const last of [100, 200]) {
      grid().scrollTop = last * 36;
      grid().dispatchEvent(new Event('scroll'));
      await until(() => expect(server.lists().at(-1)).toContain(`page[after]=${last}`));
      await settle();
    }
    expect(rows().length).toBeLessThan(60);
    expect(grid().getAttribute('aria-rowcount')).toBe('251');
  });

  it('says what belongs there when there is nothing, and what to do', async () => {
    await open();
    expect(words(screen)).toContain('No venues yet');
    expect(button('New venue', screen).getAttribute('href')).toBe('/test/venues/new');
  });

  it('offers everything again when nothing matches', async () => {
    server.venue('Opera');
    await open('/test/venues?search=zoo');
    expect(words(screen)).toContain('Nothing matches');
    await click(button('Show all venues', screen));
    expect(names()).toEqual(['Opera']);
  });

  it('says the same of what does not exist and what one may not see', async () => {
    await open('/test/vaults');
    expect(words(screen)).toContain('There is nothing here for you');
  });

  it('says what is wrong when it cannot be loaded, and tries again', async () => {
    server.venue('Opera');
    server.instead = ({ url }) => (url.endsWith('/test/venues') ? problem(500, 'test.broken') : undefined);
    await open();
    expect(words(screen)).toContain('test.broken.');
    server.instead = () => undefined;
    await click(button('Try again', screen));
    expect(names()).toEqual(['Opera']);
  });
});

describe('the address of a list', () => {
  beforeEach(() => {
    server.venue('Opera', { city: 'Oslo', capacity: 1364 });
    server.venue('Cellar', { city: 'Bergen', capacity: 60, state: 'closed' });
    server.venue('Arena', { city: 'Oslo', capacity: 60 });
  });

  it('says everything about it', async () => {
    await open('/test/venues?columns=city,name&sort=-capacity,name&filter%5Bcity%5D=Oslo&widths=city:90&compact=true');
    expect(heads().map(words)).toEqual(['City', 'Name, sorted by it as number 2']);
    expect(all('.cell', rows()[0]!).map(words)).toEqual(['Oslo', 'Opera']);
    expect(words(screen.querySelector('tessera-chip'))).toBe('City is Oslo');
    expect(grid().style.getPropertyValue('--tracks')).toContain('90px');
    expect(grid().classList).toContain('compact');
  });

  it('follows a click on a column, and Back leads back', async () => {
    await open();
    await click(heads()[2]!.querySelector('button')!);
    expect(url()).toBe('/test/venues?sort=capacity');
    await click(heads()[0]!.querySelector('button')!, { shiftKey: true });
    expect(url()).toBe('/test/venues?sort=capacity,name');
    expect(names()).toEqual(['Arena', 'Cellar', 'Opera']);
    expect(words(heads()[0])).toBe('Name, sorted by it as number 2');
    await TestBed.inject(Router).navigateByUrl('/test/venues?sort=capacity');
    await settle();
    expect(words(heads()[0])).toBe('Name');
  });

  it('follows what is searched, without a step for every letter', async () => {
    await open();
    const input = screen.querySelector<HTMLInputElement>('tessera-search-field input')!;
    await press('/', {}, document.body);
    expect(document.activeElement).toBe(input);
    await type(input, 'a');
    await type(input, 'are');
    await until(() => expect(url()).toBe('/test/venues?search=are'));
    await until(() => expect(names()).toEqual(['Arena']));
    expect(document.activeElement).toBe(input);
  });

  it('leaves out columns that one may not see', async () => {
    await open('/test/venues?columns=name,secret,owner.secret');
    expect(heads().map(words)).toEqual(['Name']);
  });
});

describe('a list by keys', () => {
  let ids: string[];
  beforeEach(async () => {
    ids = ['Arena', 'Cellar', 'Opera'].map((name, index) => server.venue(name, { capacity: index }));
    await open();
    grid().focus();
  });
  const here = () => words(document.getElementById(grid().getAttribute('aria-activedescendant')!));

  it('goes from cell to cell and into the head', async () => {
    expect(here()).toBe('Arena');
    await press('j');
    await press('ArrowDown');
    expect(here()).toBe('Opera');
    await press('ArrowDown');
    await press('ArrowRight');
    await press('ArrowRight');
    expect(here()).toContain('2');
    for (const _ of ids) await press('k');
    expect(here()).toBe('Capacity');
  });

  it('opens a record', async () => {
    await press('j');
    await press('Enter');
    expect(url()).toBe(`/test/venues/${ids[1]}`);
  });

  it('sorts, widens and moves columns in the head', async () => {
    await press('ArrowUp');
    await press('ArrowRight');
    await press('Enter');
    expect(url()).toContain('sort=city');
    await press('ArrowRight', { shiftKey: true });
    expect(url()).toContain('widths=city:204');
    await press('ArrowLeft', { ctrlKey: true });
    expect(heads().map(words).slice(0, 2)).toEqual(['City', 'Name']);
  });

  it('chooses rows, and ranges of them, and gives them up', async () => {
    await press('x');
    await press('j');
    await press('j');
    await press('X', { shiftKey: true });
    expect(rows().map((row) => row.getAttribute('aria-selected'))).toEqual(['true', 'true', 'true']);
    expect(words(screen.querySelector('tessera-selection-bar .count'))).toBe('3 venues');
    await press('Escape');
    expect(screen.querySelector('tessera-selection-bar')).toBeNull();
  });

  it('works wherever nobody else wants the keys, and not where somebody types', async () => {
    await press('j', {}, document.body);
    expect(here()).toBe('Cellar');
    const input = screen.querySelector('tessera-search-field input')!;
    await press('j', {}, input);
    expect(here()).toBe('Cellar');
  });

  it('shows what keys there are', async () => {
    await press('?', { shiftKey: true });
    await until(() => expect(words(document.querySelector('tessera-keys-dialog'))).toContain('Keys of a list'));
  });
});

describe('editing in the list', () => {
  let opera: string;
  beforeEach(async () => {
    opera = server.venue('Opera', { capacity: 100 });
    server.venue('Zoo', { capacity: 5 });
    await open();
    grid().focus();
    await press('ArrowRight');
    await press('ArrowRight');
  });

  it('shows the value at once, names the version it is of, and can be taken back', async () => {
    await press('e');
    await edit('250');
    expect(words(cell(0, 2))).toContain('250');
    await until(() => expect(server.record(opera)).toMatchObject({ capacity: 250, version: 2 }));
    await until(() => expect(TestBed.inject(Toasts).current()?.text).toBe('Capacity of Opera changed.'));
    await press('z', { ctrlKey: true }, document.body);
    await until(() => expect(server.record(opera)).toMatchObject({ capacity: 100, version: 3 }));
    expect(words(cell(0, 2))).toContain('100');
  });

  it('leaves the value as it was on Escape', async () => {
    await press('e');
    await edit('250', 'Escape');
    expect(words(cell(0, 2))).toContain('100');
    expect(server.sent).toEqual([]);
  });

  it('goes on with Tab, to the next row too', async () => {
    await press('e');
    await edit('250', 'Tab');
    await until(() => expect(editor()?.querySelector('input')?.value).toBe('Zoo'));
  });

  it('says at once what cannot be', async () => {
    await press('e');
    await edit('-3');
    expect(words(editor())).toContain('Type 0 or more.');
    expect(server.sent).toEqual([]);
  });

  it('says in the cell what the server says, and keeps what was typed', async () => {
    server.instead = ({ method }) =>
      method === 'PATCH'
        ? problem(422, 'test.invalid', {
            errors: [{ path: 'capacity', code: 'x', message: 'More than the walls can hold.' }],
          })
        : undefined;
    await press('e');
    await edit('9000');
    await until(() => expect(words(editor())).toContain('More than the walls can hold.'));
    expect(editor()!.querySelector('input')!.value).toBe('9000');
    await edit('9000', 'Escape');
    expect(words(cell(0, 2))).toContain('100');
  });

  it('does not mind that somebody else changed another field', async () => {
    server.change(opera, { city: 'Oslo' });
    await press('e');
    await edit('250');
    await until(() => expect(server.record(opera)).toMatchObject({ capacity: 250, city: 'Oslo' }));
  });

  it('asks whose value it is to be when somebody else changed the same', async () => {
    server.change(opera, { capacity: 70 });
    await press('e');
    await edit('250');
    await until(() => expect(words(document.querySelector('tessera-stale-cell'))).toMatch(/Theirs ?70 ?Yours ?250/));
    expect(server.record(opera)['capacity']).toBe(70);
    await click(button('Use yours'));
    await until(() => expect(server.record(opera)['capacity']).toBe(250));
  });

  it('keeps theirs when one prefers it', async () => {
    server.change(opera, { capacity: 70 });
    await press('e');
    await edit('250');
    await until(() => expect(button('Keep theirs')).toBeDefined());
    await click(button('Keep theirs'));
    await until(() => expect(words(cell(0, 2))).toBe('70'));
    expect(server.record(opera)['capacity']).toBe(70);
  });
});

describe('what narrows a list', () => {
  beforeEach(async () => {
    server.venue('Opera', { city: 'Oslo', capacity: 1364 });
    server.venue('Cellar', { city: 'Bergen', capacity: 60, state: 'closed' });
    server.venue('Arena', { city: 'Oslo', capacity: 60, state: 'closed' });
    await open();
  });

  it('is ticked among the values that there are', async () => {
    await click(button('State', screen));
    await until(() => expect(all('.tick').map(words)).toEqual(['open, 1', 'closed, 2']));
    await click(all('.tick input')[1]!);
    await until(() => expect(url()).toBe('/test/venues?filter[state]=closed'));
    expect(words(screen.querySelector('tessera-chip'))).toBe('State is Closed');
    await until(() => expect(names()).toEqual(['Arena', 'Cellar']));
  });

  it('is taken away by its chip', async () => {
    await TestBed.inject(Router).navigateByUrl('/test/venues?filter%5Bcity%5D=Oslo');
    await settle();
    await click(button('Remove the filter City is Oslo', screen));
    await until(() => expect(url()).toBe('/test/venues'));
  });

  it('is built of conditions and groups in plain words', async () => {
    await press('f', {}, document.body);
    const builder = () => document.querySelector('tessera-filter-builder')!;
    await until(() => expect(builder()).not.toBeNull());
    await click(button('Condition', builder()));
    const choose = async (select: HTMLElement, value: string) => {
      (select as HTMLSelectElement).value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
    };
    await choose(all('select.join', builder())[0]!, 'any');
    await choose(all('select.field', builder())[0]!, 'capacity');
    await choose(all('select.operator', builder())[0]!, 'gte');
    await until(() => expect(all('.operand input', builder())).toHaveLength(1));
    await type(all('.operand input', builder())[0] as HTMLInputElement, '100');
    await click(button('Group', builder()));
    await click(
      all('tessera-filter-group tessera-filter-group button', builder()).find((each) => words(each) === 'Condition')!,
    );
    await choose(all('select.field', builder())[1]!, 'city');
    await until(() => expect(all('.operand input', builder())).toHaveLength(2));
    await type(all('.operand input', builder())[1] as HTMLInputElement, 'berg');
    await until(() =>
      expect(url()).toBe('/test/venues?filter[any][0][capacity][gte]=100&filter[any][1][city][contains]=berg'),
    );
    await until(() => expect(names()).toEqual(['Cellar', 'Opera']));
  });
});

describe('saved views', () => {
  const view = {
    columns: ['name', 'city'],
    widths: {},
    sort: ['-name'],
    query: {},
    shape: 'table',
    isCompact: false,
  } as const;
  const saved = (more: object) =>
    server.views.set('v1', {
      id: 'v1',
      version: 1,
      entity: 'test.venue',
      name: 'Backwards',
      isShared: false,
      isDefault: false,
      isMine: true,
      view,
      ...more,
    });
  beforeEach(() => ['Arena', 'Zoo'].forEach((name) => server.venue(name)));

  it('open the list when they are the default, and stand wholly in its address', async () => {
    saved({ isDefault: true });
    await open();
    expect(names()).toEqual(['Zoo', 'Arena']);
    expect(url()).toBe('/test/venues?columns=name,city&sort=-name&view=v1');
    expect(words(screen.querySelector('h1'))).toBe('Backwards');
  });

  it('tell that they were changed, and are saved as they are now', async () => {
    saved({});
    await open('/test/venues?view=v1');
    expect(words(screen.querySelector('tessera-view-menu'))).not.toContain('Changed');
    await click(heads()[1]!.querySelector('button')!);
    expect(words(screen.querySelector('tessera-view-menu'))).toContain('Changed');
    await click(button('Save', screen));
    expect(server.views.get('v1')).toMatchObject({ version: 2, view: { sort: ['city'] } });
    expect(words(screen.querySelector('tessera-view-menu'))).not.toContain('Changed');
  });

  it('are made of the list as it is', async () => {
    await open('/test/venues?sort=-name');
    await click(button('Save as…', screen));
    await until(() => expect(document.querySelector('tessera-view-dialog')).not.toBeNull());
    await type(document.querySelector('tessera-view-dialog input')!, 'My own');
    await click(button('Save', document.querySelector('tessera-view-dialog')!));
    document.querySelector('tessera-view-dialog form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await until(() => expect(words(screen.querySelector('h1'))).toBe('My own'));
    expect([...server.views.values()][0]).toMatchObject({ name: 'My own', isShared: false, view: { sort: ['-name'] } });
  });
});

describe('many records at once', () => {
  let ids: string[];
  beforeEach(async () => {
    ids = ['Arena', 'Cellar', 'Opera'].map((name) => server.venue(name, { capacity: 10 }));
    await open();
    grid().focus();
  });

  it('are changed together and taken back together', async () => {
    await press('a', { ctrlKey: true });
    await click(button('Change…', screen));
    const dialog = () => document.querySelector('tessera-bulk-edit')!;
    await until(() => expect(dialog()?.querySelector('select')).not.toBeFalsy());
    const select = dialog().querySelector('select')!;
    select.value = 'capacity';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => expect(dialog().querySelector('input')).not.toBeNull());
    await type(dialog().querySelector('input')!, '99');
    dialog()
      .querySelector('form')!
      .dispatchEvent(new Event('submit', { cancelable: true }));
    await until(() => expect(ids.map((id) => server.record(id)['capacity'])).toEqual([99, 99, 99]));
    await until(() => expect(TestBed.inject(Toasts).current()?.text).toBe('3 venues changed.'));
    TestBed.inject(Toasts).current()!.undo!();
    await until(() => expect(ids.map((id) => server.record(id)['capacity'])).toEqual([10, 10, 10]));
  });

  it('say which of them cannot have a value, and let the others have it', async () => {
    let isFirst = true;
    server.instead = ({ url }) => {
      if (!url.endsWith('/batch') || !isFirst) return undefined;
      isFirst = false;
      return problem(422, 'test.invalid', {
        errors: [{ path: 'change.1.capacity', code: 'x', message: 'Too small.' }],
      });
    };
    await press('a', { ctrlKey: true });
    await click(button('Change…', screen));
    const dialog = () => document.querySelector('tessera-bulk-edit')!;
    await until(() => expect(dialog()?.querySelector('select')).not.toBeFalsy());
    dialog().querySelector('select')!.value = 'capacity';
    dialog()
      .querySelector('select')!
      .dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => expect(dialog().querySelector('input')).not.toBeNull());
    await type(dialog().querySelector('input')!, '1');
    dialog()
      .querySelector('form')!
      .dispatchEvent(new Event('submit', { cancelable: true }));
    await until(() => expect(words(dialog().querySelector('li'))).toBe('Cellar Too small.'));
    await click(button('Change the others', dialog()));
    await until(() => expect(ids.map((id) => server.record(id)['capacity'])).toEqual([1, 10, 1]));
  });

  it('are acted upon by their ids, or all that match by their query', async () => {
    for (let index = 0; index < 120; index++) server.venue(`Venue ${index}`);
    await TestBed.inject(Router).navigateByUrl('/test/venues?filter%5Bstate%5D=open');
    await settle();
    await press('a', { ctrlKey: true });
    await click(button('Select all 123 venues', screen));
    await click(button('Close', screen));
    await until(() => expect(words(document.querySelector('[role=dialog] h2'))).toBe('Close 123 venues?'));
    await click(button('Close', document.querySelector('[role=dialog]')!));
    await until(() => expect(server.sent).toEqual([{ query: { 'filter[state]': 'open' }, values: {} }]));
    await until(() => expect(TestBed.inject(Toasts).current()?.text).toBe('Closed.'));
  });

  it('go to the trash after their plan was shown, and come back', async () => {
    await press('x');
    await press('j');
    await press('x');
    await press('Backspace');
    await until(() => expect(words(document.querySelector('[role=dialog] h2'))).toBe('Move 2 venues to the trash?'));
    await until(() => expect(button('Move to trash').hasAttribute('disabled')).toBe(false));
    await click(button('Move to trash'));
    await until(() => expect(names()).toEqual(['Opera']));
    TestBed.inject(Toasts).current()!.undo!();
    await until(() => expect(names()).toEqual(['Arena', 'Cellar', 'Opera']));
  });

  it('come out of the trash from its own list', async () => {
    server.change(ids[0]!, { isTrashed: true });
    await TestBed.inject(Router).navigateByUrl('/test/venues?trash=only');
    await settle();
    expect(rows().map((row) => words(row.querySelector('.cell')))).toEqual(['Arena']);
    await press('x');
    await click(button('Restore', screen));
    await until(() => expect(words(screen)).toContain('The trash is empty'));
  });
});

describe('what the palette offers in a list', () => {
  it('is what can be done there', async () => {
    server.venue('Opera');
    await open();
    const labels = TestBed.inject(Commands)
      .all()
      .map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['New venue', 'Filter venues…', 'Show the trash', 'Show all venues']),
    );
  });
});
