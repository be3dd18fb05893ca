import { May } from '@tessera/extension';
import { Controller, Get, Param } from '@nestjs/common';
import type { JobRunView } from '../contract';
import { Jobs } from './jobs';

/** How the jobs one started are doing. */
@May()
@Controller('api/v1/jobs')
export class JobsApi {
  constructor(private readonly jobs: Jobs) {}

  @Get()
  async recent(): Promise<{ data: JobRunView[] }> {
    return { data: await this.jobs.recent() };
  }

  @Get(':id')
  one(@Param('id') id: string): Promise<JobRunView> {
    return this.jobs.find(id);
  }
}
