import type { BlockJson, DocumentFields } from '@tessera/models';
import { blocksIn, isSameJson } from './block';
import type { Change } from './change';
import type { BlockStamps, Stamp, Stamps } from './stamps';

/** Notes, change by change, what was touched. */
export class StampBook {
  private readonly fields: Map<string, Stamp>;
  private readonly blocks: Map<string, BlockStamps>;

  constructor(
    private readonly start: Stamps,
    private readonly now: Stamp,
  ) {
    this.fields = new Map(Object.entries(start.fields));
    this.blocks = new Map(Object.entries(start.blocks));
  }

  get stamps(): Stamps {
    return {
      since: this.start.since,
      fields: Object.fromEntries(this.fields),
      blocks: Object.fromEntries(this.blocks),
    };
  }

  blockStamps(id: string): BlockStamps | undefined {
    return this.blocks.get(id);
  }

  /** Notes a change that led from `before` to `after`. */
  note(change: Change, before: DocumentFields, after: DocumentFields): void {
    const { field } = change;
    switch (change.op) {
      case 'set':
        this.fields.set(field, this.now);
        return this.noteLists(field, blocksIn(before, field) ?? [], blocksIn(after, field) ?? []);
      case 'insert':
        return this.put(field, change.block.id, { content: this.now, place: { ...this.now, after: change.after } });
      case 'change':
        return this.put(field, change.id, { content: this.now });
      case 'move':
        return this.put(field, change.id, { place: { ...this.now, after: change.after } });
      case 'remove':
        return this.noteRemoved(field, blocksIn(before, field) ?? [], change.id);
    }
  }

  /** A whole list was replaced: what that means for each of its blocks. */
  private noteLists(field: string, before: readonly BlockJson[], after: readonly BlockJson[]): void {
    const remaining = new Set(after.map(({ id }) => id));
    for (const { id } of before) if (!remaining.has(id)) this.noteRemoved(field, before, id);
    const old = new Map(before.map((block, index) => [block.id, { block, after: before[index - 1]?.id ?? null }]));
    after.forEach((block, index) => {
      const behind = after[index - 1]?.id ?? null;
      const known = old.get(block.id);
      const isChanged = !known || !isSameJson(known.block.fields, block.fields);
      const isMoved = !known || known.after !== behind;
      if (isChanged || isMoved)
        this.put(field, block.id, {
          ...(isChanged && { content: this.now }),
          ...(isMoved && { place: { ...this.now, after: behind } }),
        });
    });
  }

  private noteRemoved(field: string, before: readonly BlockJson[], id: string): void {
    const index = before.findIndex((block) => block.id === id);
    this.blocks.set(id, { field, removed: { ...this.now, after: before[index - 1]?.id ?? null } });
  }

  private put(field: string, id: string, stamps: Omit<BlockStamps, 'field' | 'removed'>): void {
    const { removed: _brought, ...known } = this.blocks.get(id) ?? { field };
    this.blocks.set(id, { ...known, ...stamps, field });
  }
}
