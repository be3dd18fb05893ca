import { Controller, Get } from '@nestjs/common';
import { Installed, May, Describe } from '@tessera/extension';
import { type ContentSchema, describeBlock, describePageType, mayContent } from '../../contract';
import { schemaAnswer } from '../answers';

/** Page types and blocks as data: what the editor draws its forms from. */
@May(mayContent.view)
@Controller('api/v1/schema')
export class SchemaApi {
  constructor(private readonly installed: Installed) {}

  @Get()
  @Describe({ summary: 'Describe page types and blocks', answers: { 200: schemaAnswer } })
  read(): ContentSchema {
    return {
      pages: [...this.installed.pages.values()].map(describePageType),
      blocks: [...this.installed.blocks.values()].map(describeBlock),
    };
  }
}
