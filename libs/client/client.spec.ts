import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Json } from './api-types';
import { type Answer, type Body, Client, type Query, Refusal, type Schemas, type UploadPath } from './index';

/** A client, and the requests it made; each is answered with `response`. */
function clientAnswered(response: () => Response): { client: Client; requests: Request[] } {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    return response();
  };
  return { client: new Client({ url: 'https://example.org', token: 'secret', fetch }), requests };
}

const id = '01900000-0000-7000-8000-000000000001';
const page = { id, version: 7, draftVersion: 3, title: 'News' };

describe('a call', () => {
  it('fills the path, writes the query as lists have it, and says who asks', async () => {
    const { client, requests } = clientAnswered(() =>
      Response.json({ data: [], page: { next: null, previous: null } }),
    );
    await client.get('/events/venues', {
      query: {
        filter: { city: 'Oslo', capacity: { gte: 5 }, 'owner.name': 'Ada', not: { name: { contains: 'bar' } } },
        fields: ['name', 'city'],
        'page[size]': 50,
        'page[after]': null,
        search: '',
      },
    });
    const { url, headers, method } = requests[0]!;
    expect(decodeURIComponent(new URL(url).search)).toBe(
      '?filter[city]=Oslo&filter[capacity][gte]=5&filter[owner.name]=Ada&filter[not][name][contains]=bar&fields=name,city&page[size]=50',
    );
    expect({ method, path: new URL(url).pathname }).toEqual({ method: 'GET', path: '/api/v1/events/venues' });
    expect(headers.get('authorization')).toBe('Bearer secret');
  });

  it('encodes what stands in the path, and leaves only the resource its slash', async () => {
    const { client, requests } = clientAnswered(() => Response.json({ data: { id, version: 1 } }));
    await client.get('/{resource}/{id}', { path: { resource: 'events/venues', id: '../pages' } });
    expect(new URL(requests[0]!.url).pathname).toBe('/api/v1/events/venues/..%2Fpages');
  });

  it('names the version it is based on, and a key that makes a repetition harmless', async () => {
    const { client, requests } = clientAnswered(() => Response.json(page));
    await client.patch('/pages/{id}', { path: { id }, body: { slug: 'news' }, version: 7 });
    await client.post('/pages', { body: { parent: id, type: 'theme.article', title: 'News' }, idempotencyKey: 'mine' });
    expect(requests[0]!.headers.get('if-match')).toBe('"7"');
    expect(await requests[0]!.json()).toEqual({ slug: 'news' });
    expect(requests[1]!.headers.get('idempotency-key')).toBe('mine');
  });

  it('sends a file as bytes', async () => {
    const { client, requests } = clientAnswered(() => Response.json({ id }, { status: 201 }));
    await client.post('/media/images', { body: new Blob(['cat']), query: { name: 'cat.png' } });
    expect(requests[0]!.headers.get('content-type')).toBe('application/octet-stream');
    expect(await requests[0]!.text()).toBe('cat');
  });

  it('gives nothing where nothing is answered, and the response itself where that is a file', async () => {
    const nothing = clientAnswered(() => new Response(null, { status: 204 }));
    expect(await nothing.client.delete('/session')).toBeUndefined();
    const file = clientAnswered(() => new Response('name\nOslo', { headers: { 'content-type': 'text/csv' } }));
    expect(await (await file.client.get('/events/venues/export')).text()).toBe('name\nOslo');
  });

  it('throws what the server says, with its code', async () => {
    const problem = {
      type: 'urn:tessera:problem:x',
      title: 'There is no such page.',
      status: 404,
      code: 'content.gone',
    };
    const { client } = clientAnswered(() =>
      Response.json(problem, { status: 404, headers: { 'content-type': 'application/problem+json; charset=utf-8' } }),
    );
    const thrown = await client.get('/pages/{id}', { path: { id } }).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Refusal);
    expect(thrown).toMatchObject({ status: 404, code: 'content.gone', problem });
  });

  it('throws what something on the way says, with a code of its own', async () => {
    const { client } = clientAnswered(() => new Response('<h1>Bad Gateway</h1>', { status: 502 }));
    await expect(client.get('/sites')).rejects.toMatchObject({ status: 502, code: 'http.502', problem: null });
  });
});

