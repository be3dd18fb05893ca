import { computed, inject, Injectable, signal } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import type { EntitySchema, ListView } from '../../../contract';
import { EntitySchemas } from '../../schema/entity-schemas';
import { columnsOf } from './columns';
import { isSameView, type ListAddress, plainView, usualSort, writeAddress } from './list-address';

/** How a change of the view is kept in the history of the browser. */
export interface Passing {
  /** It takes the place of what was there before, so that Back does not go through every letter typed. */
  readonly isPassing?: boolean;
}

/** What a list shows, as its address says. Whoever changes it changes the address. */
@Injectable()
export class ListState {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly schemas = inject(EntitySchemas);
  private readonly known = signal<{ readonly schema: EntitySchema; readonly address: ListAddress } | null>(null);

  readonly isReady = computed(() => this.known() !== null);
  readonly schema = computed(() => this.now().schema);
  readonly address = computed(() => this.now().address);
  readonly view = computed<ListView>(() => this.address().view, { equal: isSameView });
  readonly isTrash = computed(() => this.address().isTrash);
  readonly search = computed(() => this.view().query['search'] ?? '');
  /** `filter[…]` alone. */
  readonly filter = computed(() => {
    const { search: _search, ...filter } = this.view().query;
    return filter;
  });
  /** Changes only when other records are shown, not when the same are shown in another way. */
  readonly narrowing = computed(() => JSON.stringify([this.schema().name, this.view().query, this.isTrash()]));
  readonly columns = computed(() => {
    const { columns, widths } = this.view();
    return columnsOf(this.schema(), columns, (name) => this.schemas.named(name), widths);
  });

  /** Takes over what the address says; nothing is navigated. */
  read(schema: EntitySchema, address: ListAddress): void {
    this.known.set({ schema, address });
  }

  /** Takes over another address than the one that was asked for, and puts it in its place. */
  open(schema: EntitySchema, address: ListAddress): void {
    this.known.set({ schema, address });
    this.go(address, { isPassing: true });
  }

  /** As long as no entity is known. */
  forget(): void {
    this.known.set(null);
  }

  /** Changes a part of the view. An order that nobody chose follows what is searched for. */
  change(part: Partial<ListView>, passing: Passing = {}): void {
    const before = this.view();
    const isUsual = before.sort.join() === usualSort(this.schema(), before.query).join();
    const sort = part.query && isUsual ? usualSort(this.schema(), part.query) : before.sort;
    this.go({ ...this.address(), view: { ...before, sort, ...part } }, passing);
  }

  /** Puts a filter (`filter[…]`) in place of the one there is. */
  filterBy(filter: Readonly<Record<string, string>>, passing: Passing = {}): void {
    const search = this.search();
    this.change({ query: { ...filter, ...(search && { search }) } }, passing);
  }

  /** Searches; empty text searches no more. */
  searchFor(text: string, passing: Passing = {}): void {
    this.change({ query: { ...this.filter(), ...(text && { search: text }) } }, passing);
  }

  /** Neither filter nor search. */
  showAll(): void {
    this.change({ query: {} });
  }

  /** Shows another address of this list. */
  go(address: ListAddress, { isPassing = false }: Passing = {}): void {
    const { schema } = this.now();
    this.known.set({ schema, address });
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: writeAddress(address, schema),
      replaceUrl: isPassing,
    });
  }

  /** The list as the entity has it, or its trash. */
  reset({ isTrash = false }: { isTrash?: boolean } = {}): void {
    const isTable = isTrash ? { view: { ...plainView(this.schema()), isCompact: this.view().isCompact } } : {};
    this.go({ view: plainView(this.schema()), savedView: isTrash ? null : 'all', month: null, ...isTable, isTrash });
  }

  private now(): { readonly schema: EntitySchema; readonly address: ListAddress } {
    const known = this.known();
    if (!known) throw new Error('The list does not know its entity yet.');
    return known;
  }
}
