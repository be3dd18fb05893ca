import type { Json } from '@tessera/models';

/** When something was last changed, as a version of the draft, and by whom; null for the system. */
export interface Stamp {
  readonly at: number;
  readonly by: string | null;
}

/** When a block was put where it is, and behind which one it was meant to stand. */
export interface PlaceStamp extends Stamp {
  readonly after: string | null;
}

/** What is known of a block: when its content and its place changed, or that it is gone. */
export interface BlockStamps {
  readonly field: string;
  readonly content?: Stamp;
  readonly place?: PlaceStamp;
  /** `after` is the block it stood behind when it was taken away, so that what was meant to follow it finds its place. */
  readonly removed?: PlaceStamp;
}

/**
 * At which version each part of a draft last changed: fields, the content of blocks, their places. This is what lets
 * changes made to an older version be merged; what is older than `since` is forgotten, so that it stays small.
 */
export interface Stamps {
  readonly since: number;
  readonly fields: Readonly<Record<string, Stamp>>;
  readonly blocks: Readonly<Record<string, BlockStamps>>;
}

/** How many versions back a change may have started and still be merged. */
export const stampsKept = 1000;

/** The stamps of a draft that was just made, at `version`. */
export function newStamps(version = 1): Stamps {
  return { since: version, fields: {}, blocks: {} };
}

/** The stamps without those of more than `kept` versions ago. */
export function prunedStamps(stamps: Stamps, version: number, kept = stampsKept): Stamps {
  const since = Math.max(stamps.since, version - kept);
  if (since === stamps.since) return stamps;
  const isYoung = (stamp: Stamp | undefined): stamp is Stamp => stamp !== undefined && stamp.at > since;
  return {
    since,
    fields: Object.fromEntries(Object.entries(stamps.fields).filter(([, stamp]) => isYoung(stamp))),
    blocks: Object.fromEntries(
      Object.entries(stamps.blocks).flatMap(([id, { field, content, place, removed }]) => {
        if (!isYoung(content) && !isYoung(place) && !isYoung(removed)) return [];
        return [
          [
            id,
            {
              field,
              ...(isYoung(content) && { content }),
              ...(isYoung(place) && { place }),
              ...(isYoung(removed) && { removed }),
            },
          ],
        ];
      }),
    ),
  };
}

/** Stamps as they come from the database. */
export function stampsFrom(json: Json): Stamps {
  return json as unknown as Stamps;
}
