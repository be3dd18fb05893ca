import { Body, Controller, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { records } from '@tessera/database/server';
import { Describe, MayDo, type ServerClass } from '@tessera/extension';
import { type Entity, Problem, resourcePath } from '@tessera/models';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { SingleRecord } from '../../contract';
import { resourceDescriptions } from '../openapi/resource-descriptions';
import { namedFor } from '../resource/named-class';
import { asSingle } from '../records/reading';
import type { Row } from '../records/record-json';
import { basedOn, etagOf } from '../resource/versions';

const restorationSchema = z.strictObject({});

/** The routes by which a record of `entity` is taken back. */
export function pastApi(entity: Entity): ServerClass {
  const says = resourceDescriptions(entity);

  @Controller(`/api/v1/${resourcePath(entity)}/:id`)
  @MayDo('view', entity)
  class PastApi {
    @Post('restorations')
    @HttpCode(200)
    @Describe(says.restore)
    async restore(
      @Param('id') id: string,
      @Body() body: unknown,
      @Headers('if-match') ifMatch: string | undefined,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<SingleRecord> {
      restorationSchema.parse(body ?? {});
      if (!entity.trash) throw nothingToRestore(entity);
      const row = await records(entity).restore(id, basedOn(entity, ifMatch));
      const single = await asSingle(entity, row as Row);
      void reply.header('etag', etagOf(single.data.version));
      return single;
    }
  }
  return namedFor(entity, PastApi, 'PastApi');
}

function nothingToRestore({ labels }: Entity): Problem {
  return new Problem('admin.keeps-no-trash', {
    status: 409,
    title: `${labels} are deleted for good, so there is nothing to take back.`,
    detail: 'Name a change to go back to.',
  });
}
