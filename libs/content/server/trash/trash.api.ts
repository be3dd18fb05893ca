import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { May } from '@tessera/extension';
import { z } from 'zod';
import { mayContent, type PageDetails, type Paged, type TrashedPage } from '../../contract';
import { pageId } from '../page-tree/page-id';
import { partQuery } from '../page-tree/pages.api';
import { Trash } from './trash';

/** What is not wanted any more, and how it comes back. */
@May(mayContent.view)
@Controller('api/v1')
export class TrashApi {
  constructor(private readonly trash: Trash) {}

  @Get('trash')
  list(@Query() query: unknown): Promise<Paged<TrashedPage>> {
    const asked = z.strictObject(partQuery).parse(query);
    return this.trash.list({ size: asked['page[size]'], after: asked['page[after]'] });
  }

  @May(mayContent.delete)
  @Post('pages/:id/restoration')
  @HttpCode(200)
  restore(@Param('id') id: string): Promise<PageDetails> {
    return this.trash.restore(pageId(id));
  }
}
