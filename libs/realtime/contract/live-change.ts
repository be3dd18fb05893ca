/** What a change looks like to the person who is told. What came into her sight is `created`, what left it is `deleted`, as if it were gone. */
export type ChangeKind = 'created' | 'changed' | 'deleted';

/** One record that changed: the data of an event `change` of `GET /api/v1/changes`. No value of it travels; who wants them reads it. */
export interface LiveChange {
  /** Name of the entity, e.g. `events.venue`. */
  readonly entity: string;
  readonly id: string;
  readonly kind: ChangeKind;
  /** Of now; null where it is gone. */
  readonly version: number | null;
  /** Id of who did it: oneself, or anybody for who may see people. */
  readonly by?: string;
}

/** Data of an event `reload`: changes may have been missed, or were too many to name. Without entities: of all that was asked for. */
export interface ReloadNotice {
  readonly entities?: readonly string[];
}

/** Most entities of one stream. */
export const mostEntitiesOfStream = 50;
