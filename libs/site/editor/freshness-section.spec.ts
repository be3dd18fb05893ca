import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { OpenPage } from '@tessera/content/editor';
import { provideApi } from '@tessera/ui';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FinishedPage, Freshness, Ingredient, KeptPage } from '../contract';
import { FreshnessSection } from './freshness-section';

const page = '01900000-0000-7000-8000-000000000001';
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000 - 5_000).toISOString();
const record = (entity: string, label: string, title: string | null, link: string | null = null): Ingredient => ({
  what: 'record',
  entity,
  label,
  id: title,
  title,
  link,
});
const harbour = record('media.asset', 'Picture or file', 'harbour.jpg', '/media?asset=a1');
const kept: KeptPage = {
  madeAt: ago(3),
  madeBy: 'this-server',
  sent: 12,
  bytes: 12_300,
  madeOf: {
    named: [
      { ...record('content.site', 'Site', 'Pets', '/content/sites/s1') },
      harbour,
      { ...record('content.page', 'Page', 'Written', `/pages/${page}`), id: page },
      record('content.page', 'Page', '', '/pages/p2'),
      ...Array.from({ length: 10 }, (_each, i) => record('content.tag', 'Tag', `Tag ${i}`)),
      { ...record('content.page', 'Page', 'Journal', '/pages/p3'), what: 'beneath' },
      { ...record('content.menu', 'Menus', null, '/content/menus'), what: 'any' },
    ],
    others: 2,
  },
};
const finished: FinishedPage = {
  kept,
  forgotten: null,
  knownSince: ago(60),
  isKeeping: true,
  isShared: false,
  isKeptInFront: false,
};
const fresh: Freshness = {
  visitors: 'page',
  url: 'https://www.example.org/written',
  live: { number: 3, publishedAt: ago(10) },
  hasChanges: false,
  plan: null,
  finished,
};

const open = { state: signal<'draft' | 'live' | 'changed'>('live'), moment: signal('1') };
let fixture: ComponentFixture<FreshnessSection>;
const element = () => fixture.nativeElement as HTMLElement;
const words = (selector: string) =>
  [...element().querySelectorAll(selector)].map((each) => each.textContent!.replace(/\s+/g, ' ').trim());
const request = () => TestBed.inject(HttpTestingController).expectOne(({ url }) => url.endsWith(`${page}/freshness`));

beforeEach(() => {
  open.state.set('live');
  open.moment.set('1');
  TestBed.configureTestingModule({
    providers: [provideApi(), provideHttpClientTesting(), provideRouter([]), { provide: OpenPage, useValue: open }],
  });
  fixture = TestBed.createComponent(FreshnessSection);
  fixture.componentRef.setInput('page', page);
  fixture.detectChanges();
});

