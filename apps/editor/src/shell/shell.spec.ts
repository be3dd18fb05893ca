import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { startScreen } from '@tessera/admin/editor';
import { Session } from '@tessera/auth/editor';
import { provideApi, Slot } from '@tessera/ui';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { extensions } from '../extensions';
import { Shell } from './shell';
import { Navigation } from './navigation';

@Component({
  imports: [Slot],
  template: `
    <h1>About us</h1>
    <ng-template tesseraSlot="where">Pages / About us</ng-template>
    <ng-template tesseraSlot="acts"><button>Publish</button></ng-template>
    <ng-template tesseraSlot="inspector">Address</ng-template>
  `,
})
class Screen {}

describe('the shell', () => {
  let http: HttpTestingController;
  let shell: HTMLElement;

  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideApi(),
        provideHttpClientTesting(),
        provideRouter(
          [
            {
              path: '',
              component: Shell,
              children: [
                { path: 'pages/:id', component: Screen },
                {
                  path: '',
                  resolve: { hasPlaces: () => inject(Navigation).hasPlaces },
                  loadComponent: startScreen,
                },
              ],
            },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    http = TestBed.inject(HttpTestingController);
  });
  afterEach(() => document.querySelector('.cdk-overlay-container')?.remove());

  const open = async (url: string, may: string[]): Promise<void> => {
    const loading = TestBed.inject(Session).load();
    http.expectOne('/api/v1/session').flush({
      person: { id: 'p1', name: 'Ada Lovelace', email: 'ada@example.org', isOwner: false },
      needsOwner: false,
      may,
    });
    await loading;
    const opening = RouterTestingHarness.create(url);
    (await vi.waitFor(() => http.expectOne('/api/v1/sites'))).flush({
      data: [{ id: 's1', name: 'Green Tea', url: 'https://tea.example/' }],
    });
    const harness = await opening;
    await harness.fixture.whenStable();
    shell = harness.fixture.nativeElement;
  };
  const everything = extensions.flatMap(({ nav }) => (typeof nav === 'function' ? [] : nav));
  const places = (): string[] =>
    Array.from(shell.querySelectorAll('tessera-sidebar .places a'), ({ textContent }) => textContent!.trim());

  it('shows only what the person may use', async () => {
    await open('/pages/7', []);
    expect(places()).toEqual([
      'Start',
      ...everything.filter(({ permission }) => !permission).map(({ label }) => label),
    ]);
  });

  it('shows everything installed to who may everything', async () => {
    await open(
      '/pages/7',
      everything.flatMap(({ permission }) => permission ?? []),
    );
    expect(places()).toEqual(['Start', ...everything.map(({ label }) => label)]);
    expect(places().length).toBeGreaterThan(1);
  });

  it('says so when there is nothing to use', async () => {
    await open('/', []);
    http.expectOne('/api/v1/admin/start').flush({ figures: [], mine: [], recent: [] });
    await vi.waitFor(() => expect(shell.textContent).toContain('Nothing for you here yet'));
  });

  it('names the site and the person, and leads to the site', async () => {
    await open('/pages/7', []);
    expect(shell.querySelector('.home')!.textContent).toContain('Green Tea');
    expect(shell.querySelector('.person')!.textContent).toContain('Ada Lovelace');
    expect(shell.querySelector<HTMLAnchorElement>('a[target=_blank]')!.href).toBe('https://tea.example/');
  });

  it('has room for where one is, the acts and the inspector of the screen', async () => {
    await open('/pages/7', []);
    expect(shell.querySelector('tessera-top-bar .where')!.textContent).toContain('Pages / About us');
    expect(shell.querySelector('tessera-top-bar .acts')!.textContent).toContain('Publish');
    expect(shell.querySelector('aside.inspector')!.textContent).toContain('Address');
  });

  it('lets the keyboard skip to the content', async () => {
    await open('/pages/7', []);
    document.body.append(shell);
    shell.querySelector<HTMLAnchorElement>('.skip')!.click();
    expect(document.activeElement?.id).toBe('content');
    shell.remove();
  });

  it('folds the sidebar by keys, and remembers it', async () => {
    await open('/pages/7', []);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: '\\', ctrlKey: true }));
    TestBed.tick();
    expect(shell.querySelector('tessera-sidebar')!.classList).toContain('folded');
    expect(localStorage.getItem('tessera.sidebar-folded')).toBe('true');
  });

  it('opens the command palette by keys', async () => {
    await open('/pages/7', []);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }));
    await vi.waitFor(() => expect(document.querySelector('tessera-palette')).not.toBeNull());
  });

  it('gives what is typed before the palette is there to its field, and to nothing else', async () => {
    await open('/pages/7', []);
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent): unknown => heard.push(key);
    document.body.append(shell);
    shell.addEventListener('keydown', listen);
    const press = (key: string, more: KeyboardEventInit = {}): boolean =>
      shell.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
    press('k', { ctrlKey: true });
    for (const key of ['j', 'x', 'Backspace', 'Enter', 'e']) expect(press(key)).toBe(false);
    expect(heard).toEqual(['k']);
    const field = await vi.waitFor(() => {
      const found = document.querySelector<HTMLInputElement>('tessera-palette [role=combobox]');
      expect(found?.value).toBe('je');
      return found!;
    });
    field.focus();
    expect(press('j')).toBe(true);
    expect(heard).toEqual(['k', 'j']);
    shell.remove();
  });
});
