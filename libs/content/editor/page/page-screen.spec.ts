import { NgTemplateOutlet } from '@angular/common';
import { Component, inject, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router, RouterOutlet, withComponentInputBinding } from '@angular/router';
import type { Json } from '@tessera/models';
import { Session } from '@tessera/auth/editor';
import { Commands, Frame, type SlotName } from '@tessera/ui';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContentServer, ok, problem, quoteBlock } from '../content-api.harness';
import { contentRoutes } from '../routes';

/** The shell's places, without the shell. */
@Component({
  imports: [NgTemplateOutlet, RouterOutlet],
  template: `
    @for (name of names(); track name) {
      @if (frame.slot(name); as slot) {
        <div [class]="name"><ng-container [ngTemplateOutlet]="slot" /></div>
      }
    }
    <router-outlet />
  `,
})
class Room {
  protected readonly frame = inject(Frame);
  readonly names = signal<readonly SlotName[]>(['where', 'state', 'acts', 'inspector']);
}

let server: ContentServer;
let id: string;
let fixture: ComponentFixture<Room>;
const element = () => fixture.nativeElement as HTMLElement;
const text = (selector: string) => element().querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const publish = () => element().querySelector<HTMLButtonElement>('tessera-publish-button button')!;
const title = () => element().querySelector<HTMLTextAreaElement>('textarea.title')!;
const settle = async () => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  await fixture.whenStable();
};
const type = async (control: HTMLInputElement | HTMLTextAreaElement, words: string) => {
  control.value = words;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
};

beforeEach(() => {
  localStorage.clear();
  server = new ContentServer();
  const body = [quoteBlock('Words', 'q1'), quoteBlock('More', 'q2')] as unknown as Json;
  id = server.add(server.home, 'content.article', 'First title', { summary: 'In short', author: 'Ada', body });
  const session = { person: () => ({ id: 'p1', name: 'Ada', email: 'a@b.c', isOwner: true }), may: () => true };
  TestBed.configureTestingModule({
    providers: [
      server.providers(),
      { provide: Session, useValue: session },
      provideRouter(contentRoutes, withComponentInputBinding()),
    ],
  });
});
afterEach(() => {
  fixture.destroy();
  element().remove();
});

const open = async () => {
  fixture = TestBed.createComponent(Room);
  document.body.append(element());
  await TestBed.inject(Router).navigateByUrl(`/pages/${id}`);
  await vi.waitFor(() => expect(title()).not.toBeNull(), { timeout: 10_000 });
  await settle();
};
const quotes = () => [...element().querySelectorAll<HTMLTextAreaElement>('tessera-quote-face textarea')];

describe('a page', () => {
  it('has its running text on the surface and the rest in the inspector', async () => {
    await open();
    expect(title().value).toBe('First title');
    expect(element().querySelector<HTMLTextAreaElement>('.intro textarea')!.value).toBe('In short');
    expect(quotes().map(({ value }) => value)).toEqual(['Words', '', 'More', '']);
    expect([...element().querySelectorAll('.inspector label')].map((each) => each.textContent?.trim())).toEqual(
      expect.arrayContaining(['Authors', 'Byline', 'Lead picture', 'Categories', 'Address']),
    );
    expect(document.title).toBe('First title · Tessera');
  });

  it('keeps what the inspector shows when the width moves it to another place', async () => {
    await open();
    element().querySelector<HTMLInputElement>('.inspector input[value=history]')!.click();
    await settle();
    expect(element().querySelector('tessera-page-history')).not.toBeNull();
    const { names } = fixture.componentInstance;
    const all = names();
    names.set([]);
    await settle();
    names.set(all);
    await settle();
    expect(element().querySelector('.inspector tessera-page-history')).not.toBeNull();
  });

  it('that does not exist says so', async () => {
    fixture = TestBed.createComponent(Room);
    await TestBed.inject(Router).navigateByUrl('/pages/01900000-0000-7000-8000-000000000000');
    await vi.waitFor(() => expect(text('tessera-error')).toContain('content.page-not-found'));
  });
});

describe('the outline', () => {
  const entry = (id: string) => element().querySelector<HTMLElement>(`[data-entry="${id}"]`)!;

  it('moves blocks as fast as keys come, and leads to one at once', async () => {
    await open();
    element().querySelector<HTMLInputElement>('.inspector input[value=outline]')!.click();
    await vi.waitFor(() => expect(entry('q1')).not.toBeNull());
    entry('q1').focus();
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowDown'])
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true }));
    expect(document.activeElement).toBe(entry('q1'));
    entry('q1').click();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Quote, block 2 of 2');
  });
});