/** What is on its way stays so. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  fixture.detectChanges();
}

async function answered(answer: Freshness): Promise<void> {
  request().flush(answer);
  await settle();
}

const answeredWith = (more: Partial<FinishedPage>) => answered({ ...fresh, finished: { ...finished, ...more } });
const because = (named: readonly Ingredient[], others = 0): FinishedPage['forgotten'] => ({
  at: ago(2),
  cause: 'changed',
  because: { named, others },
});

describe('what visitors see', () => {
  it('is said in one line, and the rest where it is asked for', async () => {
    expect(element().querySelector('[aria-busy=true] tessera-skeleton'), 'it is on its way').not.toBeNull();
    await answered(fresh);
    expect(words('.says')).toEqual(['Visitors see what is here: version 3, published 10 minutes ago.']);
    expect([words('summary'), element().querySelector('details')!.open]).toEqual([['How fresh it is'], false]);
    expect(words('.more > p')).toEqual([
      'Made 3 minutes ago, and sent from memory 12 times since.',
      'It is made anew as soon as one of these changes:',
      'And 2 more that cannot be named to you.',
      'This is told of the server that answered. The page takes 12 kB in its memory.',
    ]);
  });

  it('is said to be behind as soon as somebody writes', async () => {
    await answered(fresh);
    open.state.set('changed');
    await settle();
    expect(words('.says')).toEqual([
      'You have changes that visitors do not see yet. They see version 3, published 10 minutes ago.',
    ]);
  });

  it('is said to be behind where others wrote', async () => {
    await answered({ ...fresh, hasChanges: true });
    expect(words('.says strong')).toEqual(['You have changes that visitors do not see yet.']);
  });

  it.each([
    ['never-published', 'Visitors do not see this page: it was never published.'],
    ['unpublished', 'Visitors do not see this page: it was taken off the site.'],
    ['in-trash', 'Visitors do not see this page: it lies in the trash.'],
    ['other-site', 'Visitors do not see this page: its site is not the one that is shown.'],
  ] as const)('is nothing where it is %s', async (visitors, sentence) => {
    await answered({ ...fresh, visitors, url: null, live: null, finished: null });
    expect([words('.says'), words('details')]).toEqual([[sentence], []]);
  });

  it('is going to be something where that is planned', async () => {
    const plan = { publishAt: ago(-60), unpublishAt: null, hasFailed: false };
    await answered({ ...fresh, visitors: 'never-published', url: null, live: null, finished: null, plan });
    expect(words('.says')).toEqual([
      'Visitors do not see this page: it was never published. It is to be published in 60 minutes.',
    ]);
  });

  it('cannot be told while the server is in trouble, and can be asked again', async () => {
    request().flush(
      { title: 'Something went wrong.', status: 500, code: 'server.error', type: 'about:blank' },
      { status: 500, statusText: 'Error' },
    );
    await settle();
    expect(words('[role=alert]')).toEqual(['It cannot be told just now what visitors see. Something went wrong.']);
    [...element().querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === 'Try again')!.click();
    await settle();
    await answered(fresh);
    expect(words('.says')).toHaveLength(1);
    expect(element().querySelector('[role=alert]')).toBeNull();
  });
});

describe('what a page is made of', () => {
  it('is grouped by what people call it, with the ways there', async () => {
    await answered(fresh);
    const groups = [...element().querySelectorAll('dl div')].map((group) =>
      [...group.querySelectorAll('dt, dd > *')].map(({ textContent }) => textContent!.trim()).join(' · '),
    );
    expect(groups).toEqual([
      'This page · Written',
      'Other pages · Untitled',
      'Pages beneath · Journal',
      'Picture or file · harbour.jpg',
      'Tag · Tag 0 · Tag 1 · Tag 2 · Tag 3 · Tag 4 · Tag 5 · Tag 6 · Tag 7 · 2 more',
      'Site · Settings',
      'Also · Menus',
    ]);
    expect([...element().querySelectorAll('dd a')].map((each) => each.getAttribute('href'))).toEqual([
      '/pages/p2',
      '/pages/p3',
      '/media?asset=a1',
      '/content/sites/s1',
      '/content/menus',
    ]);
  });
});

describe('why it was made anew', () => {
  it.each([
    [because([harbour]), 'the picture or file “harbour.jpg” changed'],
    [because([{ ...harbour, what: 'any', label: 'Menus', title: null }]), 'the menus changed'],
    [because([{ ...record('content.page', 'Page', 'Written'), id: page }]), 'this page changed'],
    [because([{ ...record('content.page', 'Page', 'Journal'), what: 'beneath' }]), 'a page beneath “Journal” changed'],
    [because([record('content.site', 'Site', null)]), 'the settings of the site changed'],
    [because([], 1), 'something changed that cannot be named to you'],
    [{ ...because([])!, cause: 'news-missed' as const }, 'the server may have missed a change'],
  ])('is said in plain words: %#', async (forgotten, sentence) => {
    await answeredWith({ forgotten });
    expect(words('.more > p')[1]).toBe(`Made anew because ${sentence} 2 minutes ago.`);
  });

  it('is said too while nobody has asked for it since', async () => {
    await answeredWith({ kept: null, forgotten: because([harbour]) });
    expect(words('.more > p')[0]).toBe(
      'It is made for the next visitor. What was kept was let go 2 minutes ago, because the picture or file “harbour.jpg” changed.',
    );
  });

  it('is not asked of a page that is too large to be kept', async () => {
    await answeredWith({ kept: null, forgotten: { ...because([])!, cause: 'too-large' } });
    expect(words('.more > p')[0]).toBe('It is too large to be kept: each visitor is given a new one.');
  });

  it('is not asked where nobody ever asked for the page, or nothing is kept', async () => {
    await answeredWith({ kept: null });
    expect(words('.more > p')[0]).toBe(
      'It is made for the next visitor. Nobody has asked for it since the server began to take note, 1 hour ago.',
    );
    open.moment.set('2');
    await settle();
    await answeredWith({ kept: null, isKeeping: false, isShared: true, isKeptInFront: true });
    expect(words('.more > p')).toEqual([
      'The server keeps no pages: each visitor is given a new one.',
      'This is told of the server that answered; servers share what they make. A cache in front of it may keep the page too, and is told when to forget it.',
    ]);
  });
});

it('is asked again when the page is published, when the details are opened, and by its button; nothing jumps meanwhile', async () => {
  await answered(fresh);
  const once = async (act: () => void) => {
    act();
    await settle();
    expect(words('.says'), 'what was known stays').toHaveLength(1);
    expect(element().querySelector('tessera-skeleton')).toBeNull();
    await answered(fresh);
  };
  await once(() => open.moment.set('2'));
  await once(() => element().querySelector<HTMLButtonElement>('button[aria-label="Look again"]')!.click());
  await once(() => {
    const details = element().querySelector('details')!;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  TestBed.inject(HttpTestingController).verify();
});

it('is asked again when the page is published while the first answer is on its way', async () => {
  const first = request();
  open.moment.set('2');
  await settle();
  const second = request();
  first.flush({ ...fresh, visitors: 'never-published', url: null, live: null, finished: null });
  second.flush(fresh);
  await settle();
  expect(words('.says')).toEqual(['Visitors see what is here: version 3, published 10 minutes ago.']);
});

it('tells nothing of the page before while that of another is on its way', async () => {
  await answered(fresh);
  fixture.componentRef.setInput('page', '01900000-0000-7000-8000-000000000002');
  await settle();
  expect(words('.says').join('')).toBe('');
  expect(element().querySelector('tessera-skeleton')).not.toBeNull();
});
