import { Injectable } from '@nestjs/common';
import type { PlacedSight } from '@tessera/database/server';
import type { Entity } from '@tessera/models';

/** What people see of an entity beyond its policies, because they have rights within places; said by the lib that owns it. */
@Injectable()
export class Sights {
  private readonly placed = new Map<Entity, PlacedSight>();

  /** From now on who has rights in some places is told of changes there. */
  add(entity: Entity, sight: PlacedSight): void {
    this.placed.set(entity, sight);
  }

  of(entity: Entity): PlacedSight | undefined {
    return this.placed.get(entity);
  }
}
