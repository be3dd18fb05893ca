import 'reflect-metadata';
import { type ArgumentsHost, Catch, type ExceptionFilter, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database } from '@tessera/database/server';
import { accessOf, type ActingPerson, Installed, runAct, Settings } from '@tessera/extension';
import { ActingPeople } from '@tessera/jobs/server';
import { Problem, problemFields, uuidv7 } from '@tessera/models';
import { People } from '@tessera/users/server';
import type { FastifyReply } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { contentBlocks, type ContentSchema, type Draft, type PageDetails, type PageRow } from '../contract';
import { contentExtension } from '../server';
import { testContent, type TestContent } from '../testing';

@Catch()
class Answers implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const problem =
      error instanceof ZodError
        ? new Problem('request.invalid', { title: 'The request is not as it should be.', errors: problemFields(error) })
        : error;
    if (!(problem instanceof Problem)) throw error;
    host.switchToHttp().getResponse<FastifyReply>().status(problem.status).send(problem.toJSON());
  }
}

const classes = contentExtension.server as readonly unknown[] as readonly Type[];
const controllers = classes.filter((part) => Reflect.hasMetadata('path', part));
const acts = classes.filter((part) => !controllers.includes(part));

let content: TestContent;
let app: NestFastifyApplication;
let asking: ActingPerson;

beforeAll(async () => {
  content = await testContent();
  asking = content.db.owner;
  const { db, settings } = content;
  const providers = [
    ...acts,
    { provide: Installed, useValue: db.installed },
    { provide: Database, useValue: db.database },
    { provide: Settings, useValue: settings },
    { provide: ActingPeople, useValue: new People(db.database) },
  ];
  class Contract {}
  app = await NestFactory.create<NestFastifyApplication>(
    { module: Contract, controllers, providers },
    new FastifyAdapter(),
    { logger: false },
  );
  app.useGlobalFilters(new Answers());
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preHandler', (_request, _reply, done) => runAct({ services: db.services, person: asking }, done));
  await app.init();
});
afterAll(async () => {
  await app?.close();
  await content?.close();
});

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

async function call<Body = unknown>(
  method: Method,
  path: string,
  { body, match, key }: { body?: unknown; match?: string; key?: string } = {},
) {
  const headers = {
    ...(match !== undefined && { 'if-match': match }),
    ...(key !== undefined && { 'idempotency-key': key }),
  };
  const response = await app.inject({
    method,
    url: `/api/v1${path}`,
    headers,
    ...(body !== undefined && { payload: body as object }),
  });
  return {
    status: response.statusCode,
    etag: response.headers['etag'],
    location: response.headers['location'],
    body: (response.body === '' ? undefined : response.json()) as Body,
  };
}

const create = async (title: string) =>
  (await call<PageRow>('POST', '/pages', { body: { parent: content.site.home, type: 'content.article', title } })).body;

it('every route states who may call it', () => {
  for (const controller of controllers) {
    const handlers = Object.getOwnPropertyNames(controller.prototype)
      .map((name) => (controller.prototype as Record<string, object>)[name]!)
      .filter((handler) => Reflect.hasMetadata('path', handler));
    expect(handlers.length).toBeGreaterThan(0);
    for (const handler of handlers) expect(accessOf(controller, handler)).toMatchObject({ public: false });
  }
});

describe('what the editor draws itself from', () => {
  it('the schema: page types with their title first, and blocks with what they look like', async () => {
    const { body, status } = await call('GET', '/schema');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      pages: [
        { name: 'content.home', under: [] },
        { name: 'content.standard', under: null },
        {
          name: 'content.article',
          fields: [
            { name: 'title', kind: 'text', required: true },
            { name: 'summary' },
            { name: 'authors', kind: 'references', target: 'content.author' },
            { name: 'author' },
            { name: 'publishedOn' },
            { name: 'lead' },
            { name: 'categories', kind: 'references', target: 'content.category' },
            { name: 'tags', kind: 'references', target: 'content.tag' },
            { name: 'keywords' },
            { name: 'body', kind: 'blocks' },
          ],
        },
        { name: 'content.article-index', under: null },
        { name: 'content.term-archive', under: [] },
        { name: 'content.author-archive', under: [] },
        { name: 'content.date-archive', under: [] },
        { name: 'content.search', under: [] },
      ],
    });
    const { blocks } = body as ContentSchema;
    expect(blocks.map(({ name }) => name)).toEqual(contentBlocks.map(({ name }) => name));
    expect(blocks.find(({ name }) => name === 'content.quote')?.preview).toEqual({
      text: expect.any(String) as string,
      source: expect.any(String) as string,
    });
    expect(blocks.find(({ name }) => name === 'content.column')).toMatchObject({ isPart: true });
  });

  it('the sites with their home pages', async () => {
    expect((await call('GET', '/sites')).body).toEqual({
      data: [
        { id: content.site.id, name: 'Pets', locale: 'en', home: content.site.home, url: 'https://www.example.org' },
      ],
    });
  });
});

