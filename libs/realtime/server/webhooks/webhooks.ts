import { Injectable } from '@nestjs/common';
import { Database, records } from '@tessera/database/server';
import { asSystem, currentAct, requirePerson } from '@tessera/extension';
import { type ChangeOf, Problem, type RowOf } from '@tessera/models';
import { Outbound } from '@tessera/outbound/server';
import { People } from '@tessera/users/server';
import type { z } from 'zod';
import type { newWebhookSchema, webhookChangeSchema, WebhookSecret, WebhookTopics, WebhookView } from '../../contract';
import { Clock } from '../clock';
import { Sights } from '../stream/sights';
import { formerSecretHours, newSecret } from './secrets';
import { eventNamesOf, topicsFor } from './topics';
import { disabledReasons, Webhook } from './webhook';

/** A webhook as code reads it; secrets are had by who signs alone. */
export type WebhookRow = RowOf<typeof Webhook>;

/** Who may see a webhook acts on it here: see `webhookAccess`. */
@Injectable()
export class Webhooks {
  constructor(
    private readonly database: Database,
    private readonly sights: Sights,
    private readonly outbound: Outbound,
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  /** The webhooks that one may see, the latest first. */
  async list(): Promise<WebhookView[]> {
    const { data } = await records(Webhook).list({ sort: ['-createdAt'], page: { size: 1000 } });
    return Promise.all(data.map((row) => this.view(row)));
  }

  /** Throws `realtime.webhook-not-found` (404). */
  async get(id: string): Promise<WebhookView> {
    return this.view(await records(Webhook).get(id));
  }

  /** What one's own webhooks can be told of. */
  topics(): WebhookTopics {
    return topicsFor(this.database, this.sights, requirePerson());
  }

  /** Sets up a webhook that acts for who does. Throws `outbound.*` (400), `realtime.insecure-address` and `realtime.unknown-event` (422). */
  async create({
    url,
    note,
    events,
  }: z.output<typeof newWebhookSchema>): Promise<{ readonly webhook: WebhookView; readonly secret: WebhookSecret }> {
    const person = requirePerson();
    this.checkAddress(url);
    this.checkEvents(events);
    const secret = newSecret();
    const { id } = await asSystem('realtime: a webhook is set up for who does it', () =>
      records(Webhook).create({ url, note, events, person: person.id, secret }),
    );
    return { webhook: await this.get(id), secret: { secret, formerUntil: null } };
  }

  /** Changes one's own webhook, or switches any that one sees off or on. Throws as `create` and `records().change` do, and `realtime.not-yours` (403). */
  async change(
    id: string,
    { isDisabled, ...values }: z.output<typeof webhookChangeSchema>,
    version: number,
  ): Promise<WebhookView> {
    const webhook = await records(Webhook).get(id);
    if (Object.keys(values).length > 0) this.requireOwn(webhook);
    if (values.url !== undefined) this.checkAddress(values.url);
    if (values.events !== undefined) this.checkEvents(values.events.filter((name) => !webhook.events.includes(name)));
    const isOff = webhook.disabledAt !== null;
    const switched: ChangeOf<typeof Webhook> =
      isDisabled === undefined || isDisabled === isOff
        ? {}
        : isDisabled
          ? { disabledAt: this.clock.now(), disabledBecause: 'person' }
          : { disabledAt: null, disabledBecause: null, failingSince: null };
    await asSystem('realtime: a webhook is changed by who may', () =>
      records(Webhook).change(id, { ...values, ...switched }, { version }),
    );
    return this.get(id);
  }

  /** Deletes it with its log. Throws as `records().remove` does. */
  async remove(id: string, version: number): Promise<void> {
    await records(Webhook).get(id);
    await asSystem('realtime: a webhook is removed by who may', () => records(Webhook).remove(id, { version }));
  }

  /** Gives one's own webhook a new secret; the former signs too for a day. Throws `realtime.not-yours` (403). */
  async renewSecret(id: string): Promise<WebhookSecret> {
    this.requireOwn(await records(Webhook).get(id));
    const secret = newSecret();
    const formerUntil = new Date(this.clock.now().getTime() + formerSecretHours * 3_600_000);
    await asSystem('realtime: secrets are kept by the system', async () => {
      const { secret: former } = await records(Webhook).get(id);
      await records(Webhook).change(id, { secret, formerSecret: former, formerSecretUntil: formerUntil });
    });
    return { secret, formerUntil: formerUntil.toISOString() };
  }

  private async view(row: WebhookRow): Promise<WebhookView> {
    const { person: asker } = currentAct();
    const { id: person, name } = await this.people.get(row.person);
    return {
      id: row.id,
      version: row.version,
      url: row.url,
      note: row.note,
      events: row.events,
      person: { id: person, name },
      isMine: person === asker?.id,
      disabled: row.disabledAt && {
        at: row.disabledAt.toISOString(),
        because: disabledReasons[row.disabledBecause ?? 'person'],
      },
      failingSince: row.failingSince?.toISOString() ?? null,
      createdAt: row.createdAt.toISOString(),
    };
  }

  /** Who could change where it goes, or what it tells, could read with the eyes of another. */
  private requireOwn({ person }: WebhookRow): void {
    if (person === currentAct().person?.id) return;
    throw new Problem('realtime.not-yours', {
      status: 403,
      title: 'This webhook acts for somebody else.',
      detail: 'You can switch it off or delete it, and set up one of your own.',
    });
  }

  private checkAddress(url: string): void {
    const { protocol } = this.outbound.check(url);
    if (protocol === 'https:' || this.outbound.reachesIntranet) return;
    throw new Problem('realtime.insecure-address', {
      status: 422,
      title: 'What is sent must not be readable on the way.',
      errors: [{ path: 'url', code: 'insecure', message: 'This must begin with https.' }],
    });
  }

  private checkEvents(events: readonly string[]): void {
    const known = eventNamesOf(this.topics());
    const unknown = events.flatMap((name, index) => (known.has(name) ? [] : [{ name, index }]));
    if (unknown.length === 0) return;
    throw new Problem('realtime.unknown-event', {
      status: 422,
      title: 'There is no such event.',
      errors: unknown.map(({ name, index }) => ({
        path: `events.${index}`,
        code: 'unknown',
        message: `There is no event "${name}".`,
      })),
    });
  }
}
