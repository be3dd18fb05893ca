import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Toasts } from '@tessera/ui';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContentServer, problem } from '../content-api.harness';
import { PagesScreen } from './pages-screen';

let server: ContentServer;
let screen: HTMLElement;
let about: string;

beforeEach(() => {
  localStorage.clear();
  server = new ContentServer();
  about = server.add(server.home, 'content.standard', 'About');
  server.add(about, 'content.standard', 'Team');
  server.add(server.home, 'content.article', 'News');
  TestBed.configureTestingModule({
    providers: [
      server.providers(),
      provideRouter([
        { path: 'pages', component: PagesScreen },
        { path: 'pages/:id', children: [] },
      ]),
    ],
  });
});
afterEach(() => screen.remove());

const open = async (url = '/pages') => {
  const harness = await RouterTestingHarness.create(url);
  screen = harness.fixture.nativeElement as HTMLElement;
  document.body.append(screen);
  await vi.waitFor(() => expect(titles().length).toBeGreaterThan(0));
  await settle();
};
const settle = async () => {
  await new Promise((resolve) => setTimeout(resolve, 10));
};
const titles = () => [...screen.querySelectorAll('[role=treeitem] .name')].map((each) => each.textContent);
const line = (title: string) =>
  [...screen.querySelectorAll<HTMLElement>('[role=treeitem]')].find(
    (each) => each.querySelector('.name')?.textContent === title,
  )!;
const focused = () => document.activeElement?.querySelector('.name')?.textContent;
const press = async (key: string, options: KeyboardEventInit = {}) => {
  document.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }),
  );
  await settle();
};

describe('the page tree by keyboard', () => {
  it('has one tab stop, goes down and up, opens and closes', async () => {
    await open();
    expect(screen.querySelectorAll('[role=treeitem][tabindex="0"]')).toHaveLength(1);
    line('Home').focus();
    await press('ArrowDown');
    expect(focused()).toBe('About');
    await press('ArrowRight');
    await vi.waitFor(() => expect(titles()).toContain('Team'));
    await press('ArrowRight');
    expect(focused()).toBe('Team');
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(titles()).not.toContain('Team');
    await press('End');
    expect(focused()).toBe('News');
    await press('Home');
    expect(focused()).toBe('Home');
  });

  it('hears keys that follow each other fast', async () => {
    await open();
    line('Home').focus();
    for (const key of ['ArrowDown', 'ArrowDown'])
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(focused()).toBe('News');
  });

  it('finds a line by typing its first letters', async () => {
    await open();
    line('Home').focus();
    await press('n');
    expect(focused()).toBe('News');
  });

  it('finds a line by several words', async () => {
    server.add(server.home, 'content.standard', 'New ideas');
    server.add(server.home, 'content.standard', 'New words');
    await open();
    line('Home').focus();
    for (const letter of 'new w') await press(letter);
    expect(focused()).toBe('New words');
  });

  it('opens a page by Enter', async () => {
    await open();
    line('About').focus();
    await press('Enter');
    expect(TestBed.inject(Router).url).toBe(`/pages/${about}`);
  });

  it('moves a page among its siblings by Alt and the arrows', async () => {
    await open();
    line('News').focus();
    await press('ArrowUp', { altKey: true });
    await vi.waitFor(() => expect(titles()).toEqual(['Home', 'News', 'About']));
    await vi.waitFor(() => expect(focused()).toBe('News'));
  });

  it('moves a page as often as keys come, however long the server takes', async () => {
    server.add(server.home, 'content.article', 'Notes');
    await open();
    line('Notes').focus();
    for (let time = 0; time < 2; time++)
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true, cancelable: true }),
      );
    await vi.waitFor(() => expect(titles()).toEqual(['Home', 'Notes', 'About', 'News']));
    expect(focused()).toBe('Notes');
  });

  it('tells screen readers level, number and what is open', async () => {
    await open();
    expect(line('About').getAttribute('aria-level')).toBe('2');
    expect(line('About').getAttribute('aria-setsize')).toBe('2');
    expect(line('About').getAttribute('aria-expanded')).toBe('false');
    expect(line('News').hasAttribute('aria-expanded')).toBe(false);
    expect(line('About').querySelector('tessera-page-state')!.textContent).toContain('Draft');
  });
});

