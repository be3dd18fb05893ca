import { May, Describe } from '@tessera/extension';
import { Controller, Get, Param } from '@nestjs/common';
import type { JobRunView } from '../contract';
import { Jobs } from './jobs';
import { z } from 'zod';

const jobRun = z
  .object({
    id: z.uuid(),
    name: z.string(),
    state: z.enum(['waiting', 'running', 'retrying', 'done', 'failed']),
    progress: z.object({ done: z.int(), total: z.int(), note: z.string() }),
    result: z.unknown(),
    error: z.object({ code: z.string(), message: z.string() }).nullable(),
    createdAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'JobRun' }) satisfies z.ZodType<JobRunView>;

/** How the jobs one started are doing. */
@May()
@Controller('api/v1/jobs')
export class JobsApi {
  constructor(private readonly jobs: Jobs) {}

  @Get()
  @Describe({ summary: 'List the jobs I started, newest first', answers: { 200: z.object({ data: z.array(jobRun) }) } })
  async recent(): Promise<{ data: JobRunView[] }> {
    return { data: await this.jobs.recent() };
  }

  @Get(':id')
  @Describe({ summary: 'Say how a job is doing', answers: { 200: jobRun } })
  one(@Param('id') id: string): Promise<JobRunView> {
    return this.jobs.find(id);
  }
}
