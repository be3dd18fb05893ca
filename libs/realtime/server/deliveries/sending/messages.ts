import { Injectable } from '@nestjs/common';
import { Database, seenRecord, sightOf } from '@tessera/database/server';
import { type ActingPerson, has, Installed } from '@tessera/extension';
import { encodeValues, type Entity, type Json, permissionTo, type RowOf } from '@tessera/models';
import { Person } from '@tessera/users/server';
import { testEvent } from '../../../contract';
import { Sights } from '../../stream/sights';
import type { Delivery } from '../delivery';

type DeliveryRow = RowOf<typeof Delivery>;

const mayViewPeople = permissionTo('view', Person);

/** What is sent, made when it is sent: what the webhook's person may see then. */
@Injectable()
export class Messages {
  constructor(
    private readonly database: Database,
    private readonly installed: Installed,
    private readonly sights: Sights,
  ) {}

  /** The body as Standard Webhooks has it, `{ type, timestamp, data }`; null where the person may not see what it is about. */
  async bodyOf(delivery: DeliveryRow, person: ActingPerson): Promise<string | null> {
    const { type, happenedAt } = delivery;
    const data = type === testEvent ? { webhook: delivery.webhook } : await this.dataOf(delivery, person);
    return data && JSON.stringify({ type, timestamp: happenedAt.toISOString(), data });
  }

  private async dataOf(delivery: DeliveryRow, person: ActingPerson): Promise<Readonly<Record<string, Json>> | null> {
    const { record: id, by } = delivery;
    const entity = this.installed.entities.get(delivery.entity ?? '');
    if (!entity || id === null) return null;
    const isNamed = by !== null && (by === person.id || has(person, mayViewPeople));
    const about = { entity: entity.name, id, ...(isNamed && { by }) };
    if (delivery.type === `${entity.name}.deleted`)
      return (await this.wasSeen(entity, delivery, person)) ? about : null;
    const row = (await seenRecord(this.database, entity, id, person, this.sights.of(entity))) as RowOf<Entity> | null;
    return row && { ...about, version: row.version, record: recordJson(entity, row) };
  }

  /** Whether the person, as she is now, would have seen it before, and does not see it now. */
  private async wasSeen(entity: Entity, { changes }: DeliveryRow, person: ActingPerson): Promise<boolean> {
    const [seen] = await sightOf(this.database, entity, (changes ?? []) as string[], [person], this.sights.of(entity));
    return seen?.as[0] === 'deleted';
  }
}

/** A record in the JSON form of its fields. */
function recordJson(entity: Entity, { id, version, createdAt, updatedAt, ...values }: RowOf<Entity>): Json {
  return {
    id,
    version,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    ...encodeValues(entity.fields, values),
  };
}
