import { currentAct, Installed } from '@tessera/extension';
import { type Admin, describeFields, type Entity, type FormLayout, resourcePath } from '@tessera/models';
import type { ActionSchema, EntitySchema } from '../../contract';
import { visibleActions } from '../actions/visible-actions';
import { computedColumns } from '../computed/computed-columns';
import { mayDo } from '../resource/may-do';
import { adminFields } from './admin-fields';
import { defaultFilter, defaultForm, defaultGroup, defaultIcon, defaultList } from './defaults';
import { visibleLayout } from './form-layout';
import { visibleInlines } from './inlines';
import { visibleCondition } from './visible-condition';
import { visiblePath } from './visible-path';

/** All that the editor needs to draw an entity, as `defineAdmin` says and the definition where that says nothing; without anything that whoever acts may not see. */
export function entitySchema(entity: Entity): EntitySchema {
  const admin = currentAct().services.get(Installed).admins.get(entity.name);
  const fields = adminFields(entity);
  const computed = computedColumns(entity).map(({ name, label }) => ({ name, label }));
  const field = new Map(fields.map((each) => [each.name, each]));
  const isField = (name: string) => field.has(name);
  const isColumn = (name: string) => isPath(entity, name) || computed.some((column) => column.name === name);
  const list = (admin?.list ?? defaultList(entity)).filter(isColumn);
  return {
    name: entity.name,
    label: entity.label,
    labels: entity.labels,
    help: entity.help ?? null,
    icon: admin?.icon ?? defaultIcon(entity),
    group: admin?.group === undefined ? defaultGroup(entity) : admin.group,
    resource: resourcePath(entity),
    title: entity.title && isField(entity.title) ? entity.title : null,
    may: { add: mayDo(entity, 'add'), change: mayDo(entity, 'change'), delete: mayDo(entity, 'delete') },
    keepsTrash: entity.trash,
    keepsHistory: entity.history,
    fields,
    computed,
    list: list.length > 0 ? list : ['id'],
    order: (admin?.order ?? []).filter((name) => isPath(entity, name.replace(/^-/, ''))),
    filter: (admin?.filter ?? defaultFilter(entity)).filter((name) => canFilter(entity, name)),
    editable: (admin?.editable ?? []).filter((name) => field.get(name)?.isWritable),
    isSearchable: fields.some(({ isSearched }) => isSearched),
    form: visibleLayout((admin?.form as FormLayout | undefined) ?? defaultForm(entity), isField),
    when: visibleWhen(entity, admin, isField),
    inlines: visibleInlines(entity, admin),
    actions: visibleActions(entity).map((action) => actionSchema(entity, action)),
    board: admin?.board && isField(admin.board) ? admin.board : null,
    calendar: admin?.calendar && isField(admin.calendar) ? admin.calendar : null,
  };
}

function isPath(entity: Entity, path: string): boolean {
  return visiblePath(entity, path) !== undefined;
}

function canFilter(entity: Entity, path: string): boolean {
  return (visiblePath(entity, path)?.field.kind.operators.length ?? 0) > 0;
}

function visibleWhen(
  entity: Entity,
  admin: Admin | undefined,
  isField: (name: string) => boolean,
): EntitySchema['when'] {
  const conditions = Object.entries((admin?.when ?? {}) as EntitySchema['when']);
  return Object.fromEntries(
    conditions.flatMap(([name, condition]) => {
      const seen = isField(name) ? visibleCondition(entity, condition) : null;
      return seen === null ? [] : [[name, seen]];
    }),
  );
}

function actionSchema(entity: Entity, action: ReturnType<typeof visibleActions>[number]): ActionSchema {
  const { name, label, icon = null, help = null, form, when, confirm = null, isDangerous = false, chunk } = action;
  return {
    name,
    label,
    icon,
    help,
    form: describeFields(form),
    when: visibleCondition(entity, when),
    confirm,
    isDangerous,
    isJob: chunk !== undefined,
  };
}
