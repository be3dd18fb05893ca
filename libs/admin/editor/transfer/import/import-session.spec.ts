import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { type ApiProblem, provideApi } from '@tessera/ui';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ImportView } from '../../../contract';
import { ImportSession } from './import-session';

const view = (more: Partial<ImportView> = {}): ImportView => ({
  id: 'i1',
  version: 2,
  name: 'people.csv',
  format: 'csv',
  encoding: 'UTF-8',
  delimiter: ',',
  rows: 3,
  columns: [{ name: 'Name', samples: ['Ada'] }],
  mapping: { columns: [{ field: 'name' }], mode: 'create', key: null, trim: false },
  targets: [{ path: 'name', label: 'Name', kind: 'text', required: true, isKey: true, isWritable: true }],
  state: 'mapping',
  progress: 0,
  tested: null,
  counts: null,
  reverted: null,
  error: null,
  by: 'Olga',
  isMine: true,
  createdAt: '2026-01-01T00:00:00Z',
  ...more,
});
const base = '/api/v1/crowd/people/imports';

let http: HttpTestingController;
let session: ImportSession;
const request = async (method: string, url: string) =>
  await vi.waitFor(() => http.expectOne((each) => each.method === method && each.urlWithParams === url), {
    timeout: 3000,
  });
const answer = async (method: string, url: string, body: object) => (await request(method, url)).flush(body);

beforeEach(async () => {
  TestBed.configureTestingModule({ providers: [provideApi(), provideHttpClientTesting(), ImportSession] });
  http = TestBed.inject(HttpTestingController);
  session = TestBed.inject(ImportSession);
  const opened = session.open('crowd/people', null);
  await answer('GET', base, { data: [] });
  await opened;
});
afterEach(() => http.verify());

it('sends a file and has its import', async () => {
  const sent = session.send(new File(['Name\nAda\n'], 'people.csv'));
  expect(session.sending()).toEqual({ name: 'people.csv', share: 0 });
  await answer('POST', `${base}?name=people.csv`, view());
  expect(await sent).toBe('i1');
  expect([session.sending(), session.view()?.rows]).toEqual([null, 3]);
});

it('keeps a changed mapping on top of the version it knows, and looks what is wrong then', async () => {
  session.view.set(view());
  const mapping = { ...view().mapping, trim: true };
  const checked = session.check(mapping);
  const sent = await request('PATCH', `${base}/i1`);
  expect(sent.request.headers.get('If-Match')).toBe('"2"');
  sent.flush(view({ version: 3, mapping }));
  await answer('GET', `${base}/i1/preview`, { data: [], checked: 3, failed: 0, errors: [] });
  expect(await checked).toBe(true);
  expect([session.view()?.version, session.preview()?.checked]).toEqual([3, 3]);
});

it('sends no mapping that is kept already', async () => {
  session.view.set(view());
  const checked = session.check(view().mapping);
  await answer('GET', `${base}/i1/preview`, { data: [], checked: 3, failed: 0, errors: [] });
  expect(await checked).toBe(true);
});

it('follows a job to its end and has the rows that stayed out', async () => {
  session.view.set(view());
  const started = session.start('run');
  await answer('POST', `${base}/i1/run`, view({ state: 'running' }));
  await vi.waitFor(() => expect(session.isWorking()).toBe(true));
  const counts = { created: 2, changed: 0, unchanged: 0, failed: 1 };
  await answer('GET', `${base}/i1`, view({ state: 'done', counts }));
  const faulty = { number: 2, cells: [''], state: 'failed', record: null, errors: [] };
  await answer('GET', `${base}/i1/rows?faulty=true`, { data: [faulty], page: { next: null } });
  expect(await started).toBe(true);
  expect([session.isWorking(), session.faulty().length]).toEqual([false, 1]);
});

it('says what is in the way, and forgets it at the next step', async () => {
  session.view.set(view());
  const started = session.start('run');
  (await request('POST', `${base}/i1/run`)).flush(
    { code: 'admin.fields-missing', title: 'A new person needs Name.' },
    { status: 422, statusText: '' },
  );
  expect(await started).toBe(false);
  expect((session.problem() as ApiProblem).code).toBe('admin.fields-missing');
  const looked = session.check(view().mapping);
  expect(session.problem()).toBeNull();
  await answer('GET', `${base}/i1/preview`, { data: [], checked: 3, failed: 0, errors: [] });
  await looked;
});
