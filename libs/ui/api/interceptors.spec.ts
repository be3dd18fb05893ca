import { HttpContext } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiClient } from './api-client';
import { ApiProblem } from './api-problem';
import { Connection } from './connection';
import { provideApi } from './provide-api';
import { answersForAnyone, SignInAgain } from './sign-in-again';

describe('requests of the editor', () => {
  const page = { parent: '1', type: 'content.page', title: 'News' };
  const ask = vi.fn<() => Promise<boolean>>();
  let api: ApiClient;
  let http: HttpTestingController;

  beforeEach(() => {
    vi.useFakeTimers();
    ask.mockReset();
    TestBed.configureTestingModule({
      providers: [provideApi(), provideHttpClientTesting(), { provide: SignInAgain, useValue: { ask } }],
    });
    api = TestBed.inject(ApiClient);
    http = TestBed.inject(HttpTestingController);
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  const problem = async (answer: Promise<unknown>): Promise<ApiProblem> => {
    const thrown = await answer.then(
      () => null,
      (error: unknown) => error,
    );
    expect(thrown).toBeInstanceOf(ApiProblem);
    return thrown as ApiProblem;
  };

  it('fail with what the server said', async () => {
    const answer = problem(api.post('/pages', { body: page }));
    http.expectOne('/api/v1/pages').flush(
      {
        code: 'content.address-taken',
        title: 'This address is taken.',
        errors: [{ path: 'slug', code: 'taken', message: 'Choose another.' }],
        by: { id: '9' },
        requestId: 'r1',
      },
      { status: 409, statusText: 'Conflict', headers: { 'Retry-After': '30' } },
    );
    const { code, status, title, requestId, retryAfter, members, about } = await answer;
    expect({ code, status, title, requestId, retryAfter }).toEqual({
      code: 'content.address-taken',
      status: 409,
      title: 'This address is taken.',
      requestId: 'r1',
      retryAfter: 30,
    });
    expect(members['by']).toEqual({ id: '9' });
    expect(about.call(await answer, 'slug')).toBe('Choose another.');
  });

  it('fail in plain words when the answer is no problem document', async () => {
    const answer = problem(api.post('/pages', { body: page }));
    http.expectOne('/api/v1/pages').flush('<h1>nginx</h1>', { status: 500, statusText: 'Oops' });
    expect(await answer).toMatchObject({ code: 'server.unexpected', title: 'Something went wrong on our side.' });
  });

  it('that read are tried again while the server is away', async () => {
    const answer = api.get('/pages');
    for (const delay of [300, 600, 1200]) {
      http.expectOne('/api/v1/pages').flush('', { status: 503, statusText: 'Away' });
      http.expectNone('/api/v1/pages');
      await vi.advanceTimersByTimeAsync(delay);
    }
    http.expectOne('/api/v1/pages').flush({ data: [1] });
    expect(await answer).toEqual({ data: [1] });
  });

  it('that read are not tried again when they were answered', async () => {
    const answer = problem(api.get('/pages'));
    http
      .expectOne('/api/v1/pages')
      .flush({ code: 'content.page-not-found', title: 'No.' }, { status: 404, statusText: 'No' });
    expect((await answer).code).toBe('content.page-not-found');
    await vi.advanceTimersByTimeAsync(5_000);
    http.expectNone('/api/v1/pages');
  });

  it('that write are never repeated by themselves', async () => {
    const answer = problem(api.patch('/pages/{id}', { path: { id: '1' }, body: {}, version: 1 }));
    http.expectOne('/api/v1/pages/1').error(new ProgressEvent('error'));
    expect(await answer).toMatchObject({ code: 'network.unreachable', status: 0 });
    await vi.advanceTimersByTimeAsync(5_000);
    http.expectNone('/api/v1/pages/1');
  });

  it('go out again, with all they carried, after the person signed in again', async () => {
    ask.mockResolvedValue(true);
    const changes = [{ op: 'set', field: 'title', value: 'typed' }] as const;
    const answer = api.patch('/pages/{id}/draft', { path: { id: '1' }, body: { changes }, version: 3 });
    http
      .expectOne('/api/v1/pages/1/draft')
      .flush({ code: 'auth.sign-in-needed', title: 'Sign in.' }, { status: 401, statusText: 'No' });
    await vi.advanceTimersByTimeAsync(0);
    const again = http.expectOne('/api/v1/pages/1/draft').request;
    expect(again.body).toEqual({ changes });
    expect(again.headers.get('If-Match')).toBe('"3"');
    http.match(() => true);
    void answer;
  });

  it('do not ask to sign in where a 401 is the answer', async () => {
    const answer = problem(
      api.post('/session', {
        body: { email: 'anna@example.org', password: 'wrong' },
        context: new HttpContext().set(answersForAnyone, true),
      }),
    );
    http
      .expectOne('/api/v1/session')
      .flush({ code: 'auth.wrong-credentials', title: 'Not right.' }, { status: 401, statusText: 'No' });
    expect((await answer).code).toBe('auth.wrong-credentials');
    expect(ask).not.toHaveBeenCalled();
  });

  it('tell when the server is away, and when it is back', async () => {
    const connection = TestBed.inject(Connection);
    const lost = problem(api.post('/pages', { body: page }));
    http.expectOne('/api/v1/pages').error(new ProgressEvent('error'));
    await lost;
    expect(connection.isAway()).toBe(true);

    const found = api.post('/pages', { body: page });
    http.expectOne('/api/v1/pages').flush({});
    await found;
    expect(connection.isAway()).toBe(false);
  });

  it('tell when an answer takes more than a second and a half', async () => {
    const connection = TestBed.inject(Connection);
    const answer = api.get('/pages');
    await vi.advanceTimersByTimeAsync(1_400);
    expect(connection.isSlow()).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(connection.isSlow()).toBe(true);
    http.expectOne('/api/v1/pages').flush({});
    await answer;
    expect(connection.isSlow()).toBe(false);
  });
});
