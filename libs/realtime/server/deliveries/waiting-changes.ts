import { Injectable } from '@nestjs/common';
import { Database, records, seenRecord, sightOf } from '@tessera/database/server';
import { type ActingPerson, asSystem, has, Installed } from '@tessera/extension';
import { ActingPeople } from '@tessera/jobs/server';
import { type Json, type RowOf, uuidv7 } from '@tessera/models';
import { mayRealtime } from '../../contract';
import { Clock } from '../clock';
import { Sights } from '../stream/sights';
import { toldEvent } from '../webhooks/topics';
import { WaitingChange } from '../webhooks/waiting-change';
import { Webhook } from '../webhooks/webhook';

type Waiting = Pick<RowOf<typeof WaitingChange>, 'source' | 'entity' | 'record' | 'event' | 'happenedAt' | 'person'> & {
  readonly payload: Json;
};

/** A webhook and whoever it acts for, as she is now. */
interface Reader {
  readonly id: string;
  readonly events: ReadonlySet<string>;
  readonly person: ActingPerson;
}

interface NewDelivery {
  readonly webhook: string;
  readonly type: string;
  readonly source: string;
  readonly entity: string;
  readonly record: string;
  readonly changes: readonly string[] | null;
  readonly by: string | null;
  readonly happenedAt: Date;
}

const mostAtOnce = 500;

/** What happened and waits to be told: taken up, looked at with the eyes of each webhook's person, and made into deliveries. */
@Injectable()
export class WaitingChanges {
  constructor(
    private readonly database: Database,
    private readonly installed: Installed,
    private readonly people: ActingPeople,
    private readonly sights: Sights,
    private readonly clock: Clock,
  ) {}

  /** Takes up to 500 and returns how many there were; several who take at once get different ones. None is lost where it fails. */
  async takeUp(): Promise<number> {
    return this.database.transaction(async () => {
      const waiting = await this.database.query<Waiting>(takeSql);
      if (waiting.length === 0) return 0;
      const readers = await this.readers();
      const changes = Map.groupBy(
        waiting.filter(({ entity }) => entity !== null),
        ({ entity }) => entity!,
      );
      const deliveries: NewDelivery[] = [];
      for (const [entity, some] of changes) deliveries.push(...(await this.ofChanges(entity, some, readers)));
      for (const each of waiting.filter(({ event }) => event !== null))
        deliveries.push(...(await this.ofEvent(each, readers)));
      await this.keep(deliveries);
      return waiting.length;
    });
  }

  /** Several changes of one record that are taken up together are told as one. */
  private async ofChanges(name: string, waiting: readonly Waiting[], all: readonly Reader[]): Promise<NewDelivery[]> {
    const entity = this.installed.entities.get(name);
    const readers = all.filter(({ events }) => recordEventsOf(name).some((event) => events.has(event)));
    if (!entity || readers.length === 0) return [];
    const byRecord = Map.groupBy(waiting, ({ record }) => record!);
    const seen = await sightOf(
      this.database,
      entity,
      waiting.map(({ source }) => source),
      readers.map(({ person }) => person),
      this.sights.of(entity),
    );
    return seen.flatMap(({ record, by, as }) => {
      const told = byRecord.get(record) ?? [];
      return readers.flatMap(({ id, events }, index) => {
        const type = `${name}.${as[index]}`;
        if (as[index] === null || !events.has(type)) return [];
        const { source, happenedAt } = told.at(-1)!;
        const changes = told.map((each) => each.source);
        return [{ webhook: id, type, source, entity: name, record, changes, by, happenedAt }];
      });
    });
  }

  private async ofEvent(
    { event: type, source, payload, happenedAt, person: by }: Waiting,
    readers: readonly Reader[],
  ): Promise<NewDelivery[]> {
    const told = toldEvent(this.installed, type!);
    const entity = told && this.installed.entities.get(told.about.entity);
    const parsed = told?.payload.safeParse(payload);
    if (!told || !entity || !parsed?.success) return [];
    const record = told.about.id(parsed.data);
    const deliveries: NewDelivery[] = [];
    for (const { id, events, person } of readers) {
      if (!events.has(type!)) continue;
      if (!(await seenRecord(this.database, entity, record, person, this.sights.of(entity)))) continue;
      deliveries.push({ webhook: id, type: type!, source, entity: entity.name, record, changes: null, by, happenedAt });
    }
    return deliveries;
  }

  /** Who may not act, or not set up webhooks, any more is told nothing. */
  private async readers(): Promise<Reader[]> {
    const webhooks = await asSystem('realtime: all webhooks are told what happens', () =>
      records(Webhook).list({ filter: { disabledAt: null }, page: { size: 1000 } }),
    );
    const people = new Map<string, ActingPerson | null>();
    for (const { person } of webhooks.data) if (!people.has(person)) people.set(person, await this.people.find(person));
    return webhooks.data.flatMap(({ id, events, person: personId }) => {
      const person = people.get(personId);
      return person && has(person, mayRealtime.setUpWebhooks) ? [{ id, events: new Set(events), person }] : [];
    });
  }

  private async keep(deliveries: readonly NewDelivery[]): Promise<void> {
    if (deliveries.length === 0) return;
    const now = this.clock.now();
    const rows = deliveries.map((each) => ({ ...each, id: uuidv7(), nextAt: now }));
    await this.database.query(keepSql, [JSON.stringify(rows)]);
  }
}

function recordEventsOf(entity: string): string[] {
  return ['created', 'changed', 'deleted'].map((kind) => `${entity}.${kind}`);
}

const takeSql = `
  WITH taken AS (
    DELETE FROM realtime_waiting_change
    WHERE id = ANY (ARRAY(SELECT id FROM realtime_waiting_change ORDER BY id LIMIT ${mostAtOnce} FOR UPDATE SKIP LOCKED))
    RETURNING id, source, entity, record, event, payload, happened_at AS "happenedAt", person
  )
  SELECT * FROM taken ORDER BY id`;

const keepSql = `
  INSERT INTO realtime_delivery (id, webhook, type, source, entity, record, changes, by, happened_at, next_at)
  SELECT id, webhook, type, source, entity, record, changes, by, "happenedAt", "nextAt"
  FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, webhook uuid, type text, source uuid, entity text, record uuid, changes jsonb, by uuid, "happenedAt" timestamptz, "nextAt" timestamptz)
  ON CONFLICT DO NOTHING`;