describe('the way back', () => {
  const frames = () => [...element().querySelectorAll<HTMLElement>('tessera-block-frame')];
  const press = (key: string, options: KeyboardEventInit = {}) =>
    document.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }),
    );

  it('leaves the keyboard on the page when it takes the block away that had it', async () => {
    await open();
    frames()[1]!.focus();
    press('d', { ctrlKey: true });
    expect(document.activeElement).toBe(frames()[2]);
    press('z', { ctrlKey: true });
    expect(document.activeElement).toBe(frames()[1]);
    press('z', { ctrlKey: true, shiftKey: true });
    expect(frames()).toHaveLength(3);
  });

  it('leaves the keyboard nowhere when it was nowhere', async () => {
    await open();
    frames()[1]!.focus();
    press('d', { ctrlKey: true });
    (document.activeElement as HTMLElement).blur();
    press('z', { ctrlKey: true });
    expect(frames()).toHaveLength(2);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('saving', () => {
  it('goes by itself and sends only what changed', async () => {
    await open();
    await type(title(), 'Second title');
    expect(text('.state')).toContain('Saving…');
    await vi.waitFor(() => expect(server.page(id).fields['title']).toBe('Second title'), { timeout: 2_000 });
    await vi.waitFor(() => expect(text('.state')).toContain('Saved'));
  });

  it('is done before the screen is left', async () => {
    await open();
    await type(quotes()[0]!, 'Last words');
    await TestBed.inject(Router)
      .navigateByUrl('/pages')
      .catch(() => undefined);
    expect(JSON.stringify(server.page(id).fields['body'])).toContain('Last words');
  });

  it('shows both versions when somebody changed the same block, and keeps mine when told to', async () => {
    await open();
    server.page(id).fields = {
      ...server.page(id).fields,
      body: [quoteBlock('Theirs', 'q1'), quoteBlock('More', 'q2')] as unknown as Json,
    };
    server.page(id).draftVersion++;
    await type(quotes()[0]!, 'Mine');
    await vi.waitFor(() => expect(text('tessera-conflict-panel')).toContain('Theirs'), { timeout: 2_000 });
    expect(text('tessera-conflict-panel')).toContain('Mine');
    expect(text('.state')).toContain('1 decision waits for you');
    [...element().querySelectorAll<HTMLButtonElement>('tessera-conflict-panel button')]
      .find((each) => each.textContent!.includes('Keep mine'))!
      .click();
    await vi.waitFor(() => expect(JSON.stringify(server.page(id).fields['body'])).toContain('Mine'));
    await vi.waitFor(() => expect(element().querySelector('tessera-conflict-panel')).toBeNull());
  });

  it('says at its place what could not be saved, and saves the rest', async () => {
    await open();
    server.instead = ({ method, body }) =>
      method === 'PATCH' && JSON.stringify(body).includes('bad')
        ? problem(422, 'content.invalid-document', {
            errors: [{ path: 'fields.body.q1.text', code: 'x', message: 'Not that word.' }],
          })
        : undefined;
    await type(quotes()[0]!, 'bad');
    await type(title(), 'Sound title');
    await vi.waitFor(() => expect(server.page(id).fields['title']).toBe('Sound title'), { timeout: 3_000 });
    expect(text('[data-path="body.q1.text"]')).toContain('Not that word.');
    expect(text('tessera-problem-list')).toContain('Quote, block 1 · Words');
  });
});

describe('publishing', () => {
  it('saves what is left first, and says where the page is', async () => {
    await open();
    expect(publish().textContent!.trim()).toBe('Publish');
    await type(title(), 'For everybody');
    publish().click();
    await vi.waitFor(() => expect(text('.news')).toContain('Live at'), { timeout: 2_000 });
    const writes = server.asked.filter((each) => !each.startsWith('GET'));
    expect(writes.map((each) => each.split(' ')[0])).toEqual(['PATCH', 'POST']);
    expect(publish().textContent!.trim()).toBe('Live');
    await type(title(), 'For everybody, again');
    expect(publish().textContent!.trim()).toBe('Publish changes');
  });

  it('lists what is missing, each a way to its place', async () => {
    await open();
    server.instead = ({ url, method }) =>
      url.endsWith('/publication') && method === 'POST'
        ? problem(422, 'content.invalid-document', {
            errors: [{ path: 'fields.body.q2.text', code: 'required', message: 'This is needed.' }],
          })
        : undefined;
    const listed = () => element().querySelector<HTMLButtonElement>('tessera-problem-list button');
    publish().click();
    await vi.waitFor(() => expect(text('tessera-problem-list')).toContain('Quote, block 2 · Words This is needed.'));
    expect(document.activeElement, 'the list has the keyboard').toBe(listed());
    element().querySelector<HTMLElement>('tessera-block-frame')!.focus();
    await TestBed.inject(Commands)
      .all()
      .find(({ id }) => id === 'page.publish')!
      .run();
    expect(document.activeElement, 'by the key, too').toBe(listed());
    listed()!.click();
    expect(document.activeElement).toBe(quotes()[2]);
    await type(quotes()[2]!, 'Filled');
    expect(element().querySelector('tessera-problem-list')).toBeNull();
  });

  it('takes in what others saved meanwhile instead of publishing it unseen', async () => {
    await open();
    server.instead = ({ url, method }) =>
      url.endsWith('/publication') && method === 'POST'
        ? problem(412, 'content.draft-changed', {
            current: {
              page: id,
              version: 2,
              fields: { ...server.page(id).fields, title: 'Ben’s title' },
              updatedBy: null,
            },
          })
        : undefined;
    publish().click();
    await vi.waitFor(() => expect(title().value).toBe('Ben’s title'));
    expect(text('.news')).toContain('Somebody changed this page while you were publishing');
  });
});

describe('the address', () => {
  const field = () => element().querySelector<HTMLInputElement>('tessera-address-field input')!;

  it('is changed by an act of its own', async () => {
    await open();
    await type(field(), 'Ein Näme');
    expect(field().value).toBe('ein-name');
    element().querySelector<HTMLButtonElement>('tessera-address-field button[type=submit]')!.click();
    await vi.waitFor(() => expect(server.page(id).row.slug).toBe('ein-name'));
  });

  it('that is taken says by which page', async () => {
    await open();
    server.instead = ({ url, method }) =>
      method === 'PATCH' && url.endsWith(id)
        ? problem(409, 'content.address-taken', { by: { id: 'x', title: 'About us' } })
        : undefined;
    await type(field(), 'about');
    element().querySelector<HTMLButtonElement>('tessera-address-field button[type=submit]')!.click();
    await vi.waitFor(() => expect(text('tessera-address-field')).toContain('taken by “About us”'));
  });
});

describe('who may not', () => {
  const reading = async () => {
    server.instead = ({ url }) => (url.endsWith('/preview') ? ok('') : undefined);
    fixture = TestBed.createComponent(Room);
    document.body.append(element());
    await TestBed.inject(Router).navigateByUrl(`/pages/${id}`);
    await vi.waitFor(() => expect(element().querySelector('iframe')).not.toBeNull());
    await settle();
  };

  it('change a page reads it as visitors would, and is told why', async () => {
    server.forbid(id, 'change', 'rename', 'seeHistory');
    await reading();
    expect(title()).toBeNull();
    expect(text('.news')).toContain('that needs the right “Change drafts” here');
    expect(element().querySelector<HTMLFieldSetElement>('.inspector fieldset')!.matches(':disabled')).toBe(true);
    expect(element().querySelector<HTMLInputElement>('.inspector tessera-address-field input')!.readOnly).toBe(true);
    expect(server.asked.some((each) => each.startsWith('PATCH'))).toBe(false);
  });

  it('publish a page is told which right it needs, by button and by key', async () => {
    server.forbid(id, 'publish');
    await open();
    expect([publish().getAttribute('aria-disabled'), publish().title]).toEqual([
      'true',
      'This needs the right “Publish and unpublish pages” here',
    ]);
    publish().click();
    await settle();
    expect(server.asked.some((each) => each.includes('/publication'))).toBe(false);
  });
});

it('takes structure back by ⌘Z outside of texts, and brings it again', async () => {
  await open();
  const frames = () => [...element().querySelectorAll<HTMLElement>('tessera-block-frame')];
  const press = async (key: string, options: KeyboardEventInit) => {
    frames()[0]!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));
    await settle();
  };
  frames()[0]!.focus();
  await press('ArrowDown', { altKey: true });
  expect(quotes()[0]!.value).toBe('More');
  await press('z', { ctrlKey: true });
  expect(quotes()[0]!.value).toBe('Words');
  await press('z', { ctrlKey: true, shiftKey: true });
  expect(quotes()[0]!.value).toBe('More');
});

it('shows the page beside the text in a frame without rights, anew after each save', async () => {
  server.instead = ({ url }) => (url.endsWith('/preview') ? ok('') : undefined);
  await open();
  element().querySelector<HTMLButtonElement>('.acts button[aria-label=Preview]')!.click();
  await vi.waitFor(() => expect(element().querySelector('iframe')).not.toBeNull());
  const [first] = element().querySelectorAll('iframe');
  expect(first!.getAttribute('sandbox')).toBe('');
  expect(first!.src).toContain(`/api/v1/pages/${id}/preview`);
  first!.dispatchEvent(new Event('load'));
  await type(title(), 'Changed');
  await vi.waitFor(() => expect(element().querySelectorAll('iframe')).toHaveLength(2), { timeout: 3_000 });
  const second = element().querySelectorAll('iframe')[1]!;
  expect(second.className).toBe('coming');
  second.dispatchEvent(new Event('load'));
  expect([...element().querySelectorAll('iframe')]).toEqual([second]);
});
