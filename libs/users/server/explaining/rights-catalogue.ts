import { currentAct, has, type Installed } from '@tessera/extension';
import { permissionTo, type Permission } from '@tessera/models';
import type { PermissionView, RightsCatalogue } from '../../contract';

/** Every right there is, as the screen of rights shows it to whoever acts. */
export function rightsCatalogue({ extensions, permissions: known }: Installed): RightsCatalogue {
  const { person, system } = currentAct();
  const view = ({ name, label, within }: Permission): PermissionView => ({
    name,
    label,
    within: within ?? null,
    isMine: system !== undefined || (person !== null && has(person, { name, label })),
  });
  const data = extensions.map(({ name, entities, permissions }) => ({
    extension: name,
    entities: entities
      .filter((entity) => known.has(permissionTo('view', entity).name))
      .map((entity) => ({
        name: entity.name,
        label: entity.labels,
        view: view(permissionTo('view', entity)),
        add: view(permissionTo('add', entity)),
        change: view(permissionTo('change', entity)),
        delete: view(permissionTo('delete', entity)),
      })),
    permissions: Object.values(permissions).map(view),
  }));
  return { data: data.filter(({ entities, permissions }) => entities.length + permissions.length > 0) };
}
