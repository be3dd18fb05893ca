import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { SessionView } from '../contract';
import { provideApi } from '@tessera/ui';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Session } from './session';
import { SignInScreen } from './sign-in-screen';
import { WelcomeScreen } from './welcome-screen';

const signedIn: SessionView = {
  person: { id: 'p1', name: 'Ada', email: 'ada@example.org', isOwner: true },
  needsOwner: false,
  may: [],
  viewsAs: null,
};

@Component({ template: 'the editor' })
class Editor {}

let http: HttpTestingController;
let screen: HTMLElement;
let settle: () => Promise<void>;

beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [
      provideApi(),
      provideHttpClientTesting(),
      provideRouter(
        [
          { path: 'sign-in', component: SignInScreen },
          { path: 'welcome', component: WelcomeScreen },
          { path: '**', component: Editor },
        ],
        withComponentInputBinding(),
      ),
    ],
  });
  http = TestBed.inject(HttpTestingController);
});
afterEach(() => http.verify());

const open = async (url: string): Promise<void> => {
  const harness = await RouterTestingHarness.create(url);
  screen = harness.fixture.nativeElement;
  document.body.append(screen);
  settle = async () => {
    // Past the promises between the answer and the form.
    await new Promise((resolve) => setTimeout(resolve));
    await harness.fixture.whenStable();
  };
};

const type = (label: string, value: string): void => {
  const { htmlFor } = Array.from(screen.querySelectorAll('label')).find(({ textContent }) => textContent === label)!;
  const input = document.getElementById(htmlFor) as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new Event('input'));
};

const send = async (): Promise<void> => {
  screen.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
  await settle();
};

describe('signing in', () => {
  const signIn = async (url: string): Promise<void> => {
    await open(url);
    type('E-mail', 'ada@example.org');
    type('Password', 'correct horse battery');
    await send();
  };

  it('goes on to where the person wanted to go', async () => {
    await signIn('/sign-in?back=%2Fpages%2F7');
    const { request } = http.expectOne({ method: 'POST', url: '/api/v1/session' });
    expect(request.body).toEqual({ email: 'ada@example.org', password: 'correct horse battery' });
    http.match(() => true);
  });

  it.each([
    ['/sign-in?back=%2Fpages%2F7', '/pages/7'],
    ['/sign-in', '/'],
    ['/sign-in?back=%2F%2Fevil.example', '/'],
    ['/sign-in?back=https:%2F%2Fevil.example', '/'],
  ])('from %s leads to %s', async (from, to) => {
    await signIn(from);
    http.expectOne('/api/v1/session').flush(signedIn);
    await settle();
    await vi.waitFor(() => expect(TestBed.inject(Router).url).toBe(to));
  });

  it('asks for what is missing before it asks the server', async () => {
    await open('/sign-in');
    await send();
    expect(screen.textContent).toContain('Type your e-mail address.');
    expect(document.activeElement?.getAttribute('type')).toBe('email');
  });

  it('keeps the address and asks for the password anew when they do not fit', async () => {
    await signIn('/sign-in');
    http
      .expectOne('/api/v1/session')
      .flush(
        { code: 'auth.wrong-credentials', title: 'E-mail or password is not right.' },
        { status: 401, statusText: 'No' },
      );
    await settle();
    expect(screen.querySelector('[role=alert]')!.textContent).toContain('E-mail or password is not right.');
    expect(screen.querySelector<HTMLInputElement>('[type=email]')!.value).toBe('ada@example.org');
    expect(screen.querySelector<HTMLInputElement>('[type=password]')!.value).toBe('');
    expect(document.activeElement?.getAttribute('type')).toBe('password');
  });

  it('says how long to wait after too many attempts', async () => {
    await signIn('/sign-in');
    const headers = { 'Retry-After': '300' };
    http
      .expectOne('/api/v1/session')
      .flush(
        { code: 'auth.too-many-attempts', title: 'Too many attempts.' },
        { status: 429, statusText: 'Slow', headers },
      );
    await settle();
    expect(screen.textContent).toContain('Too many attempts. Try again in 5 minutes.');
  });

  it('shows the password to who asks for it', async () => {
    await open('/sign-in');
    const show = screen.querySelector<HTMLButtonElement>('tessera-password button')!;
    show.click();
    await settle();
    expect(screen.querySelector('tessera-password input')!.getAttribute('type')).toBe('text');
    expect(show.textContent!.trim()).toBe('Hide password');
  });
});

