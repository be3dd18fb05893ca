import type { AsOf } from './invalidation-log';

/** What stands on a parcel. */
export interface Label extends AsOf {
  readonly tags: readonly string[];
}

/** Bytes with a label: its length in four bytes, itself as JSON, and the rest. */
export function packed({ life, snapshot, tags }: Label, bytes: Buffer): Buffer {
  const label = Buffer.from(JSON.stringify({ life, snapshot, tags } satisfies Label));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(label.byteLength);
  return Buffer.concat([length, label, bytes]);
}

/** The same read back; undefined for what is none of ours. */
export function unpacked(parcel: Buffer): (Label & { readonly bytes: Buffer }) | undefined {
  try {
    const end = 4 + parcel.readUInt32BE(0);
    const { life, snapshot, tags } = JSON.parse(parcel.toString('utf8', 4, end)) as Label;
    if (typeof life !== 'string' || typeof snapshot !== 'string' || !Array.isArray(tags)) return undefined;
    return { life, snapshot, tags, bytes: parcel.subarray(end) };
  } catch {
    return undefined;
  }
}
