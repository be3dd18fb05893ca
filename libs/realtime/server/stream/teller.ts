import { Injectable } from '@nestjs/common';
import { Database, seesAnySince, sightOf } from '@tessera/database/server';
import { has } from '@tessera/extension';
import { type Entity, permissionTo } from '@tessera/models';
import { Person } from '@tessera/users/server';
import type { LiveChange } from '../../contract';
import type { ChangeStream } from './change-stream';
import type { PendingChanges, PendingNews } from './pending-news';
import { Sights } from './sights';

/** Most records of one entity that are named at once; of more it is only said that there are some. */
const mostNamed = 200;

const mayViewPeople = permissionTo('view', Person);

/** What one stream is told. */
interface Told {
  readonly changes: LiveChange[];
  /** Entities of which more changed than can be named. */
  readonly reloads: string[];
}

/** Tells streams of changes, each what its reader may see: one question for each entity, whoever wants to know. */
@Injectable()
export class Teller {
  constructor(
    private readonly database: Database,
    private readonly sights: Sights,
  ) {}

  async tell(streams: readonly ChangeStream[], pending: PendingNews, position: string): Promise<void> {
    const told = new Map(streams.map((stream): [ChangeStream, Told] => [stream, { changes: [], reloads: [] }]));
    for (const [name, changes] of pending) {
      const entity = this.database.installed.entities.get(name);
      const readers = streams.filter((stream) => entity && stream.entities.has(entity));
      if (entity && readers.length > 0) await this.ofEntity(entity, changes, readers, told);
    }
    for (const [stream, { changes, reloads }] of told) {
      if (changes.length > 0) stream.tell(changes, position);
      if (reloads.length > 0) stream.reload({ entities: reloads }, position);
    }
  }

  private async ofEntity(
    entity: Entity,
    { changes, since }: PendingChanges,
    readers: readonly ChangeStream[],
    told: ReadonlyMap<ChangeStream, Told>,
  ): Promise<void> {
    const people = readers.map(({ person }) => person);
    const placed = this.sights.of(entity);
    if (since !== undefined || changes.length > mostNamed) {
      const first = [...changes, since ?? changes[0]!].reduce((one, other) => (one < other ? one : other));
      const sees = await seesAnySince(this.database, entity, first, people, placed);
      for (const [index, reader] of readers.entries()) if (sees[index]) told.get(reader)!.reloads.push(entity.name);
      return;
    }
    for (const { record: id, version, by, as } of await sightOf(this.database, entity, changes, people, placed))
      for (const [index, reader] of readers.entries()) {
        const kind = as[index];
        if (!kind) continue;
        const isNamed = by !== null && (by === reader.person.id || has(reader.person, mayViewPeople));
        const change = { entity: entity.name, id, kind, version: kind === 'deleted' ? null : version };
        told.get(reader)!.changes.push({ ...change, ...(isNamed && { by }) });
      }
  }
}
