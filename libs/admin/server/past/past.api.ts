import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { historyPage } from '@tessera/database/server';
import { Describe, MayDo, type ServerClass } from '@tessera/extension';
import { type Entity, resourcePath } from '@tessera/models';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { DeletionPlan, RecordChange, SingleRecord } from '../../contract';
import { resourceDescriptions } from '../openapi/resource-descriptions';
import { asSingle } from '../records/reading';
import { namedFor } from '../resource/named-class';
import { basedOn, etagOf } from '../resource/versions';
import { planOf } from './plan';
import { restored } from './restoring';

const restorationSchema = z.strictObject({ change: z.uuid().optional() });
const historyQuery = z.strictObject({
  'page[size]': z.coerce.number().int().min(1).max(200).optional(),
  'page[after]': z.string().max(100).optional(),
});

/** The routes that tell what has happened to a record of `entity`, what would, and that take it back. */
export function pastApi(entity: Entity): ServerClass {
  const says = resourceDescriptions(entity);

  @Controller(`/api/v1/${resourcePath(entity)}/:id`)
  @MayDo('view', entity)
  class PastApi {
    @Get('history')
    @Describe(says.history)
    async history(
      @Param('id') id: string,
      @Query() query: unknown,
    ): Promise<{ data: RecordChange[]; page: { next: string | null } }> {
      const { 'page[size]': size, 'page[after]': after } = historyQuery.parse(query);
      const { data, next } = await historyPage(entity, id, { ...(size && { size }), after });
      return {
        data: data.map(({ at, person: _person, requestId: _request, ...change }) => ({
          ...change,
          at: at.toISOString(),
        })),
        page: { next },
      };
    }

    @Get('deletion-plan')
    @Describe(says.plan)
    plan(@Param('id') id: string): Promise<DeletionPlan> {
      return planOf(entity, id);
    }

    @Post('restorations')
    @HttpCode(200)
    @Describe(says.restore)
    async restore(
      @Param('id') id: string,
      @Body() body: unknown,
      @Headers('if-match') ifMatch: string | undefined,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<SingleRecord> {
      const { change } = restorationSchema.parse(body ?? {});
      const single = await asSingle(entity, await restored(entity, id, change, basedOn(entity, ifMatch)));
      void reply.header('etag', etagOf(single.data.version));
      return single;
    }
  }
  return namedFor(entity, PastApi, 'PastApi');
}
