import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { JobRunView } from '@tessera/jobs/contract';
import { type ApiProblem, provideApi } from '@tessera/ui';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ImportReport } from '../contract';
import { ImportRun } from './import-run';

const report: ImportReport = {
  site: { title: 'Old', baseUrl: 'https://old.example', version: '1.2', notes: [] },
  kinds: [],
  redirects: 0,
};
const job = (more: Partial<JobRunView>): JobRunView => ({
  id: 'j1',
  name: 'wordpress.import',
  state: 'running',
  progress: { done: 0, total: 0, note: '' },
  result: null,
  error: null,
  createdAt: '2026-01-01T00:00:00Z',
  finishedAt: null,
  ...more,
});

let http: HttpTestingController;
let run: ImportRun;
const soon = () => vi.waitFor(() => Promise.resolve());
const answer = async (url: string, body: object) =>
  (await vi.waitFor(() => http.expectOne((request) => request.urlWithParams === url), { timeout: 3000 })).flush(body);

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [provideApi(), provideHttpClientTesting(), ImportRun] });
  http = TestBed.inject(HttpTestingController);
  run = TestBed.inject(ImportRun);
});
afterEach(() => http.verify());

it('sends the file, follows the job and ends with its report', async () => {
  const started = run.start(new File(['<rss/>'], 'export.xml'), { fetchesFiles: true, replaces: true });
  expect(run.sending()).toEqual({ name: 'export.xml', share: 0 });
  await answer('/api/v1/imports/wordpress?download=true&onConflict=replace', { job: 'j1' });
  await answer('/api/v1/jobs/j1', job({ progress: { done: 3, total: 10, note: '' } }));
  await vi.waitFor(() => expect(run.isWorking()).toBe(true));
  expect(run.sending()).toBeNull();
  expect(run.job()?.progress.done).toBe(3);
  await answer('/api/v1/jobs/j1', job({ state: 'done', result: report }));
  await started;
  expect(run.report()).toEqual(report);
});

it('says what is wrong with the file, and what to do, in two parts', async () => {
  const started = run.start(new File(['<rss'], 'export.xml'), { fetchesFiles: false, replaces: false });
  await answer('/api/v1/imports/wordpress', { job: 'j1' });
  const error = {
    code: 'wordpress.malformed-file',
    message: 'The file is broken at line 2, column 5. It was cut off. Nothing was imported.',
  };
  await answer('/api/v1/jobs/j1', job({ state: 'failed', error }));
  await started;
  const problem = run.problem() as ApiProblem;
  expect([problem.code, problem.title, problem.detail]).toEqual([
    'wordpress.malformed-file',
    'The file is broken at line 2, column 5.',
    'It was cut off. Nothing was imported.',
  ]);
});

it('takes up an import that is running already', async () => {
  const resumed = run.resume();
  await answer('/api/v1/jobs', { data: [job({ id: 'other', name: 'media.render' }), job({})] });
  await vi.waitFor(() => expect(run.isWorking()).toBe(true));
  await answer('/api/v1/jobs/j1', job({ state: 'done', result: report }));
  await resumed;
  expect(run.report()).toEqual(report);
});

it('forgets a file whose sending is cancelled', async () => {
  const started = run.start(new File(['<rss/>'], 'export.xml'), { fetchesFiles: false, replaces: false });
  await soon();
  run.cancelUpload();
  await started;
  expect([run.sending(), run.job(), run.problem()]).toEqual([null, null, null]);
  http.match(() => true);
});
