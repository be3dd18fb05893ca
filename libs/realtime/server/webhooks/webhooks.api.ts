import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { withIdempotencyKey } from '@tessera/database/server';
import { Describe, May } from '@tessera/extension';
import { type Json, Problem } from '@tessera/models';
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

const newWebhookAnswer = webhookViewSchema.extend({ secret: z.string() });

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
    answers: { 201: newWebhookAnswer },
    isIdempotent: true,
  })
  async create(
    @Body() body: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookView & { readonly secret: string }> {
    const values = newWebhookSchema.parse(body);
    const answer = await secretOnce(key, 'POST /api/v1/webhooks', values, async () => {
      const { webhook, secret } = await this.webhooks.create(values);
      return { ...webhook, secret: secret.secret };
    });
    void reply.header('location', `/api/v1/webhooks/${answer.id}`).header('etag', `"${answer.version}"`);
    return answer;
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
    isIdempotent: true,
  })
  renewSecret(@Param('id') id: string, @Headers('idempotency-key') key: string | undefined): Promise<WebhookSecret> {
    return secretOnce(key, `POST /api/v1/webhooks/${id}/secrets`, null, () => this.webhooks.renewSecret(id));
  }
}

/** A secret is told once to each key: who did not hear the answer asks again with the same one. */
async function secretOnce<T extends object>(
  key: string | undefined,
  route: string,
  body: unknown,
  work: () => Promise<T>,
): Promise<T> {
  const request = { key, route, body, isSecret: true };
  const answer = await withIdempotencyKey(request, async () => ({
    status: 201,
    body: (await work()) as unknown as Json,
  }));
  return answer.body as unknown as T;
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
