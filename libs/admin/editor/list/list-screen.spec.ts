import { TestBed } from '@angular/core/testing';
import { Commands } from '@tessera/ui';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ListPage, words } from './list-page.harness';
import { ListServer, problem } from './list-server.harness';

let server: ListServer;
let page: ListPage;
beforeEach(() => (server = new ListServer()));
afterEach(() => page.close());

describe('a list', () => {
  it('asks for just what it shows, and shows what references and computed columns are', async () => {
    server.venue('Opera', { city: 'Oslo', capacity: 1364, owner: server.ada });
    page = await ListPage.open(server);
    expect(server.lists()).toEqual([
      '?fields=capacity,city,name,owner,state&include=owner&computed=true&sort=name&page[size]=100&page[total]=true',
    ]);
    expect(page.heads().map(words)).toEqual(['Name', 'City', 'Capacity', 'State', 'Owner', 'Owner · Name', 'Openings']);
    expect(page.cells(0)).toEqual(['Opera', 'Oslo', '1,364', 'Open', 'Ada', 'Ada', '2']);
  });

  it('draws only the rows in sight and loads on while one goes down', async () => {
    for (let index = 0; index < 250; index++) server.venue(`Venue ${String(index).padStart(3, '0')}`);
    page = await ListPage.open(server);
    expect(page.rows().length).toBeLessThan(60);
    expect(server.lists()).toHaveLength(1);
    for (const last of [100, 200]) {
      page.grid().scrollTop = last * 36;
      page.grid().dispatchEvent(new Event('scroll'));
      await page.until(() => expect(server.lists().at(-1)).toContain(`page[after]=${last}`));
      await page.settle();
    }
    expect(page.rows().length).toBeLessThan(60);
    expect(page.grid().getAttribute('aria-rowcount')).toBe('251');
  });

  it('says what belongs there when there is nothing, and what to do', async () => {
    page = await ListPage.open(server);
    expect(page.text()).toContain('No venues yet');
    expect(page.button('New venue').getAttribute('href')).toBe('/test/venues/new');
  });

  it('offers everything again when nothing matches', async () => {
    server.venue('Opera');
    page = await ListPage.open(server, '/test/venues?search=zoo');
    expect(page.text()).toContain('Nothing matches');
    await page.click(page.button('Show all venues'));
    expect(page.names()).toEqual(['Opera']);
  });

  it('shows first what fits a search best, until somebody chooses another order', async () => {
    server.venue('Opera');
    page = await ListPage.open(server, '/test/venues?search=opera');
    expect(server.lists().at(-1)).not.toContain('sort=');
    expect(page.heads().map((head) => head.getAttribute('aria-sort'))).not.toContain('ascending');
    await page.click(page.heads()[0]!.querySelector('button')!);
    expect(server.lists().at(-1)).toContain('search=opera');
    expect(server.lists().at(-1)).toContain('sort=name');
    expect(page.url()).toBe('/test/venues?search=opera&sort=name');
  });

  it('says the same of what does not exist and what one may not see', async () => {
    page = await ListPage.open(server, '/test/vaults');
    expect(page.text()).toContain('There is nothing here for you');
  });

  it('says what is wrong when it cannot be loaded, and tries again', async () => {
    server.venue('Opera');
    server.instead = ({ url }) => (url.endsWith('/test/venues') ? problem(500, 'test.broken') : undefined);
    page = await ListPage.open(server);
    expect(page.text()).toContain('test.broken.');
    server.instead = () => undefined;
    await page.click(page.button('Try again'));
    expect(page.names()).toEqual(['Opera']);
  });

  it('offers in the palette what can be done there', async () => {
    server.venue('Opera');
    page = await ListPage.open(server);
    const offered = TestBed.inject(Commands)
      .all()
      .map(({ label }) => label);
    expect(offered).toEqual([
      'New venue',
      'Filter venues…',
      'Show all venues',
      'Show the trash',
      'Show the keys of lists',
    ]);
  });
});

describe('the address of a list', () => {
  beforeEach(() => {
    server.venue('Opera', { city: 'Oslo', capacity: 1364 });
    server.venue('Cellar', { city: 'Bergen', capacity: 60, state: 'closed' });
    server.venue('Arena', { city: 'Oslo', capacity: 60 });
  });

  it('says everything about it', async () => {
    page = await ListPage.open(
      server,
      '/test/venues?columns=city,name&sort=-capacity,name&filter%5Bcity%5D=Oslo&widths=city:90&compact=true',
    );
    expect(page.heads().map(words)).toEqual(['City', 'Name, sorted by it as number 2']);
    expect(page.cells(0)).toEqual(['Oslo', 'Opera']);
    expect(page.text('tessera-chip')).toBe('City is Oslo');
    expect(page.grid().style.getPropertyValue('--tracks')).toContain('90px');
    expect(page.grid().classList).toContain('compact');
  });

  it('follows a click on a column, and Back leads back', async () => {
    page = await ListPage.open(server);
    await page.click(page.heads()[2]!.querySelector('button')!);
    expect(page.url()).toBe('/test/venues?sort=capacity');
    await page.click(page.heads()[0]!.querySelector('button')!, { shiftKey: true });
    expect(page.url()).toBe('/test/venues?sort=capacity,name');
    expect(page.names()).toEqual(['Arena', 'Cellar', 'Opera']);
    expect(words(page.heads()[0])).toBe('Name, sorted by it as number 2');
    await page.go('/test/venues?sort=capacity');
    expect(words(page.heads()[0])).toBe('Name');
  });

  it('follows what is searched, and the field keeps the keyboard', async () => {
    page = await ListPage.open(server);
    const input = page.find<HTMLInputElement>('tessera-search-field input')!;
    await page.press('/', {}, document.body);
    expect(document.activeElement).toBe(input);
    await page.type(input, 'a');
    await page.type(input, 'are');
    await page.until(() => expect(page.names()).toEqual(['Arena']));
    expect(page.url()).toBe('/test/venues?search=are');
    expect(document.activeElement).toBe(input);
  });

  it('leaves out columns that one may not see', async () => {
    page = await ListPage.open(server, '/test/venues?columns=name,secret,owner.secret');
    expect(page.heads().map(words)).toEqual(['Name']);
  });
});

describe('what happens elsewhere', () => {
  it('is shown in its place, and what came in is told of', async () => {
    const opera = server.venue('Opera', { capacity: 1 });
    const zoo = server.venue('Zoo');
    page = await ListPage.open(server);
    server.change(opera, { capacity: 2 });
    server.change(zoo, { isTrashed: true });
    const arena = server.venue('Arena');
    page.refresh([opera, zoo, arena]);
    await page.until(() => expect(page.cells(0)[2]).toBe('2'));
    expect(page.names()).toEqual(['Opera']);
    expect(page.text('tessera-notice')).toContain('1 new since this was loaded.');
    await page.click(page.button('Show'));
    expect(page.names()).toEqual(['Arena', 'Opera']);
  });
});
