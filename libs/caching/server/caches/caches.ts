import { Inject, Injectable, Optional } from '@nestjs/common';
import { SharedStore } from '../sharing/shared-store';
import { TagBoard } from '../tags/tag-board';
import { Tags } from '../tags/tags';
import { Cache, type OpenOptions } from './cache';
import type { CacheDefinition } from './define-cache';

/** A cache as those see it who watch over all of them. */
export type OpenCache = Pick<Cache<unknown>, 'figures' | 'size'>;

/** The caches of this process. */
@Injectable()
export class Caches {
  private readonly opened = new Map<string, OpenCache>();

  /** Without a store to share each keeps its own. */
  constructor(
    @Inject(Tags) private readonly board: TagBoard,
    @Optional() @Inject(SharedStore) private readonly shared?: SharedStore,
  ) {}

  /** Opens a cache, once. */
  open<T>(definition: CacheDefinition<T>, options: OpenOptions): Cache<T> {
    if (this.opened.has(definition.name)) throw new TypeError(`cache "${definition.name}" is open already`);
    const cache = new Cache(this.board, this.shared, definition, options);
    this.opened.set(definition.name, cache);
    return cache;
  }

  /** Those that are open, by their names. */
  get all(): ReadonlyMap<string, OpenCache> {
    return this.opened;
  }

  /** Whether instances share what they make: true only where there is a Redis that answers. */
  get isShared(): boolean {
    return this.shared?.isThere ?? false;
  }
}
