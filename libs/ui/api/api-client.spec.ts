import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { ApiClient } from './api-client';
import { provideApi } from './provide-api';

describe('the way to the API', () => {
  let api: ApiClient;
  let http: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideApi(), provideHttpClientTesting()] });
    api = TestBed.inject(ApiClient);
    http = TestBed.inject(HttpTestingController);
  });

  it('leaves empty parameters out of a question', async () => {
    const answer = api.get('/pages', {
      query: { 'filter[parent]': 'a b', 'page[size]': 50, 'page[after]': null, search: '' },
    });
    const request = http.expectOne(({ url }) => url === '/api/v1/pages');
    expect(request.request.params.toString()).toBe('filter%5Bparent%5D=a%20b&page%5Bsize%5D=50');
    request.flush({ data: [] });
    expect(await answer).toEqual({ data: [] });
  });

  it('reads the version from ETag, and names it in If-Match', async () => {
    const read = api.getVersioned('/pages/{id}/draft', { path: { id: '1' } });
    http.expectOne('/api/v1/pages/1/draft').flush({ page: '1' }, { headers: { ETag: 'W/"7"' } });
    const { version, value } = await read;
    expect({ version, value }).toEqual({ version: '7', value: { page: '1' } });

    const saved = api.patch('/pages/{id}/draft', { path: { id: '1' }, body: { changes: [] }, version });
    const request = http.expectOne({ method: 'PATCH', url: '/api/v1/pages/1/draft' });
    expect(request.request.headers.get('If-Match')).toBe('"7"');
    request.flush({});
    await saved;
  });

  it('gives every creation its own key, unless the caller keeps one', async () => {
    const body = { parent: '1', type: 'content.page', title: 'News' };
    const calls = [{}, {}, { idempotencyKey: 'mine' }].map((more) => api.post('/pages', { body, ...more }));
    const keys = http.match('/api/v1/pages').map((request) => {
      request.flush({});
      return request.request.headers.get('Idempotency-Key');
    });
    await Promise.all(calls);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys[1]).not.toBe(keys[0]);
    expect(keys[2]).toBe('mine');
  });

  it('sends a file as bytes and tells how far it is', async () => {
    const shares: number[] = [];
    const sent = api.upload('/media/images', {
      body: new Blob(['cat']),
      query: { name: 'cat.png' },
      onProgress: (share) => shares.push(share),
    });
    const request = http.expectOne('/api/v1/media/images?name=cat.png');
    expect(request.request.headers.get('Content-Type')).toBe('application/octet-stream');
    request.event({ type: 1, loaded: 1, total: 4 });
    request.flush({ id: 'm1' });
    expect(await sent).toEqual({ id: 'm1' });
    expect(shares).toEqual([0.25]);
  });

  it('stops a request that nobody waits for any more', async () => {
    const leaving = new AbortController();
    const answer = api.get('/pages', { signal: leaving.signal });
    const request = http.expectOne('/api/v1/pages');
    leaving.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(request.cancelled).toBe(true);
  });

  it('does not even start when nobody waits from the beginning', async () => {
    await expect(api.get('/pages', { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    http.expectNone('/api/v1/pages');
  });
});
