import { inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute, type Params } from '@angular/router';
import { type ApiProblem, asProblem } from '@tessera/ui';
import { combineLatest } from 'rxjs';
import type { EntitySchema } from '../../../contract';
import { EntitySchemas } from '../../schema/entity-schemas';
import { isBare, plainView, readAddress } from './list-address';
import { ListState } from './list-state';
import { SavedViews } from './saved-views';

/** Brings what the address says into the state of the list, as often as it changes. */
@Injectable()
export class ListOpening {
  private readonly state = inject(ListState);
  private readonly views = inject(SavedViews);
  private readonly schemas = inject(EntitySchemas);
  private readonly route = inject(ActivatedRoute);
  private resource = '';

  readonly problem = signal<ApiProblem | null>(null);
  /** There is no such entity, or the person may see nothing of it. */
  readonly isNowhere = signal(false);

  constructor() {
    combineLatest([this.route.paramMap, this.route.queryParams])
      .pipe(takeUntilDestroyed())
      .subscribe(([path, query]) => void this.open(`${path.get('scope')}/${path.get('entities')}`, query));
  }

  /** Asks again after something went wrong. */
  retry(): void {
    const { resource } = this;
    this.resource = '';
    void this.open(resource, this.route.snapshot.queryParams);
  }

  private async open(resource: string, query: Params): Promise<void> {
    const isOther = resource !== this.resource;
    this.resource = resource;
    if (isOther) {
      this.problem.set(null);
      this.isNowhere.set(false);
      this.state.forget();
    }
    try {
      const schema = await this.schemas.of(resource);
      // A list can do without its views.
      if (schema && isOther) await this.views.load(schema.name).catch(() => []);
      if (this.resource !== resource) return;
      this.isNowhere.set(!schema);
      if (schema) this.show(schema, query);
    } catch (thrown) {
      if (this.resource === resource) this.problem.set(asProblem(thrown));
    }
  }

  /** An address that says nothing opens the view that is the default, one that names a view alone that view. */
  private show(schema: EntitySchema, query: Params): void {
    if (!isBare(query)) return this.state.read(schema, readAddress(query, schema));
    const named = query['view'] as string | undefined;
    const view = named === undefined ? this.views.default() : this.views.find(named);
    const nothingElse = { isTrash: false, month: null };
    if (view) this.state.open(schema, { view: view.view, savedView: view.id, ...nothingElse });
    else if (named === undefined || named === 'all') this.state.read(schema, readAddress(query, schema));
    // A view that is gone, or not for this person.
    else this.state.open(schema, { view: plainView(schema), savedView: null, ...nothingElse });
  }
}
