import { currentAct, has, type Installed } from '@tessera/extension';
import { permissionTo, type Permission, resourcePath } from '@tessera/models';
import type { PermissionView, RightsCatalogue } from '../../contract';

/** Every right there is, as the screen of rights shows it to whoever acts. */
export function rightsCatalogue(installed: Installed): RightsCatalogue {
  const { extensions, permissions: known } = installed;
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
  return {
    data: data.filter(({ entities, permissions }) => entities.length + permissions.length > 0),
    places: placesOf(installed),
  };
}

function placesOf({ entities, permissions }: Installed): RightsCatalogue['places'] {
  const names = new Set([...permissions.values()].flatMap(({ within }) => within ?? []));
  return [...names].flatMap((name) => {
    const entity = entities.get(name);
    if (!entity) return [];
    return [
      { entity: name, label: entity.label.toLowerCase(), path: entity.resource ? `/${resourcePath(entity)}` : null },
    ];
  });
}
