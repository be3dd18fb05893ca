import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Describe, May } from '@tessera/extension';
import { z } from 'zod';
import {
  deliveryPageSchema,
  type DeliveryPage,
  deliveryStates,
  deliveryViewSchema,
  type DeliveryView,
  mayRealtime,
  replaySchema,
} from '../../contract';
import { DeliveryDesk } from './delivery-desk';

const logQuery = z.strictObject({
  state: z.enum(deliveryStates).optional(),
  'page[size]': z.coerce.number().int().min(1).max(100).default(30),
  'page[after]': z.string().max(1000).optional(),
});
const replayed = z.object({ count: z.int() });

/** What was sent to a webhook, and sending it again. */
@May(mayRealtime.setUpWebhooks)
@Controller('api/v1/webhooks/:webhook')
export class DeliveriesApi {
  constructor(private readonly desk: DeliveryDesk) {}

  @Get('deliveries')
  @Describe({
    summary: "Read a webhook's log, newest first",
    query: logQuery,
    answers: { 200: deliveryPageSchema },
  })
  log(@Param('webhook') webhook: string, @Query() query: unknown): Promise<DeliveryPage> {
    const { state, 'page[size]': size, 'page[after]': after } = logQuery.parse(query);
    return this.desk.log(webhook, { state, size, after });
  }

  @Post('tests')
  @Describe({
    summary: 'Send a test now and see what comes of it',
    body: null,
    answers: { 201: deliveryViewSchema },
  })
  test(@Param('webhook') webhook: string): Promise<DeliveryView> {
    return this.desk.test(webhook);
  }

  @Post('replays')
  @HttpCode(202)
  @Describe({
    summary: 'Send again what was to be sent since a moment',
    body: replaySchema,
    answers: { 202: replayed },
  })
  async replaySince(@Param('webhook') webhook: string, @Body() body: unknown): Promise<z.infer<typeof replayed>> {
    return { count: await this.desk.replaySince(webhook, replaySchema.parse(body)) };
  }

  @Post('deliveries/:id/replays')
  @HttpCode(202)
  @Describe({ summary: 'Send one message again', body: null, answers: { 202: deliveryViewSchema } })
  replay(@Param('webhook') webhook: string, @Param('id') id: string): Promise<DeliveryView> {
    return this.desk.replay(webhook, id);
  }
}
