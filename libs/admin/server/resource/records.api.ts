import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { type JsonText, type QueryParameters, records, withIdempotencyKey } from '@tessera/database/server';
import { Describe, MayDo, type ServerClass } from '@tessera/extension';
import { type Entity, type Json, resourcePath } from '@tessera/models';
import type { FastifyReply } from 'fastify';
import type { Facet, RecordChoice, SingleRecord } from '../../contract';
import { resourceDescriptions } from '../openapi/resource-descriptions';
import { checkedBatch, runBatch } from '../records/batches';
import { readChoices } from '../records/choices';
import { readFacets } from '../records/facets';
import { namedFor } from './named-class';
import { asSingle, readPage, readSingle } from '../records/reading';
import { type Row, valuesOf } from '../records/record-json';
import { removeRecord } from '../records/removing';
import { basedOn, etagOf, isKnown } from './versions';

/** What is JSON already is sent as it is. */
const json = 'application/json; charset=utf-8';

/** The routes by which records of `entity` are listed, read, added, changed and deleted, as whoever asks may. */
export function recordsApi(entity: Entity): ServerClass {
  const says = resourceDescriptions(entity);
  const path = `/api/v1/${resourcePath(entity)}`;

  @Controller(path)
  class RecordsApi {
    @Get()
    @MayDo('view', entity)
    @Describe(says.list)
    async list(@Query() query: QueryParameters, @Res({ passthrough: true }) reply: FastifyReply): Promise<JsonText> {
      const page = await readPage(entity, query);
      void reply.type(json);
      return page;
    }

    @Get('choices')
    @MayDo('view', entity)
    @Describe(says.choices)
    choices(@Query() query: QueryParameters): Promise<{ data: RecordChoice[] }> {
      return readChoices(entity, query);
    }

    @Get('facets')
    @MayDo('view', entity)
    @Describe(says.facets)
    facets(@Query() query: QueryParameters): Promise<{ data: Facet[] }> {
      return readFacets(entity, query);
    }

    @Get(':id')
    @MayDo('view', entity)
    @Describe(says.read)
    async read(
      @Param('id') id: string,
      @Query() query: QueryParameters,
      @Headers('if-none-match') ifNoneMatch: string | undefined,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<JsonText | undefined> {
      const { version, text } = await readSingle(entity, id, query);
      void reply.header('etag', etagOf(version));
      // The version says nothing of included records and of what is computed from others.
      if (Object.keys(query).length > 0 || !isKnown(ifNoneMatch, version)) {
        void reply.type(json);
        return text;
      }
      void reply.status(304);
      return undefined;
    }

    @Post()
    @MayDo('add', entity)
    @Describe(says.create)
    async create(
      @Body() body: unknown,
      @Headers('idempotency-key') key: string | undefined,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<Json> {
      const answer = await withIdempotencyKey({ key, route: `POST ${path}`, body }, async () => {
        const row = await records(entity).create(valuesOf(entity, body) as never);
        return { status: 201, body: (await asSingle(entity, row as Row)) as unknown as Json };
      });
      const { id, version } = (answer.body as unknown as SingleRecord).data;
      void reply.status(answer.status).header('location', `${path}/${id}`).header('etag', etagOf(version));
      return answer.body;
    }

    @Post('batch')
    @HttpCode(200)
    @MayDo('view', entity)
    @Describe(says.batch)
    async batch(@Body() body: unknown, @Headers('idempotency-key') key: string | undefined): Promise<Json> {
      const batch = checkedBatch(body);
      const answer = await withIdempotencyKey({ key, route: `POST ${path}/batch`, body: batch }, async () => ({
        status: 200,
        body: (await runBatch(entity, batch)) as unknown as Json,
      }));
      return answer.body;
    }

    @Patch(':id')
    @MayDo('change', entity)
    @Describe(says.change)
    async change(
      @Param('id') id: string,
      @Body() body: unknown,
      @Headers('if-match') ifMatch: string | undefined,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<SingleRecord> {
      const row = await records(entity).change(id, valuesOf(entity, body) as never, basedOn(entity, ifMatch));
      const single = await asSingle(entity, row as Row);
      void reply.header('etag', etagOf(single.data.version));
      return single;
    }

    @Delete(':id')
    @HttpCode(204)
    @MayDo('delete', entity)
    @Describe(says.remove)
    async remove(
      @Param('id') id: string,
      @Query() query: QueryParameters,
      @Headers('if-match') ifMatch: string | undefined,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<void> {
      const version = await removeRecord(entity, id, query, basedOn(entity, ifMatch));
      // Who takes it back at once need not read it first.
      if (version !== null) void reply.header('etag', etagOf(version));
    }
  }
  return namedFor(entity, RecordsApi, 'RecordsApi');
}
