import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideApi } from '@tessera/ui';
import type { DeliveryView, WebhookTopics, WebhookView } from '../../contract';
import { realtimeRoutes } from '../routes';

const topics: WebhookTopics = {
  entities: [
    { name: 'demo.deal', label: 'Deals' },
    { name: 'demo.person', label: 'People' },
  ],
  events: [{ name: 'demo.deal-won', label: 'Deal won' }],
};
const webhook: WebhookView = {
  id: 'w1',
  version: 3,
  url: 'https://hooks.example.org/x',
  note: 'Shop',
  events: ['demo.deal.created'],
  person: { id: 'p1', name: 'Anna' },
  isMine: true,
  disabled: null,
  failingSince: null,
  createdAt: '2026-01-01T00:00:00.000Z',
};
const delivery: DeliveryView = {
  id: 'd1',
  message: 'msg_1',
  type: 'demo.deal.created',
  entity: 'demo.deal',
  record: '0190a000-0000-7000-8000-000000000001',
  happenedAt: '2026-01-01T00:00:00.000Z',
  state: 'failed',
  because: 'Every try failed.',
  tries: 2,
  nextAt: null,
  attempts: [
    { id: 'a2', at: '2026-01-01T00:00:05.000Z', duration: 1200, status: 500, problem: null, answer: 'Not today.' },
    {
      id: 'a1',
      at: '2026-01-01T00:00:00.000Z',
      duration: 20_000,
      status: null,
      problem: 'outbound.timeout',
      answer: null,
    },
  ],
};

let http: HttpTestingController;
let harness: RouterTestingHarness;
const page = () => harness.routeNativeElement!;
const text = () => page().textContent!.replace(/\s+/g, ' ');
/** Lets what is drawn follow; `whenStable` would wait for requests that the test has still to answer. */
const settle = async () => {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  }
};
const answer = async (method: string, path: string, body: unknown) => {
  const request = await vi.waitFor(() =>
    http.expectOne((each) => each.method === method && each.urlWithParams === `/api/v1${path}`),
  );
  request.flush(body as object);
  await settle();
  return request.request;
};
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (each) => each.textContent!.trim() === name || each.getAttribute('aria-label') === name,
  )!;
const open = async (path: string) => {
  harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(path);
};

beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [provideApi(), provideHttpClientTesting(), provideRouter(realtimeRoutes, withComponentInputBinding())],
  });
  http = TestBed.inject(HttpTestingController);
});
afterEach(() => http.match(() => true));

it('the list shows where messages go, for whom, and whether they arrive', async () => {
  await open('/webhooks');
  const failing = { ...webhook, id: 'w2', note: null, failingSince: '2026-01-01T00:00:00.000Z' };
  const off = { ...webhook, id: 'w3', disabled: { at: '2026-01-01T00:00:00.000Z', because: 'Gone.' } };
  await answer('GET', '/webhooks', { data: [webhook, failing, off] });
  const rows = [...page().querySelectorAll('tbody tr')].map((row) => row.textContent!.replace(/\s+/g, ' '));
  expect(rows.map((row) => /On|Failing|Off/.exec(row)?.[0])).toEqual(['On', 'Failing', 'Off']);
  expect(rows[0]).toMatch(/https:\/\/hooks\.example\.org\/x ?Shop.*Anna/);
});

it('a new one is sent with its events, and its secret is shown', async () => {
  await open('/webhooks/new');
  await answer('GET', '/webhooks/topics', topics);
  const [address] = page().querySelectorAll<HTMLInputElement>('input[type="url"]');
  button('Set it up').click();
  await settle();
  expect(text()).toContain('Type the address that messages go to.');
  expect(text()).toContain('Choose at least one event.');
  address!.value = ' https://hooks.example.org/x ';
  address!.dispatchEvent(new Event('input'));
  for (const name of ['Deals deleted', 'Deals created'])
    page().querySelector<HTMLElement>(`[aria-label="${name}"]`)!.click();
  await settle();
  button('Set it up').click();
  const request = await answer('POST', '/webhooks', { ...webhook, secret: 'whsec_abc' });
  expect(request.body).toEqual({
    url: 'https://hooks.example.org/x',
    note: null,
    events: ['demo.deal.deleted', 'demo.deal.created'],
  });
  expect(document.body.textContent).toContain('whsec_abc');
  button('I have kept it').click();
  await vi.waitFor(() => expect(TestBed.inject(Router).url).toBe('/webhooks/w1'));
});

it('an address that the server refuses says so in its place', async () => {
  await open('/webhooks/w1?tab=settings');
  await answer('GET', '/webhooks/w1', webhook);
  await answer('GET', '/webhooks/topics', topics);
  const [address] = page().querySelectorAll<HTMLInputElement>('input[type="url"]');
  expect(address!.value).toBe(webhook.url);
  address!.value = 'https://10.0.0.1/';
  address!.dispatchEvent(new Event('input'));
  await settle();
  button('Save').click();
  const request = await vi.waitFor(() => http.expectOne({ method: 'PATCH', url: '/api/v1/webhooks/w1' }));
  expect(request.request.headers.get('If-Match')).toBe('"3"');
  request.flush(
    { code: 'outbound.address-not-public', title: 'Only addresses of the public internet can be fetched.' },
    { status: 400, statusText: 'Bad Request' },
  );
  await settle();
  expect(text()).toContain('Only addresses of the public internet can be fetched.');
  expect(address!.getAttribute('aria-invalid')).toBe('true');
});

it('one of somebody else can be looked at, not turned elsewhere', async () => {
  await open('/webhooks/w1?tab=settings');
  await answer('GET', '/webhooks/w1', { ...webhook, isMine: false });
  await answer('GET', '/webhooks/topics', topics);
  expect(page().querySelector<HTMLInputElement>('input[type="url"]')!.readOnly).toBe(true);
  expect(page().querySelector<HTMLInputElement>('[aria-label="Deals created"]')!.disabled).toBe(true);
  expect(button('Save')).toBeUndefined();
});

it('the log tells what came of each try, and sends a message again', async () => {
  await open('/webhooks/w1');
  await answer('GET', '/webhooks/w1', webhook);
  await answer('GET', '/webhooks/w1/deliveries', { data: [delivery], page: { next: null } });
  expect(text()).toMatch(/Failed.*demo\.deal\.created.*500.*2 tries/);
  expect(text()).not.toContain('Not today.');
  page().querySelector<HTMLElement>('.head')!.click();
  await settle();
  expect(text()).toContain('Not today.');
  expect(text()).toContain('No answer in time');
  expect(text()).toContain('1.2 s');
  button('Send demo.deal.created again').click();
  await answer('POST', '/webhooks/w1/deliveries/d1/replays', { ...delivery, state: 'delivered', because: null });
  expect(text()).toContain('Delivered');
});
