import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { withIdempotencyKey } from '@tessera/database/server';
import { Describe, MayDo, type ServerClass } from '@tessera/extension';
import { type Entity, type Json, Problem, problemFields, resourcePath } from '@tessera/models';
import { z } from 'zod';
import { resourceDescriptions } from '../openapi/resource-descriptions';
import { namedFor } from '../resource/named-class';
import { Actions } from './actions';
import { selectionSchema } from './selection';

const bodySchema = z.looseObject({ values: z.record(z.string(), z.json()).optional() });

/** The route by which something is done with chosen records of `entity`. */
export function actionsApi(entity: Entity): ServerClass {
  const path = `/api/v1/${resourcePath(entity)}/actions`;

  @Controller(path)
  class ActionsApi {
    constructor(private readonly actions: Actions) {}

    @Post(':name')
    @HttpCode(200)
    @MayDo('view', entity)
    @Describe(resourceDescriptions(entity).act)
    async run(
      @Param('name') name: string,
      @Body() body: unknown,
      @Headers('idempotency-key') key: string | undefined,
    ): Promise<Json> {
      const answer = await withIdempotencyKey({ key, route: `POST ${path}/${name}`, body }, async () => {
        const { values, ...selection } = parsed(bodySchema, body);
        const outcome = await this.actions.run(entity, name, parsed(selectionSchema, selection), values);
        return { status: 200, body: outcome as unknown as Json };
      });
      return answer.body;
    }
  }
  return namedFor(entity, ActionsApi, 'ActionsApi');
}

function parsed<T>(schema: z.ZodType<T>, given: unknown): T {
  const { success, data, error } = schema.safeParse(given);
  if (success) return data;
  throw new Problem('admin.invalid-selection', {
    title: 'Say with which records: by their ids, 1,000 at most, or by the query of a list.',
    errors: problemFields(error),
  });
}
