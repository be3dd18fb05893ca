import type { Readable } from 'node:stream';
import { Controller, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { May, Describe } from '@tessera/extension';
import { Jobs } from '@tessera/jobs/server';
import { Problem } from '@tessera/models';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { importWordpress } from './import.job';
import { Importer } from './importing/importer';
import { mayWordpress } from './permissions';
import { UploadedExports } from './uploaded-exports';

const startQuery = z.object({
  /** Fetch its files from the old site. */
  download: z.enum(['true', 'false']).default('false'),
  /** What becomes of what changed both there and here. */
  onConflict: z.enum(['keep', 'replace']).default('keep'),
});

/** Takes exports of WordPress. */
@Controller('api/v1/imports/wordpress')
export class WordpressApi {
  constructor(
    private readonly exports: UploadedExports,
    private readonly importer: Importer,
    private readonly jobs: Jobs,
  ) {}

  /** Stores the body, an octet stream, and starts its import; how that goes is told by `GET /api/v1/jobs/{job}`. */
  @Post()
  @Describe({
    summary: 'Bring in an export of WordPress',
    query: startQuery.partial(),
    body: { media: 'application/octet-stream', description: 'The export (WXR), as it is or packed with gzip.' },
    answers: { 202: z.object({ job: z.uuid() }) },
  })
  @HttpCode(202)
  @May(mayWordpress.import)
  async start(
    @Query() query: Record<string, unknown>,
    @Req() { body }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ job: string }> {
    if (!isStream(body))
      throw new Problem('wordpress.not-a-stream', {
        status: 415,
        title: 'The export is sent as application/octet-stream.',
      });
    const { success, data, error } = startQuery.safeParse(query);
    if (!success)
      throw new Problem('wordpress.invalid-query', {
        status: 400,
        title:
          error.issues[0]!.path[0] === 'download'
            ? 'The parameter "download" is true or false.'
            : 'The parameter "onConflict" is keep or replace.',
      });
    await this.importer.place();
    const upload = await this.exports.keep(body).catch((error: unknown) => {
      // What is still on its way is not waited for.
      void reply.header('connection', 'close');
      throw error;
    });
    return {
      job: await this.jobs.start(importWordpress, {
        upload,
        download: data.download === 'true',
        onConflict: data.onConflict,
      }),
    };
  }
}

function isStream(body: unknown): body is Readable {
  return typeof body === 'object' && body !== null && 'pipe' in body;
}
