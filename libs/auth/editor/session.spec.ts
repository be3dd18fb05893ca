import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { SessionView } from '../contract';
import { provideApi } from '@tessera/ui';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Session } from './session';
import { onlySignedIn, onlyVisitors, onlyWhoMay } from './session-guards';

const ada = { id: 'p1', name: 'Ada', email: 'ada@example.org', isOwner: false };
const visitor: SessionView = { person: null, needsOwner: false, may: [], viewsAs: null };
const signedIn: SessionView = { person: ada, needsOwner: false, may: ['content.change'], viewsAs: null };

@Component({ template: '' })
class Anywhere {}

describe('the session', () => {
  let http: HttpTestingController;
  let session: Session;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideApi(),
        provideHttpClientTesting(),
        provideRouter([
          { path: 'sign-in', component: Anywhere, canActivate: [onlyVisitors] },
          { path: 'pages', component: Anywhere, canActivate: [onlySignedIn] },
          { path: 'import', component: Anywhere, canActivate: [onlyWhoMay('wordpress.import')] },
          { path: '', pathMatch: 'full', component: Anywhere },
        ]),
      ],
    });
    http = TestBed.inject(HttpTestingController);
    session = TestBed.inject(Session);
  });
  afterEach(() => http.verify());

  const answer = async (view: SessionView): Promise<void> => {
    const loading = session.load();
    http.expectOne('/api/v1/session').flush(view);
    await loading;
  };

  it('is asked for once, however many wait for it', async () => {
    const both = Promise.all([session.load(), session.load()]);
    http.expectOne('/api/v1/session').flush(signedIn);
    await both;
    await session.load();
    expect(session.person()).toEqual(ada);
  });

  it('is asked for again after the server could not be reached', async () => {
    const failed = session.load();
    http.expectOne('/api/v1/session').flush('', { status: 500, statusText: 'Oops' });
    await expect(failed).rejects.toMatchObject({ code: 'server.unexpected' });
    await answer(signedIn);
    expect(session.person()).toEqual(ada);
  });

  it('knows what the person may, and that an owner may everything', async () => {
    await answer(signedIn);
    expect(session.may('content.change')).toBe(true);
    expect(session.may('wordpress.import')).toBe(false);
    session = TestBed.inject(Session);
    const signing = session.signIn({ email: 'a', password: 'b' });
    http
      .expectOne({ method: 'POST', url: '/api/v1/session' })
      .flush({ ...signedIn, person: { ...ada, isOwner: true } });
    await signing;
    expect(session.may('wordpress.import')).toBe(true);
  });

  it('ends for the editor when it has ended on the server', async () => {
    await answer(signedIn);
    const leaving = session.signOut();
    http.expectOne({ method: 'DELETE', url: '/api/v1/session' }).flush(null, { status: 204, statusText: 'Gone' });
    await leaving;
    expect(session.person()).toBeNull();
    expect(session.may('content.change')).toBe(false);
  });

  const go = async (url: string): Promise<string> => {
    await RouterTestingHarness.create(url);
    return TestBed.inject(Router).url;
  };

  it('sends a visitor to sign in, and remembers where she was going', async () => {
    await answer(visitor);
    expect(await go('/pages?search=cat')).toBe('/sign-in?back=%2Fpages%3Fsearch%3Dcat');
  });

  it('lets in who is signed in, and does not ask her again to sign in', async () => {
    await answer(signedIn);
    expect(await go('/pages')).toBe('/pages');
  });

  it('leads who is signed in away from the sign-in screen', async () => {
    await answer(signedIn);
    expect(await go('/sign-in')).toBe('/');
  });

  it('keeps out who may not', async () => {
    await answer(signedIn);
    expect(await go('/import')).toBe('/');
  });
});