describe('pages', () => {
  it('are made, listed, found and read', async () => {
    const made = await call<PageRow>('POST', '/pages', {
      body: { parent: content.site.home, type: 'content.standard', title: 'Listed' },
    });
    const page = made.body;
    expect(made).toMatchObject({
      status: 201,
      etag: '"1"',
      location: `/api/v1/pages/${page.id}`,
      body: { path: '/listed', state: 'draft', isLive: false, children: 0, publishedAt: null, draftVersion: 1 },
    });
    expect((await call('GET', `/pages?filter[parent]=${content.site.home}`)).body).toMatchObject({
      data: expect.arrayContaining([expect.objectContaining({ id: page.id })]) as unknown,
      page: { next: null },
    });
    expect((await call('GET', '/pages?filter[parent]=none')).body).toMatchObject({ data: [{ id: content.site.home }] });
    expect((await call('GET', '/pages?search=liste&page[size]=5')).body).toMatchObject({ data: [{ id: page.id }] });
    expect(await call('GET', `/pages/${page.id}`)).toMatchObject({
      status: 200,
      etag: '"1"',
      body: { ancestors: [{ id: content.site.home, path: '/' }], draftVersion: 1, liveUrl: null },
    });
  });

  it('refuse parameters that nobody knows', async () => {
    for (const query of [
      '',
      '?filter[type]=x&filter[parent]=none',
      '?filter[parent]=none&search=x',
      '?filter[parent]=none&page[size]=0',
      '?filter[parent]=none&page[size]=1000',
      '?filter[parent]=me',
    ]) {
      expect((await call('GET', `/pages${query}`)).status, query).toBe(400);
    }
    expect(
      (
        await call('POST', '/pages', {
          body: { parent: content.site.home, type: 'content.standard', title: 'x', colour: 'red' },
        })
      ).status,
    ).toBe(400);
    expect(await call('GET', '/pages/nonsense')).toMatchObject({
      status: 404,
      body: { code: 'content.page-not-found' },
    });
  });

  it('are made once, however often the request is sent with one key', async () => {
    const request = { body: { parent: content.site.home, type: 'content.standard', title: 'Only once' }, key: 'a-key' };
    const [first, second] = [await call('POST', '/pages', request), await call('POST', '/pages', request)];
    expect(second.body).toEqual(first.body);
    expect(await call('POST', '/pages', { ...request, body: { ...request.body, title: 'Other' } })).toMatchObject({
      status: 422,
      body: { code: 'database.idempotency-key-reused' },
    });
    expect((await call('GET', '/pages?search=only once')).body).toMatchObject({ data: [{ path: '/only-once' }] });
  });

  it('are moved by whoever knows how they stand now', async () => {
    const page = await create('Movable');
    expect(await call('PATCH', `/pages/${page.id}`, { body: { slug: 'moved' } })).toMatchObject({
      status: 428,
      body: { code: 'content.version-required' },
    });
    expect(await call('PATCH', `/pages/${page.id}`, { body: { slug: 'moved' }, match: '*' })).toMatchObject({
      status: 428,
    });
    expect(await call('PATCH', `/pages/${page.id}`, { body: { slug: 'moved' }, match: 'W/"1"' })).toMatchObject({
      status: 400,
    });
    expect(await call('PATCH', `/pages/${page.id}`, { body: {}, match: '"1"' })).toMatchObject({ status: 400 });
    expect(await call('PATCH', `/pages/${page.id}`, { body: { slug: 'moved' }, match: '"1"' })).toMatchObject({
      status: 200,
      etag: '"2"',
      body: { path: '/moved', redirects: 0 },
    });
    expect(await call('PATCH', `/pages/${page.id}`, { body: { slug: 'again' }, match: '"1"' })).toMatchObject({
      status: 412,
      body: { code: 'content.page-changed', current: { path: '/moved', version: 2 } },
    });
    expect(await call('PATCH', `/pages/${page.id}`, { body: { slug: 'only-once' }, match: '"2"' })).toMatchObject({
      status: 409,
      body: { code: 'content.address-taken', by: { title: 'Only once' } },
    });
  });
});

