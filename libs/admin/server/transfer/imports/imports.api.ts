import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { Describe, MayDo, type ServerClass } from '@tessera/extension';
import { type Entity, Problem, resourcePath } from '@tessera/models';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ImportLine, ImportPreview, ImportRowView, ImportView, RowState } from '../../../contract';
import { namedFor } from '../../resource/named-class';
import { asStream } from '../export/export-file';
import { mappingSchema } from '../mapping/checked-mapping';
import { importTargets } from '../mapping/import-targets';
import { revertImport, runImport, testImport } from '../running/import.jobs';
import { type ImportRecord, ownImport, requireImport, visibleImports } from './import-access';
import { linesSchema, previewSchema, rowsSchema, viewSchema } from './import-schemas';
import { errorFile, previewOf, rowsOf } from './import-rows';
import { lineOf, viewOf } from './import-view';
import { Imports } from './imports';

const states = ['waiting', 'created', 'changed', 'unchanged', 'failed', 'reverted', 'kept'] as const;
const rowsQuery = z.object({
  state: z.enum(states).optional(),
  faulty: z.enum(['true', 'false']).optional().describe('Only rows with something wrong.'),
  'page[after]': z.string().optional(),
});

/** The routes by which files of `entity` come in. */
export function importsApi(entity: Entity): ServerClass {
  const labels = entity.labels.toLowerCase();

  @Controller(`api/v1/${resourcePath(entity)}/imports`)
  @MayDo('view', entity)
  class ImportsApi {
    constructor(private readonly imports: Imports) {}

    @Get()
    @Describe({ summary: `List one's imports of ${labels}, newest first`, answers: { 200: linesSchema } })
    async list(): Promise<{ data: ImportLine[] }> {
      requireImport(entity);
      return { data: await Promise.all((await visibleImports(entity)).map(lineOf)) };
    }

    /** Keeps the body, a file, and guesses how its columns are meant. */
    @Post()
    @Describe({
      summary: `Upload a file of ${labels}: CSV, XLSX, JSON or NDJSON`,
      query: z.object({ name: z.string().max(300).optional().describe('Name of the file.') }),
      body: { media: 'application/octet-stream' },
      answers: { 201: viewSchema },
      etag: true,
    })
    async begin(
      @Query('name') name: unknown,
      @Req() { body }: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<ImportView> {
      if (!isStream(body))
        throw new Problem('admin.not-a-stream', {
          status: 415,
          title: 'The file is sent as application/octet-stream.',
        });
      const fileName = typeof name === 'string' && name !== '' ? name : 'Untitled';
      const record = await this.imports.begin(entity, fileName, body).catch((error: unknown) => {
        // What is still on its way is not waited for.
        void reply.header('connection', 'close');
        throw error;
      });
      void reply.header('location', `/api/v1/${resourcePath(entity)}/imports/${record.id}`);
      return await answer(record, reply);
    }

    @Get(':id')
    @Describe({ summary: 'Read how an import is meant and how far it is', answers: { 200: viewSchema }, etag: true })
    async read(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<ImportView> {
      requireImport(entity);
      return await answer(await ownImport(entity, id), reply);
    }

    @Patch(':id')
    @Describe({
      summary: 'Say what becomes of the columns of a file',
      body: mappingSchema,
      answers: { 200: viewSchema },
      ifMatch: true,
      etag: true,
    })
    async map(
      @Param('id') id: string,
      @Body() body: unknown,
      @Headers('if-match') match: string | undefined,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<ImportView> {
      return await answer(await this.imports.map(entity, id, body, versionIn(match)), reply);
    }

    @Delete(':id')
    @HttpCode(204)
    @Describe({ summary: 'Forget an import; what it brought in stays', answers: { 204: null } })
    async remove(@Param('id') id: string): Promise<void> {
      requireImport(entity);
      await this.imports.remove(entity, id);
    }

    @Get(':id/preview')
    @Describe({
      summary: 'Read the first rows as the columns are meant, with what is wrong',
      answers: { 200: previewSchema },
    })
    async preview(@Param('id') id: string): Promise<ImportPreview> {
      requireImport(entity);
      return await previewOf(entity, await ownImport(entity, id));
    }

    @Get(':id/rows')
    @Describe({
      summary: 'List rows of a file and what became of them',
      query: rowsQuery,
      answers: { 200: rowsSchema },
    })
    async rows(
      @Param('id') id: string,
      @Query() query: Record<string, unknown>,
    ): Promise<{ data: ImportRowView[]; page: { next: string | null } }> {
      requireImport(entity);
      const { state, faulty, 'page[after]': after } = z.strictObject(rowsQuery.shape).parse(query);
      return await rowsOf(await ownImport(entity, id), {
        states: state && [state satisfies RowState],
        isFaulty: faulty === 'true',
        after,
      });
    }

    @Get(':id/errors.csv')
    @Describe({
      summary: 'Give the rows with something wrong as a file to mend and bring in again',
      answers: { 200: { media: 'text/csv' } },
    })
    async errors(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
      requireImport(entity);
      const record = await ownImport(entity, id);
      void reply
        .header('content-type', 'text/csv; charset=utf-8; header=present')
        .header('content-disposition', 'attachment; filename="errors.csv"')
        .header('cache-control', 'private, no-store')
        .send(asStream(errorFile(record)));
    }

    @Post(':id/dry-run')
    @HttpCode(202)
    @Describe({ summary: 'Try an import without keeping anything of it', answers: { 202: viewSchema } })
    async test(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<ImportView> {
      return await answer(await this.imports.start(entity, id, 'testing', testImport), reply);
    }

    @Post(':id/run')
    @HttpCode(202)
    @Describe({ summary: 'Bring a file in', answers: { 202: viewSchema } })
    async run(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<ImportView> {
      return await answer(await this.imports.start(entity, id, 'running', runImport), reply);
    }

    @Post(':id/revert')
    @HttpCode(202)
    @Describe({
      summary: 'Take an import back',
      detail: 'Records it made go, fields it changed become what they were, unless somebody changed them since.',
      answers: { 202: viewSchema },
    })
    async revert(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<ImportView> {
      return await answer(await this.imports.start(entity, id, 'reverting', revertImport), reply);
    }
  }

  async function answer(record: ImportRecord, reply: FastifyReply): Promise<ImportView> {
    void reply.header('etag', `"${record.version}"`);
    return await viewOf(record, importTargets(entity));
  }
  return namedFor(entity, ImportsApi, 'ImportsApi');
}

function isStream(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

/** `"3"` → 3. */
function versionIn(match: string | undefined): number | undefined {
  const [, version] = /^"?(\d{1,9})"?$/.exec(match ?? '') ?? [];
  if (match !== undefined && version === undefined)
    throw new Problem('database.invalid-version', { status: 400, title: 'This is not a version.' });
  return version === undefined ? undefined : Number(version);
}
