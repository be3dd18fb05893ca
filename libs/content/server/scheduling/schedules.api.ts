import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Put, Res } from '@nestjs/common';
import { Describe, May } from '@tessera/extension';
import type { FastifyReply } from 'fastify';
import { mayContent, newScheduleSchema, type Schedule } from '../../contract';
import { scheduleAnswer } from '../answers';
import { pageId } from '../page-tree/page-id';
import { basedOn, etagOf } from '../versions';
import { Schedules } from './schedules';

/** When visitors get to see a page, and until when. */
@May(mayContent.view)
@Controller('api/v1/pages/:id/schedule')
export class SchedulesApi {
  constructor(private readonly schedules: Schedules) {}

  @Get()
  @Describe({ summary: 'Read what is planned for a page', answers: { 200: scheduleAnswer }, etag: true })
  async read(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Schedule> {
    return tagged(reply, await this.schedules.read(pageId(id)));
  }

  /** `If-Match` names the version of the plan, `"0"` for the first one. */
  @May(mayContent.publish)
  @Put()
  @Describe({
    summary: 'Plan when a state of a page is published, and until when',
    body: newScheduleSchema,
    answers: { 200: scheduleAnswer },
    ifMatch: true,
    etag: true,
  })
  async plan(
    @Param('id') id: string,
    @Body() body: unknown,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Schedule> {
    const [page, version] = [pageId(id), basedOn(ifMatch)];
    return tagged(reply, await this.schedules.plan(page, newScheduleSchema.parse(body), { basedOn: version }));
  }

  @May(mayContent.publish)
  @Delete()
  @Describe({ summary: 'Drop what is planned for a page', answers: { 204: null }, ifMatch: true })
  @HttpCode(204)
  drop(@Param('id') id: string, @Headers('if-match') ifMatch: string | undefined): Promise<void> {
    return this.schedules.drop(pageId(id), { basedOn: basedOn(ifMatch) });
  }
}

function tagged(reply: FastifyReply, schedule: Schedule): Schedule {
  reply.header('etag', etagOf(schedule.version));
  return schedule;
}