describe('drafts', () => {
  it('are read and changed with their own version, and stale changes are merged or refused whole', async () => {
    const page = await create('Drafted');
    const block = { id: uuidv7(), type: 'content.quote', fields: { text: 'Miau' } };
    const draft = `/pages/${page.id}/draft`;
    expect(await call('GET', draft)).toMatchObject({
      status: 200,
      etag: '"1"',
      body: {
        page: page.id,
        type: 'content.article',
        version: 1,
        schemaVersion: 2,
        fields: { title: 'Drafted' },
        updatedBy: { name: content.db.owner.name },
      },
    });
    expect(
      (await call('PATCH', draft, { body: { changes: [{ op: 'set', field: 'title', value: 'x' }] } })).status,
    ).toBe(428);
    expect(
      await call('PATCH', draft, {
        match: '"1"',
        body: { changes: [{ op: 'insert', field: 'body', block, after: null }] },
      }),
    ).toMatchObject({ status: 200, etag: '"2"', body: { version: 2, merged: false } });
    expect(
      await call('PATCH', draft, { match: '"1"', body: { changes: [{ op: 'set', field: 'summary', value: 'Cats' }] } }),
    ).toMatchObject({ status: 200, body: { version: 3, merged: true, fields: { summary: 'Cats', body: [block] } } });
    expect(
      await call('PATCH', draft, { match: '"1"', body: { changes: [{ op: 'set', field: 'summary', value: 'Dogs' }] } }),
    ).toMatchObject({
      status: 412,
      body: {
        code: 'content.draft-changed',
        current: { version: 3 },
        conflicts: [{ field: 'summary', yours: 'Dogs', theirs: 'Cats', by: { name: content.db.owner.name } }],
      },
    });
    expect(
      await call('PATCH', draft, {
        match: '"3"',
        body: { changes: [{ op: 'change', field: 'body', id: block.id, fields: { text: 5 } }] },
      }),
    ).toMatchObject({
      status: 422,
      body: { code: 'content.invalid-document', errors: [{ path: `fields.body.${block.id}.text` }] },
    });
    expect((await call('PATCH', draft, { match: '"3"', body: { changes: [] } })).status).toBe(400);
    expect((await call<Draft>('GET', draft)).body.version).toBe(3);
  });
});

describe('publications', () => {
  it('are made of the draft that was looked at, once for one key, and taken back', async () => {
    const page = await create('Public');
    const publication = `/pages/${page.id}/publication`;
    expect((await call('POST', publication)).status).toBe(428);
    expect(await call('POST', publication, { match: '"4"' })).toMatchObject({
      status: 412,
      body: { current: { version: 1 } },
    });
    const first = await call('POST', publication, { match: '"1"', key: 'publish' });
    expect(first).toMatchObject({
      status: 201,
      body: { url: 'https://www.example.org/public', revision: expect.any(String) as string },
    });
    expect((await call('POST', publication, { match: '"1"', key: 'publish' })).body).toEqual(first.body);
    expect((await call('GET', `/pages/${page.id}`)).body).toMatchObject({
      state: 'live',
      liveUrl: 'https://www.example.org/public',
    });
    expect((await call('GET', `/pages/${page.id}/revisions`)).body).toMatchObject({
      data: [
        { number: 1, title: 'Public', reason: 'published', isLive: true, author: { name: content.db.owner.name } },
      ],
    });
    expect((await call('DELETE', publication)).status).toBe(428);
    expect((await call('DELETE', publication, { match: '"1"' })).status).toBe(204);
    expect((await call<PageDetails>('GET', `/pages/${page.id}`)).body.state).toBe('draft');
  });

  it('of an incomplete page are refused with all that is missing', async () => {
    const page = await create('');
    expect(await call('POST', `/pages/${page.id}/publication`, { match: '"1"' })).toMatchObject({
      status: 422,
      body: { code: 'content.invalid-document', errors: [{ path: 'fields.title', code: 'required' }] },
    });
  });
});

it('the history tells who moved what, newest first', async () => {
  const page = await create('Historic');
  await call('PATCH', `/pages/${page.id}`, { body: { slug: 'renamed' }, match: '"1"' });
  const { body } = await call('GET', `/pages/${page.id}/history`);
  expect(body).toMatchObject({
    data: [
      { person: { name: content.db.owner.name }, changes: [{ field: 'slug', from: 'historic', to: 'renamed' }] },
      { changes: expect.arrayContaining([{ field: 'type', from: null, to: 'content.article' }]) as unknown },
    ],
  });
  expect((await call('GET', `/pages/${uuidv7()}/history`)).status).toBe(404);
});

it('the trash takes pages and gives them back', async () => {
  const page = await create('Disposable');
  expect((await call('DELETE', `/pages/${page.id}`)).status).toBe(428);
  expect((await call('DELETE', `/pages/${page.id}`, { match: '"1"' })).status).toBe(204);
  expect((await call('GET', '/trash')).body).toMatchObject({
    data: [
      {
        id: page.id,
        title: 'Disposable',
        trashedAt: expect.any(String) as string,
        trashedBy: { name: content.db.owner.name },
      },
    ],
  });
  expect(await call('POST', `/pages/${page.id}/restoration`)).toMatchObject({
    status: 200,
    etag: '"3"',
    body: { path: '/disposable' },
  });
  expect(await call('POST', `/pages/${page.id}/restoration`)).toMatchObject({
    status: 409,
    body: { code: 'content.not-in-trash' },
  });
});