/** What the guard has asked before a screen opens. */
const installation = async (needsOwner: boolean): Promise<void> => {
  const loaded = TestBed.inject(Session).load();
  http.expectOne('/api/v1/session').flush({ person: null, needsOwner, may: [], viewsAs: null });
  await loaded;
};

describe('somebody invited', () => {
  const follow = async (): Promise<void> => {
    await installation(false);
    const opened = open('/welcome#T0KEN');
    await vi.waitFor(() => {
      const asked = http.expectOne('/api/v1/invitation');
      expect(asked.request.body).toEqual({ token: 'T0KEN' });
      asked.flush({ name: 'Ben', email: 'ben@example.org', minPasswordLength: 8 });
    });
    await opened;
    await settle();
  };

  it('is greeted, chooses a password and is in', async () => {
    await follow();
    expect(screen.querySelector('h1')!.textContent).toBe('Welcome, Ben');
    expect(screen.textContent).toContain('8 characters or more');
    type('Password', 'correct horse');
    await send();
    const accepted = http.expectOne({ method: 'PUT', url: '/api/v1/invitation' });
    expect(accepted.request.body).toEqual({ token: 'T0KEN', password: 'correct horse' });
    accepted.flush(signedIn);
    await settle();
    await vi.waitFor(() => expect(TestBed.inject(Router).url).toBe('/'));
  });

  it('learns that her link no longer works', async () => {
    await installation(false);
    const opened = open('/welcome#T0KEN');
    await vi.waitFor(() =>
      http
        .expectOne('/api/v1/invitation')
        .flush({ code: 'auth.link-used', title: 'No longer.' }, { status: 403, statusText: 'No' }),
    );
    await opened;
    await settle();
    expect(screen.querySelector('h1')!.textContent).toBe('This link has been used');
  });
});

describe('the first owner', () => {
  beforeEach(() => installation(true));

  const begin = async (password: string): Promise<void> => {
    await open('/welcome#T0KEN');
    type('Name', 'Ada Lovelace');
    type('E-mail', 'ada@example.org');
    type('Password', password);
    await send();
  };

  it('makes the site hers with the token of the link', async () => {
    await begin('correct horse battery');
    const request = http.expectOne('/api/v1/owner');
    expect(request.request.body).toEqual({
      token: 'T0KEN',
      name: 'Ada Lovelace',
      email: 'ada@example.org',
      password: 'correct horse battery',
    });
    request.flush(signedIn, { status: 201, statusText: 'Created' });
    await settle();
    await vi.waitFor(() => expect(TestBed.inject(Router).url).toBe('/'));
  });

  it('sees each rule of the password met as she types', async () => {
    await open('/welcome#T0KEN');
    const met = (): (string | null)[] =>
      Array.from(screen.querySelectorAll('tessera-password-advice .met'), ({ textContent }) => textContent);
    type('Name', 'Ada Lovelace');
    type('Password', 'lovelace');
    await settle();
    expect(met()).toEqual([]);
    type('Password', 'correct horse battery');
    await settle();
    expect(met()).toHaveLength(2);
  });

  it('reads at the password what the server says about it', async () => {
    await begin('password1234');
    const errors = [{ path: 'password', code: 'common', message: 'Others try this first.' }];
    http
      .expectOne('/api/v1/owner')
      .flush({ code: 'auth.invalid', title: 'Not yet.', errors }, { status: 422, statusText: 'No' });
    await settle();
    expect(screen.querySelector('tessera-field:last-of-type .wrong')!.textContent).toContain('Others try this first.');
  });

  it('learns that the link has been used, and what to do', async () => {
    await begin('correct horse battery');
    http
      .expectOne('/api/v1/owner')
      .flush({ code: 'auth.link-used', title: 'This link has been used.' }, { status: 403, statusText: 'No' });
    await settle();
    expect(screen.querySelector('h1')!.textContent).toBe('This link has been used');
    expect(screen.querySelector('a')!.getAttribute('href')).toBe('/sign-in');
  });

  it('cannot come without a token', async () => {
    await open('/welcome');
    expect(screen.querySelector('form')).toBeNull();
  });
});
