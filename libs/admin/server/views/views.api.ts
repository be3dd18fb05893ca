import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { withIdempotencyKey } from '@tessera/database/server';
import { Describe, May } from '@tessera/extension';
import type { Json } from '@tessera/models';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { SavedView } from '../../contract';
import { basedOn, etagOf } from '../resource/versions';
import { SavedViews } from './saved-views';
import { View } from './view';
import { newViewSchema, savedViewSchema, viewChangeSchema } from './view-schemas';

const listQuery = z.strictObject({ 'filter[entity]': z.string().max(200).optional() });

/** The views that people saved of lists. */
@May()
@Controller('api/v1/admin/views')
export class ViewsApi {
  constructor(private readonly views: SavedViews) {}

  @Get()
  @Describe({
    summary: 'List saved views, mine and those shared with me',
    query: listQuery,
    answers: { 200: z.object({ data: z.array(savedViewSchema) }) },
  })
  async list(@Query() query: unknown): Promise<{ data: SavedView[] }> {
    return { data: await this.views.list(listQuery.parse(query)['filter[entity]']) };
  }

  @Post()
  @Describe({
    summary: 'Save a view',
    body: newViewSchema,
    answers: { 201: savedViewSchema },
    etag: true,
    isIdempotent: true,
  })
  async create(
    @Body() body: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Json> {
    const values = newViewSchema.parse(body);
    const answer = await withIdempotencyKey({ key, route: 'POST /api/v1/admin/views', body: values }, async () => ({
      status: 201,
      body: (await this.views.create(values)) as unknown as Json,
    }));
    const { id, version } = answer.body as unknown as SavedView;
    void reply.header('location', `/api/v1/admin/views/${id}`).header('etag', etagOf(version));
    return answer.body;
  }

  @Patch(':id')
  @Describe({
    summary: 'Change a saved view',
    body: viewChangeSchema,
    answers: { 200: savedViewSchema },
    ifMatch: true,
    etag: true,
  })
  async change(
    @Param('id') id: string,
    @Body() body: unknown,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedView> {
    const view = await this.views.change(id, viewChangeSchema.parse(body), basedOn(View, ifMatch));
    void reply.header('etag', etagOf(view.version));
    return view;
  }

  @Delete(':id')
  @HttpCode(204)
  @Describe({ summary: 'Delete a saved view', answers: { 204: null }, ifMatch: true })
  async remove(@Param('id') id: string, @Headers('if-match') ifMatch: string | undefined): Promise<void> {
    await this.views.remove(id, basedOn(View, ifMatch));
  }
}