describe('the types of a client', () => {
  it('are those of what a route takes and gives', () => {
    expectTypeOf<Answer<'get', '/pages/{id}'>>().toEqualTypeOf<Schemas['Page']>();
    expectTypeOf<Answer<'post', '/pages/{id}/publication'>>().toEqualTypeOf<Schemas['Publication']>();
    expectTypeOf<Answer<'delete', '/pages/{id}'>>().toEqualTypeOf<void>();
    expectTypeOf<Answer<'get', '/events/venues/export'>>().toEqualTypeOf<Response>();
    expectTypeOf<{
      readonly rights: readonly { readonly permission: string; readonly place: string | null }[];
    }>().toExtend<Body<'put', '/users/groups/{id}/rights'>>();
    expectTypeOf<'/media/images'>().toExtend<UploadPath>();
    expectTypeOf<'/pages'>().not.toExtend<UploadPath>();
  });

  it('name the fields of records: all of a single one, in lists those that were asked for', () => {
    type Venue = Answer<'get', '/events/venues/{id}'>['data'];
    expectTypeOf<Venue['name']>().toEqualTypeOf<string>();
    expectTypeOf<Venue['capacity']>().toEqualTypeOf<number | null>();
    expectTypeOf<Answer<'get', '/events/venues'>['data'][number]['name']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Body<'post', '/events/venues'>>().toEqualTypeOf<Schemas['events.venue.new']>();
  });

  it('leave records open where only running tells which entity they are of', () => {
    expectTypeOf<Answer<'get', '/{resource}/{id}'>['data']['anything']>().toEqualTypeOf<Json>();
    expectTypeOf<Answer<'get', '/{resource}/{id}'>['may']>().toEqualTypeOf<{
      readonly change: boolean;
      readonly delete: boolean;
    }>();
    expectTypeOf<{ 'filter[city][in]': string; trash: 'only' }>().toExtend<Query<'get', '/{resource}'>>();
  });

  it('refuse mistakes', () => {
    const { client } = clientAnswered(() => Response.json({}));
    const mistakes = () => [
      // @ts-expect-error -- no such path
      client.get('/pagez'),
      // @ts-expect-error -- the path does not know this method
      client.put('/pages', {}),
      // @ts-expect-error -- the id is missing
      client.get('/pages/{id}'),
      // @ts-expect-error -- it is called otherwise
      client.get('/pages/{id}', { path: { page: id } }),
      // @ts-expect-error -- no such query parameter
      client.get('/media', { query: { folder: id } }),
      // @ts-expect-error -- no such field to filter by
      client.get('/events/venues', { query: { filter: { town: 'Oslo' } } }),
      // @ts-expect-error -- no such operator
      client.get('/events/venues', { query: { filter: { city: { like: 'Os' } } } }),
      // @ts-expect-error -- no such field to show
      client.get('/events/venues', { query: { fields: ['town'] } }),
      // @ts-expect-error -- the body is missing
      client.post('/pages'),
      // @ts-expect-error -- a required field of the body is missing
      client.post('/pages', { body: { parent: id, type: 'theme.article' } }),
      // @ts-expect-error -- no such field of the body
      client.post('/pages', { body: { parent: id, type: 'theme.article', title: 'News', slugg: 'news' } }),
      // @ts-expect-error -- the wrong kind of value
      client.patch('/events/venues/{id}', { path: { id }, body: { capacity: 'many' }, version: 1 }),
      // @ts-expect-error -- a change without the version it is based on
      client.patch('/pages/{id}', { path: { id }, body: { slug: 'news' } }),
      // @ts-expect-error -- the route knows no key
      client.post('/session', { body: { email: 'a@example.org', password: 'x' }, idempotencyKey: 'mine' }),
      // @ts-expect-error -- no such field of the answer
      client.get('/pages/{id}', { path: { id } }).then(({ headline }) => headline),
      // @ts-expect-error -- what was answered is not changed
      client.get('/sites').then(({ data }) => data.push()),
    ];
    expect(mistakes).toBeTypeOf('function');
  });
});
