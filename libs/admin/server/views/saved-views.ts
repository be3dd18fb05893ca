import { Injectable } from '@nestjs/common';
import { Database, type ListOptions, records } from '@tessera/database/server';
import { asSystem, Installed, requirePerson, requireRight } from '@tessera/extension';
import { type Entity, type Json, Problem, type RowOf } from '@tessera/models';
import type { z } from 'zod';
import type { ListView, SavedView } from '../../contract';
import { mayAdmin } from '../permissions';
import { mayDo } from '../resource/may-do';
import { View } from './view';
import type { newViewSchema, viewChangeSchema } from './view-schemas';
import { visibleView } from './visible-view';

type ViewRow = RowOf<typeof View>;
type Scope = Pick<ViewRow, 'entity' | 'person' | 'isShared'>;

/** Most views of one answer; the newest are left out beyond it. */
const mostViews = 500;

/** The ways to look at lists that people saved: one's own, and those that others share with who may see the entity. */
@Injectable()
export class SavedViews {
  constructor(
    private readonly installed: Installed,
    private readonly database: Database,
  ) {}

  /** The views of an entity, or of all; none for an entity that does not exist or that one may not see. By name. */
  async list(entity: string | undefined): Promise<SavedView[]> {
    const { id } = requirePerson();
    const names = [...this.installed.entities.keys()].filter((name) => this.visibleEntity(name));
    const wanted = entity === undefined ? names : names.filter((name) => name === entity);
    const filter = { all: [{ entity: { in: wanted } }, { any: [{ person: id }, { isShared: true }] }] };
    const options = { filter, sort: ['name'], page: { size: mostViews } } as ListOptions<typeof View, never>;
    const { data } = await asSystem('shared views are for who may see the entity', () => records(View).list(options));
    return (data as ViewRow[]).map((row) => this.show(row));
  }

  /** Saves a view. Throws `auth.not-allowed` (403) for a shared one without the right, `admin.entity-not-found` (404). */
  async create({ entity, ...values }: z.output<typeof newViewSchema>): Promise<SavedView> {
    const { id: person } = requirePerson();
    this.requireEntity(entity);
    if (values.isShared) requireRight(mayAdmin.shareViews);
    return await this.database.transaction(async () => {
      if (values.isDefault) await this.unsetDefault({ entity, person, isShared: values.isShared });
      const view = values.view as unknown as Json;
      return this.show(await records(View).create({ ...values, view, entity, person }));
    });
  }

  /** Changes a view that is one's own, or a shared one with the right. Throws as `create`, and `admin.view-not-found` (404), `admin.view-changed` (412). */
  async change(
    id: string,
    { view, ...values }: z.output<typeof viewChangeSchema>,
    basedOn: { readonly version: number },
  ): Promise<SavedView> {
    const before = await this.changeable(id);
    const { isShared = before.isShared, isDefault = before.isDefault } = values;
    if (isShared) requireRight(mayAdmin.shareViews);
    return await this.database.transaction(async () => {
      if (isDefault) await this.unsetDefault({ ...before, isShared }, id);
      const changed = { ...values, ...(view && { view: view as unknown as Json }) };
      const row = await asSystem('who may change a view was asked', () =>
        records(View).change(id, changed as never, basedOn),
      );
      return this.show(row);
    });
  }

  /** Throws as `change`. */
  async remove(id: string, basedOn: { readonly version: number }): Promise<void> {
    await this.changeable(id);
    await asSystem('who may delete a view was asked', () => records(View).remove(id, basedOn));
  }

  private async changeable(id: string): Promise<ViewRow> {
    const row = await asSystem('shared views are for who may see the entity', () => records(View).get(id));
    const isSeen = this.visibleEntity(row.entity) && (row.isShared || row.person === requirePerson().id);
    if (!isSeen) throw new Problem('admin.view-not-found', { status: 404, title: 'This view does not exist.' });
    if (row.isShared) requireRight(mayAdmin.shareViews);
    return row;
  }

  /** One view opens by itself: for its owner, or for everybody. */
  private async unsetDefault({ entity, person, isShared }: Scope, except?: string): Promise<void> {
    const filter = {
      entity,
      isShared,
      isDefault: true,
      ...(!isShared && { person }),
      ...(except && { id: { ne: except } }),
    };
    await asSystem('another view is opened first', async () => {
      const { data } = await records(View).list({ filter: filter as never });
      for (const { id } of data) await records(View).change(id, { isDefault: false });
    });
  }

  private show({ id, version, entity, name, isShared, isDefault, person, view }: ViewRow): SavedView {
    const seen = visibleView(this.visibleEntity(entity)!, view as unknown as ListView);
    return { id, version, entity, name, isShared, isDefault, isMine: person === requirePerson().id, view: seen };
  }

  private requireEntity(name: string): void {
    if (!this.visibleEntity(name))
      throw new Problem('admin.entity-not-found', { status: 404, title: 'There is no such entity.' });
  }

  private visibleEntity(name: string): Entity | undefined {
    const entity = this.installed.entities.get(name);
    return entity?.resource && mayDo(entity, 'view') ? entity : undefined;
  }
}
