import { Controller, Get } from '@nestjs/common';
import { Describe, May, requirePerson } from '@tessera/extension';
import { z } from 'zod';
import { Descriptions } from './descriptions';
import type { OpenApiDocument } from './open-api-document';

/** The description of the API for programs. */
@May()
@Controller('api/openapi.json')
export class OpenApiApi {
  constructor(private readonly descriptions: Descriptions) {}

  @Get()
  @Describe({
    summary: 'Describe the API as I may use it (OpenAPI 3.1)',
    answers: { 200: z.looseObject({ openapi: z.string() }) },
  })
  document(): OpenApiDocument {
    return this.descriptions.of(requirePerson());
  }
}
