import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { Describe, May } from '@tessera/extension';
import { Problem } from '@tessera/models';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import {
  mayRealtime,
  newWebhookSchema,
  webhookChangeSchema,
  webhookSecretSchema,
  type WebhookSecret,
  webhookTopicsSchema,
  type WebhookTopics,
  webhookViewSchema,
  type WebhookView,
} from '../../contract';
import { Webhooks } from './webhooks';

/** Other programs that are told what happens. */
@May(mayRealtime.setUpWebhooks)
@Controller('api/v1/webhooks')
export class WebhooksApi {
  constructor(private readonly webhooks: Webhooks) {}

  @Get()
  @Describe({ summary: 'List webhooks', answers: { 200: z.object({ data: z.array(webhookViewSchema) }) } })
  async list(): Promise<{ data: WebhookView[] }> {
    return { data: await this.webhooks.list() };
  }

  @Get('topics')
  @Describe({ summary: 'List what webhooks can be told of', answers: { 200: webhookTopicsSchema } })
  topics(): WebhookTopics {
    return this.webhooks.topics();
  }

  @Post()
  @Describe({
    summary: 'Set up a webhook',
    detail: 'It acts for who sets it up. The secret that signs its messages is in this answer and in no other.',
    body: newWebhookSchema,
    answers: { 201: webhookViewSchema.extend({ secret: z.string() }) },
  })
  async create(
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookView & { secret: string }> {
    const { webhook, secret } = await this.webhooks.create(newWebhookSchema.parse(body));
    void reply.header('location', `/api/v1/webhooks/${webhook.id}`).header('etag', `"${webhook.version}"`);
    return { ...webhook, secret: secret.secret };
  }

  @Get(':id')
  @Describe({ summary: 'Read a webhook', answers: { 200: webhookViewSchema }, etag: true })
  async one(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<WebhookView> {
    return tagged(await this.webhooks.get(id), reply);
  }

  @Patch(':id')
  @Describe({
    summary: 'Change a webhook, or switch it off or on',
    body: webhookChangeSchema,
    answers: { 200: webhookViewSchema },
    ifMatch: true,
    etag: true,
  })
  async change(
    @Param('id') id: string,
    @Body() body: unknown,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookView> {
    return tagged(await this.webhooks.change(id, webhookChangeSchema.parse(body), versionOf(ifMatch)), reply);
  }

  @Delete(':id')
  @HttpCode(204)
  @Describe({ summary: 'Delete a webhook with its log', answers: { 204: null }, ifMatch: true })
  async remove(@Param('id') id: string, @Headers('if-match') ifMatch: string | undefined): Promise<void> {
    await this.webhooks.remove(id, versionOf(ifMatch));
  }

  @Post(':id/secrets')
  @Describe({
    summary: 'Give a webhook a new secret',
    detail: 'It is in this answer and in no other. The former one signs too for a day.',
    body: null,
    answers: { 201: webhookSecretSchema },
  })
  renewSecret(@Param('id') id: string): Promise<WebhookSecret> {
    return this.webhooks.renewSecret(id);
  }
}

function tagged(webhook: WebhookView, reply: FastifyReply): WebhookView {
  void reply.header('etag', `"${webhook.version}"`);
  return webhook;
}

function versionOf(ifMatch: string | undefined): number {
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(ifMatch?.trim() ?? '')?.[1];
  if (version !== undefined) return Number(version);
  throw new Problem('realtime.webhook-version-required', {
    status: 428,
    title: 'Say which version of this webhook you mean.',
    detail: 'Send If-Match with its version.',
  });
}
