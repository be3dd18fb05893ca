import { Controller, Get } from '@nestjs/common';
import { currentAct, Describe, hasSomewhere, Installed, May, may } from '@tessera/extension';
import type { Permission } from '@tessera/models';
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
      blocks: [...this.installed.blocks.values()].map((block) =>
        describeBlock(block, { isGuarded: block.may !== undefined && !mayAnywhere(block.may) }),
      ),
    };
  }
}

/** Everywhere, or within some section: which of them a page is in, saving it tells. */
function mayAnywhere(permission: Permission): boolean {
  const { person } = currentAct();
  return may(permission) || (person !== null && hasSomewhere(person, permission));
}
