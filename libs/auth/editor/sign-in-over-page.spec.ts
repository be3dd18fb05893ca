import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ApiClient, provideApi } from '@tessera/ui';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { provideAuth } from './provide-auth';
import { Session } from './session';

const view = {
  person: { id: 'p1', name: 'Ada', email: 'ada@example.org', isOwner: true },
  needsOwner: false,
  may: [],
  viewsAs: null,
};
const ended = { status: 401, statusText: 'No' };
const dialog = (): HTMLElement | null => document.querySelector('tessera-sign-in-dialog');

let http: HttpTestingController;

beforeEach(async () => {
  TestBed.configureTestingModule({
    providers: [provideApi(), provideAuth(), provideHttpClientTesting(), provideRouter([])],
  });
  http = TestBed.inject(HttpTestingController);
  const loading = TestBed.inject(Session).load();
  http.expectOne('/api/v1/session').flush(view);
  await loading;
});
afterEach(() => document.querySelector('.cdk-overlay-container')?.remove());

it('a session that ends is renewed over the page, once for all that wait, and nothing typed is lost', async () => {
  const api = TestBed.inject(ApiClient);
  const changes = [{ op: 'set', field: 'title', value: 'typed' }] as const;
  const saved = api.patch('/pages/{id}/draft', { path: { id: '1' }, body: { changes }, version: 4 });
  const read = api.get('/sites');
  http.expectOne('/api/v1/pages/1/draft').flush({ code: 'auth.sign-in-needed' }, ended);
  http.expectOne('/api/v1/sites').flush({ code: 'auth.sign-in-needed' }, ended);
  await vi.waitFor(() => expect(dialog()).not.toBeNull());
  expect(document.querySelectorAll('tessera-sign-in-dialog')).toHaveLength(1);
  const email = dialog()!.querySelector<HTMLInputElement>('[type=email]')!;
  await vi.waitFor(() => expect(email.value).toBe('ada@example.org'));
  expect(email.readOnly).toBe(true);

  const password = dialog()!.querySelector<HTMLInputElement>('[type=password]')!;
  password.value = 'correct horse battery';
  password.dispatchEvent(new Event('input'));
  dialog()!.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
  (await vi.waitFor(() => http.expectOne({ method: 'POST', url: '/api/v1/session' }))).flush(view);

  const again = await vi.waitFor(() => http.expectOne('/api/v1/pages/1/draft'));
  expect(again.request.body).toEqual({ changes });
  again.flush({ version: 5 });
  http.expectOne('/api/v1/sites').flush({ data: [] });
  expect(await saved).toEqual({ version: 5 });
  expect(await read).toEqual({ data: [] });
  expect(dialog()).toBeNull();
});
