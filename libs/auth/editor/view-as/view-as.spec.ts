import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { ApiClient, provideApi } from '@tessera/ui';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Session } from '../session';
import { sendViewAs } from './send-view-as';

const visitor = { person: null, needsOwner: false, may: [], viewsAs: null };
let http: HttpTestingController;

beforeEach(() => {
  sessionStorage.setItem('tessera.view-as', 'g1');
  TestBed.configureTestingModule({ providers: [provideApi(sendViewAs), provideHttpClientTesting()] });
  http = TestBed.inject(HttpTestingController);
});
afterEach(() => {
  http.verify();
  sessionStorage.clear();
});

const settle = () => new Promise((resolve) => setTimeout(resolve));

it('is said with every request, so that the server refuses what would change something', () => {
  void TestBed.inject(ApiClient).get('/pages');
  void TestBed.inject(ApiClient).post('/pages', { body: { parent: '1', type: 'content.page', title: 'News' } });
  for (const method of ['GET', 'POST'])
    expect(http.expectOne({ method, url: '/api/v1/pages' }).request.headers.get('x-view-as')).toBe('g1');
});

it('is not said when signing out, which ends it', async () => {
  const done = TestBed.inject(Session).signOut();
  const { request } = http.expectOne('/api/v1/session');
  expect(request.headers.has('x-view-as')).toBe(false);
  http.match(() => true);
  void done;
});

it('ends where the group is gone', async () => {
  const loaded = TestBed.inject(Session).load();
  http
    .expectOne('/api/v1/session')
    .flush({ code: 'users.unknown-group', title: 'No such group.' }, { status: 400, statusText: 'No' });
  await settle();
  const again = http.expectOne('/api/v1/session');
  expect(again.request.headers.has('x-view-as')).toBe(false);
  again.flush(visitor);
  await loaded;
  expect(sessionStorage.getItem('tessera.view-as')).toBeNull();
});
