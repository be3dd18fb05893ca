import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { signal } from '@angular/core';
import { provideRouter } from '@angular/router';
import { Session } from '@tessera/auth/editor';
import { provideApi } from '@tessera/ui';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecentChange, StartPage } from '../../contract';
import { provideFirstSteps } from './first-steps';
import { StartScreen } from './start-screen';

const nothing: StartPage = { figures: [], mine: [], recent: [] };
const deed = (id: string, more: Partial<RecentChange> = {}): RecentChange => ({
  entity: 'content.page',
  label: 'Page',
  id,
  title: `Page ${id}`,
  link: `/pages/${id}`,
  at: new Date(Date.now() - 3 * 60_000).toISOString(),
  by: 'Ben',
  operation: 'changed',
  did: 'changed',
  ...more,
});
const step = (label: string, permission: string) => ({
  label,
  says: 'Something comes of it.',
  icon: 'file-plus' as const,
  path: '/pages',
  query: { new: 'page' },
  permission,
});

let http: HttpTestingController;
let fixture: ComponentFixture<StartScreen>;
const screen = (): HTMLElement => fixture.nativeElement;
const all = (selector: string): HTMLElement[] => Array.from(screen().querySelectorAll<HTMLElement>(selector));
const words = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();

beforeEach(async () => {
  TestBed.configureTestingModule({
    providers: [
      provideApi(),
      provideHttpClientTesting(),
      provideRouter([]),
      provideFirstSteps([step('Write a page', 'content.create'), step('Invite people', 'users.manage-access')]),
    ],
  });
  http = TestBed.inject(HttpTestingController);
  const loading = TestBed.inject(Session).load();
  http.expectOne('/api/v1/session').flush({
    person: { id: 'p1', name: 'Ada', email: 'ada@example.org', isOwner: false },
    needsOwner: false,
    may: ['content.create'],
  });
  await loading;
});

const ask = async (hasPlaces = true): Promise<void> => {
  fixture = TestBed.createComponent(StartScreen);
  fixture.componentRef.setInput('hasPlaces', signal(hasPlaces));
  fixture.detectChanges();
  http.match('/api/v1/schema/entities').forEach((request) => request.flush({ data: [] }));
};
const open = async (page: StartPage, hasPlaces = true): Promise<void> => {
  await ask(hasPlaces);
  http.expectOne('/api/v1/admin/start').flush(page);
  await vi.waitFor(() => {
    fixture.detectChanges();
    expect(screen().querySelector('[aria-busy=true]')).toBeNull();
  });
};

describe('the start page', () => {
  it('shows what I did, to go on with it, and what others did, with the way to its history', async () => {
    await open({
      ...nothing,
      mine: [deed('1'), deed('2'), deed('3')],
      recent: [
        deed('4', { did: 'published' }),
        deed('5', { operation: 'deleted', link: null, by: null, did: 'deleted' }),
      ],
    });
    expect(all('[aria-labelledby=start-mine] a').map((link) => link.getAttribute('href'))).toEqual([
      '/pages/1',
      '/pages/2',
      '/pages/3',
    ]);
    const [published, gone] = all('[aria-labelledby=start-recent] li');
    expect(words(published!)).toBe('Ben published Page 4Page · 3 minutes ago');
    expect(published!.querySelector('[aria-label="History of Page 4"]')!.getAttribute('href')).toBe('/pages/4#history');
    expect(words(gone!)).toContain('Somebody deleted Page 5');
    expect(gone!.querySelector('a')).toBeNull();
  });

  it('leads to the trash for what lies there, and to no history', async () => {
    await open({ ...nothing, recent: [deed('1', { operation: 'deleted', link: '/pages?view=trash' })] });
    const links = all('[aria-labelledby=start-recent] a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/pages?view=trash']);
  });

  it('offers a newcomer what she may do first, and nothing more once she has begun', async () => {
    await open(nothing);
    expect(all('.steps a').map(words)).toEqual(['Write a page']);
    expect(all('.steps a')[0]!.getAttribute('href')).toBe('/pages?new=page');
    await open({ ...nothing, mine: [deed('1'), deed('2'), deed('3')] });
    expect(all('.steps')).toHaveLength(0);
  });

  it('draws a number with its trend and its way, and says the same as a table', async () => {
    const line = [
      { label: '2026-11-08', value: 1 },
      { label: '2026-11-15', value: 4 },
      { label: '2026-11-22', value: 3 },
    ];
    const value = { count: 3, unit: 'pages', before: { count: 4, when: 'the week before' }, line };
    await open({ ...nothing, figures: [{ name: 'a.b', label: 'Published', icon: 'send', link: '/pages', value }] });
    const [card] = all('tessera-figure-card');
    expect(words(card!.querySelector('.number')!)).toBe('3 pages');
    expect(words(card!.querySelector('.trend')!)).toBe('1 less than the week before');
    expect(card!.querySelector('.number svg')!.getAttribute('aria-hidden')).toBe('true');
    expect(all('tessera-figure-card table tr').map((row) => words(row.querySelector('td')!))).toEqual(['1', '4', '3']);
  });

  it('draws bars as rows of a table', async () => {
    const value = {
      bars: [
        { label: 'Open', value: 4 },
        { label: 'Closed', value: 1 },
      ],
    };
    await open({ ...nothing, figures: [{ name: 'a.b', label: 'Venues', icon: null, link: null, value }] });
    expect(all('.bars tr').map((row) => Array.from(row.children, words))).toEqual([
      ['Open', '', '4'],
      ['Closed', '', '1'],
    ]);
    expect(all('.bars .filled').map((bar) => bar.getAttribute('width'))).toEqual(['100', '25']);
  });

  it('still offers a first step to who may go nowhere else', async () => {
    await open(nothing, false);
    expect(words(screen())).toContain('Write a page');
  });

  it('says what went wrong, and tries again', async () => {
    await ask();
    expect(screen().querySelector('[aria-busy=true]')).not.toBeNull();
    http
      .expectOne('/api/v1/admin/start')
      .flush({ code: 'server.broken', title: 'It broke.' }, { status: 500, statusText: 'Broken' });
    await vi.waitFor(() => (fixture.detectChanges(), expect(words(screen())).toContain('It broke.')));
    screen().querySelector<HTMLButtonElement>('tessera-error button')!.click();
    http.expectOne('/api/v1/admin/start').flush({ ...nothing, mine: [deed('1')] });
    await vi.waitFor(() => (fixture.detectChanges(), expect(all('[aria-labelledby=start-mine] li')).toHaveLength(1)));
  });
});
