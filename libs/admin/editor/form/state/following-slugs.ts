import type { Json } from '@tessera/models';
import { slugOf } from '@tessera/ui';
import type { AdminField } from '../../../contract';

/** The slugs of a new record, which follow the field they are made from until somebody types one, and again when that is emptied. */
export class FollowingSlugs {
  private readonly slugs: ReadonlyMap<string, string>;
  private readonly own: Set<string>;

  /** `given` are fields whose values were brought along. */
  constructor(fields: readonly AdminField[], given: readonly string[] = []) {
    const following = fields.filter(({ kind, from }) => kind === 'slug' && typeof from === 'string');
    this.slugs = new Map(following.map(({ name, from }) => [name, from as string]));
    this.own = new Set(given);
  }

  /** Somebody typed a value. */
  typed(name: string, value: Json): void {
    if (value === null) this.own.delete(name);
    else this.own.add(name);
  }

  /** The slugs that follow a field, now that it has this value. */
  after(name: string, value: Json | undefined): readonly (readonly [slug: string, value: string | null])[] {
    return [...this.slugs]
      .filter(([slug, from]) => from === name && !this.own.has(slug))
      .map(([slug]) => [slug, slugOf(String(value ?? '')) || null]);
  }
}
