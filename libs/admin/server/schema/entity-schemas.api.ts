import { Controller, Get, Param } from '@nestjs/common';
import { Describe, Installed, May } from '@tessera/extension';
import { Problem } from '@tessera/models';
import { z } from 'zod';
import type { EntitySchema, EntitySchemas } from '../../contract';
import { mayDo } from '../resource/may-do';
import { entitySchema } from './entity-schema';
import { schemaAnswer } from './schema-answer';

/** What the editor draws lists and forms from, for the person who asks. */
@May()
@Controller('api/v1/schema/entities')
export class EntitySchemasApi {
  constructor(private readonly installed: Installed) {}

  @Get()
  @Describe({
    summary: 'Describe the entities of which I may see something',
    answers: { 200: z.object({ data: z.array(schemaAnswer) }) },
  })
  list(): EntitySchemas {
    const entities = [...this.installed.entities.values()];
    return { data: entities.filter((entity) => entity.resource && mayDo(entity, 'view')).map(entitySchema) };
  }

  @Get(':name')
  @Describe({ summary: 'Describe an entity', answers: { 200: schemaAnswer } })
  one(@Param('name') name: string): EntitySchema {
    const entity = this.installed.entities.get(name);
    if (entity?.resource && mayDo(entity, 'view')) return entitySchema(entity);
    throw new Problem('admin.entity-not-found', { status: 404, title: 'There is no such entity.' });
  }
}
