import { Controller, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { May, Describe } from '@tessera/extension';
import { Jobs } from '@tessera/jobs/server';
import { Problem } from '@tessera/models';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { importWordpress } from './import.job';
import { Importer } from './importing/importer';
import { ImportsFolder } from './imports-folder';
import { mayWordpress } from './permissions';

const flag = z.enum(['true', 'false']).default('false');

/** Takes exports of WordPress. */
@Controller('api/v1/imports/wordpress')
export class WordpressApi {
  constructor(
    private readonly folder: ImportsFolder,
    private readonly importer: Importer,
    private readonly jobs: Jobs,
  ) {}

  /** Stores the body, an octet stream, and starts its import; how that goes is told by `GET /api/v1/jobs/{job}`. */
  @Post()
  @Describe({
    summary: 'Bring in an export of WordPress',
    query: z.object({ download: flag.optional() }),
    body: { media: 'application/octet-stream', description: 'The export (WXR).' },
    answers: { 202: z.object({ job: z.uuid() }) },
  })
  @HttpCode(202)
  @May(mayWordpress.import)
  async start(
    @Query('download') download: string | undefined,
    @Req() { body }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ job: string }> {
    if (!isStream(body))
      throw new Problem('wordpress.not-a-stream', {
        status: 415,
        title: 'The export is sent as application/octet-stream.',
      });
    const { success, data } = flag.safeParse(download);
    if (!success)
      throw new Problem('wordpress.invalid-query', {
        status: 400,
        title: 'The parameter "download" is true or false.',
      });
    await this.importer.place();
    const upload = await this.folder.keep(body).catch((error: unknown) => {
      // What is still on its way is not waited for.
      void reply.header('connection', 'close');
      throw error;
    });
    return { job: await this.jobs.start(importWordpress, { upload, download: data === 'true' }) };
  }
}

function isStream(body: unknown): body is NodeJS.ReadableStream {
  return typeof body === 'object' && body !== null && 'pipe' in body;
}
