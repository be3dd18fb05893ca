import { Controller, Get, Query, Res } from '@nestjs/common';
import { listQuery, type QueryParameters } from '@tessera/database/server';
import { Describe, MayDo, requireRight, type ServerClass } from '@tessera/extension';
import { type Entity, Problem, resourcePath } from '@tessera/models';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { exportFormats } from '../../../contract';
import { namedFor } from '../../resource/named-class';
import { mayTransfer } from '../permissions';
import { exportColumns } from './export-column';
import { asStream, dispositionOf, exportFile, mediaTypes } from './export-file';
import { exportRows } from './export-rows';

const flag = z.enum(['true', 'false']);
const querySchema = z.object({
  format: z.enum(Object.keys(exportFormats) as [keyof typeof exportFormats]).default('csv'),
  columns: z
    .string()
    .optional()
    .describe(
      'Fields, paths over references and computed columns, with commas between them; all fields when left out.',
    ),
  mark: flag.default('false').describe('CSV begins with a byte order mark, by which Excel knows that it is UTF-8.'),
});

/** The route that gives all of a list of `entity` as a file. */
export function exportApi(entity: Entity): ServerClass {
  const labels = entity.labels.toLowerCase();

  @Controller(`api/v1/${resourcePath(entity)}/export`)
  class ExportApi {
    @Get()
    @MayDo('view', entity)
    @Describe({
      summary: `Export ${labels} as a file`,
      detail: 'All that a list with the same filter, search and sort shows, as a stream.',
      query: querySchema,
      list: {
        filter: { component: `${entity.name}.filter` },
        fields: [],
        includes: [],
      },
      answers: {
        200: { media: 'application/octet-stream', description: 'CSV (RFC 4180), XLSX or an array of JSON records' },
      },
    })
    async export(@Query() query: QueryParameters, @Res() reply: FastifyReply): Promise<void> {
      requireRight(mayTransfer.export);
      const { format, columns: names, mark, ...list } = query;
      const asked = optionsOf({ format, columns: names, mark });
      const wanted = listQuery(entity, onlyNarrowing(list));
      const columns = exportColumns(entity, asked.columns?.split(',').filter(Boolean));
      const chunks = exportRows(entity, columns, wanted);
      // What is wrong with the question must show before the first byte has left.
      const first = await chunks.next();
      const file = exportFile(asked.format, columns, continued(first, chunks), { mark: asked.mark === 'true' });
      void reply
        .header('content-type', mediaTypes[asked.format])
        .header('content-disposition', dispositionOf(entity, asked.format))
        .header('cache-control', 'private, no-store')
        .header('x-content-type-options', 'nosniff')
        .send(asStream(file));
    }
  }
  return namedFor(entity, ExportApi, 'ExportApi');
}

function optionsOf(given: object): z.infer<typeof querySchema> {
  const { success, data } = querySchema.safeParse(given);
  if (success) return data;
  throw new Problem('admin.invalid-export', {
    status: 400,
    title: 'This is not how an export is asked for.',
    detail: 'format is csv, xlsx or json, columns are names with commas between them, mark is true or false.',
  });
}

/** An export is all of a list: it has no pages, and its columns are `columns`. */
function onlyNarrowing(query: QueryParameters): QueryParameters {
  const strange = Object.keys(query).find((name) => /^(page\[|fields$|include$|computed$)/.test(name));
  if (strange === undefined) return query;
  throw new Problem('database.unknown-parameter', {
    status: 400,
    title: `The parameter "${strange}" does not exist here.`,
  });
}

async function* continued<T>(first: IteratorResult<T, unknown>, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    if (!first.done) yield first.value;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