describe('the trash', () => {
  it('takes a page by Delete, gives the keyboard to the next, and gives the page back', async () => {
    await open();
    line('About').focus();
    await press('Delete');
    await vi.waitFor(() => expect(titles()).toEqual(['Home', 'News']));
    await vi.waitFor(() => expect(focused()).toBe('News'));
    await TestBed.inject(Toasts).current()!.undo!();
    await vi.waitFor(() => expect(titles()).toEqual(['Home', 'About', 'News']));
  });

  it('never takes the home page', async () => {
    await open();
    line('Home').focus();
    await press('Delete');
    expect(titles()).toContain('Home');
    expect(server.asked.some((each) => each.startsWith('DELETE'))).toBe(false);
  });

  it('says in the screen why a page could not be moved there', async () => {
    await open();
    server.instead = ({ method }) => (method === 'DELETE' ? problem(409, 'content.in-use') : undefined);
    line('About').focus();
    await press('Delete');
    await vi.waitFor(() => expect(screen.querySelector('tessera-notice')?.textContent).toContain('content.in-use'));
    expect(titles()).toContain('About');
  });
});

describe('what one may not do', () => {
  const menuOf = async (title: string) => {
    line(title).dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    await settle();
    const items = [...document.querySelectorAll('[role=menuitem]')].map((each) => each.textContent!.trim());
    document.querySelector('.cdk-overlay-backdrop, body')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle();
    return items.join(', ');
  };

  it('is not offered: no place to add, no move, no trash', async () => {
    server.forbid(server.home, 'create', 'adopt');
    server.forbid(about, 'create', 'move', 'delete');
    await open();
    expect(screen.textContent).not.toContain('New page');
    expect(line('About').draggable).toBe(false);
    expect(line('News').draggable).toBe(true);
    expect(await menuOf('About')).toBe('Open');
    expect(await menuOf('News')).toMatch(/Add a page beneath.*Move….*Move to the trash/);
  });

  it('is not done by key either', async () => {
    server.forbid(about, 'move', 'delete');
    await open();
    line('About').focus();
    await press('Delete');
    await press('ArrowDown', { altKey: true });
    expect(server.asked.every((each) => each.startsWith('GET'))).toBe(true);
    expect(titles()).toEqual(['Home', 'About', 'News']);
  });

  it('begins at the sections that somebody has', async () => {
    const page = server.page(about);
    page.row = { ...page.row, parent: null };
    server.page(server.home).isTrashed = true;
    server.forbid(about, 'move', 'delete');
    await open();
    expect(titles()).toEqual(['About', 'Team']);
    expect(line('About').getAttribute('aria-level')).toBe('1');
    expect(screen.textContent).not.toContain('stands alone');
  });
});

it('finds pages by their words and says where they stand', async () => {
  await open();
  const search = screen.querySelector<HTMLInputElement>('input[type=search]')!;
  search.value = 'team';
  search.dispatchEvent(new Event('input'));
  await vi.waitFor(() => expect(screen.querySelector('tessera-search-results')?.textContent).toContain('/about/team'));
});

it('says what happened when the tree cannot be read, and reads it again', async () => {
  server.instead = ({ url }) => (url.includes('/pages') ? problem(500, 'server.unexpected') : undefined);
  const harness = await RouterTestingHarness.create('/pages');
  screen = harness.fixture.nativeElement as HTMLElement;
  await vi.waitFor(() => expect(screen.querySelector('tessera-error')).not.toBeNull());
  server.instead = () => undefined;
  screen.querySelector<HTMLButtonElement>('tessera-error button')!.click();
  await vi.waitFor(() => expect(titles()).toContain('About'));
});
