import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { withIdempotencyKey } from '@tessera/database/server';
import { May, Describe } from '@tessera/extension';
import type { Json } from '@tessera/models';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import {
  mayContent,
  newPageSchema,
  type PageDetails,
  type Paged,
  type PageRow,
  placeChangeSchema,
} from '../../contract';
import { ScheduledPages } from '../scheduling/scheduled-pages';
import { Trash } from '../trash/trash';
import { basedOn, etagOf } from '../versions';
import { pageId } from './page-id';
import { type MovedPage, PageMover } from './page-mover';
import { PageSearch } from './page-search';
import { PageTree } from './page-tree';
import { createdPageAnswer, movedPageAnswer, pageAnswer, pagesAnswer } from '../answers';

/** How a part of a list is asked for. */
export const partQuery = {
  'page[size]': z.coerce.number().int().min(1).max(200).optional(),
  'page[after]': z.string().max(2000).optional(),
};

const listQuery = z.union([
  z.strictObject({ ...partQuery, 'filter[parent]': z.union([z.uuid(), z.literal('none')]) }),
  z.strictObject({ ...partQuery, 'filter[scheduled]': z.literal('true') }),
  z.strictObject({ ...partQuery, search: z.string().max(200) }),
]);

/** The pages of all sites: what stands where, and how that changes. */
@May(mayContent.view)
@Controller('api/v1/pages')
export class PagesApi {
  constructor(
    private readonly tree: PageTree,
    private readonly finder: PageSearch,
    private readonly mover: PageMover,
    private readonly trash: Trash,
    private readonly scheduled: ScheduledPages,
  ) {}

  /** Children of a page in their order (`filter[parent]`, `none` for the home pages), pages for which something is planned (`filter[scheduled]`), or found by what they are called (`search`). */
  @Get()
  @Describe({
    summary: 'List the pages beneath a page or with a plan, or find pages',
    query: z.object({
      ...partQuery,
      'filter[parent]': z.string().optional().describe('Id of a page, or none for the home pages.'),
      'filter[scheduled]': z
        .literal('true')
        .optional()
        .describe('Those for which something is planned, the next first.'),
      search: z.string().max(200).optional(),
    }),
    answers: { 200: pagesAnswer },
  })
  list(@Query() query: unknown): Promise<Paged<PageRow>> {
    const asked = listQuery.parse(query);
    const part = { size: asked['page[size]'], after: asked['page[after]'] };
    if ('filter[scheduled]' in asked) return this.scheduled.list(part);
    if ('search' in asked) return this.finder.find(asked.search, part);
    const parent = asked['filter[parent]'];
    return this.tree.children(parent === 'none' ? null : parent, part);
  }

  @Get(':id')
  @Describe({ summary: 'Read the place of a page', answers: { 200: pageAnswer }, etag: true })
  async one(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<PageDetails> {
    return tagged(reply, await this.tree.one(pageId(id)));
  }

  @May(mayContent.create)
  @Post()
  @Describe({
    summary: 'Make a page',
    body: newPageSchema,
    answers: { 201: createdPageAnswer },
    etag: true,
    isIdempotent: true,
  })
  async create(
    @Body() body: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Json> {
    const page = newPageSchema.parse(body);
    const answer = await withIdempotencyKey({ key, route: 'POST /api/v1/pages', body: page }, async () => ({
      status: 201,
      body: (await this.tree.create(page)) as unknown as Json,
    }));
    const { id, version } = answer.body as unknown as PageRow;
    reply.status(answer.status).header('location', `/api/v1/pages/${id}`).header('etag', etagOf(version));
    return answer.body;
  }

  /** Renames, moves or reorders a page. */
  @May(mayContent.move)
  @Patch(':id')
  @Describe({
    summary: 'Rename, move or reorder a page',
    body: placeChangeSchema,
    answers: { 200: movedPageAnswer },
    ifMatch: true,
    etag: true,
  })
  async move(
    @Param('id') id: string,
    @Body() body: unknown,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MovedPage> {
    return tagged(
      reply,
      await this.mover.change(pageId(id), placeChangeSchema.parse(body), { basedOn: basedOn(ifMatch) }),
    );
  }

  /** To the trash, with everything beneath it. */
  @May(mayContent.delete)
  @Delete(':id')
  @Describe({ summary: 'Move a page to the trash, with everything beneath it', answers: { 204: null }, ifMatch: true })
  @HttpCode(204)
  discard(@Param('id') id: string, @Headers('if-match') ifMatch: string | undefined): Promise<void> {
    return this.trash.discard(pageId(id), { basedOn: basedOn(ifMatch) });
  }
}

function tagged<Page extends PageDetails>(reply: FastifyReply, page: Page): Page {
  reply.header('etag', etagOf(page.version));
  return page;
}
