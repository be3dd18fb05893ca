import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { Gate } from '@tessera/auth/server';
import { currentAct, Describe, May, requirePerson } from '@tessera/extension';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ChangeFeed } from './change-feed';

const changesQuery = z.object({
  of: z.string().max(8000).describe('Names of entities joined by commas, e.g. events.venue,content.page'),
  after: z
    .string()
    .max(100)
    .optional()
    .describe('The id of the last event that was received, where Last-Event-ID cannot be sent'),
});

/** What changed of that which one may see, as it happens. */
@May()
@Controller('api/v1/changes')
export class ChangesApi {
  constructor(
    private readonly feed: ChangeFeed,
    private readonly gate: Gate,
  ) {}

  @Get()
  @Describe({
    summary: 'Listen to changes of records',
    detail:
      'Server-sent events. `change`: one record that the person may see, or saw before, was created, changed or deleted. `reload`: changes may have been missed, or were too many to name. `here`: nothing happened. Come back with `Last-Event-ID` (or `after`) and what was missed is told.',
    query: changesQuery,
    answers: { 200: { media: 'text/event-stream' } },
  })
  async listen(@Query() query: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { of, after } = changesQuery.parse(query);
    void reply
      .header('content-type', 'text/event-stream; charset=utf-8')
      // No proxy may keep, pack or collect it.
      .header('cache-control', 'no-store, no-transform')
      .header('x-accel-buffering', 'no');
    if (request.method === 'HEAD') return void reply.send();
    const lastEventId = request.headers['last-event-id'];
    const stream = await this.feed.open(
      {
        person: requirePerson(),
        of: of.split(',').filter(Boolean),
        after: (Array.isArray(lastEventId) ? lastEventId[0] : lastEventId) || after,
        recheck: () => this.gate.recognise(request),
      },
      currentAct().services,
    );
    // Who left while we prepared is not there to end it.
    if (request.raw.destroyed || reply.raw.destroyed) return void stream.destroy();
    void reply.send(stream);
  }
}
