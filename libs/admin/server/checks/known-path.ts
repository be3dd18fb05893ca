import type { Installed } from '@tessera/extension';
import { type Entity, type Field, fieldOf } from '@tessera/models';

const system = new Set(['id', 'version', 'createdAt', 'updatedAt']);
const ofTrash = new Set(['trashedAt', 'trashedBy']);

/** Whether a field or a path over references (`owner.city`) leads somewhere, whoever looks. */
export function isKnownPath({ entities }: Installed, entity: Entity, path: string): boolean {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0)
    return fieldOf(entity, name) !== undefined || system.has(name) || (entity.trash && ofTrash.has(name));
  const target = targetName(fieldOf(entity, name));
  const next = target === undefined ? undefined : entities.get(target);
  return next !== undefined && rest.length <= 3 && isKnownPath({ entities } as Installed, next, rest.join('.'));
}

/** Name of the entity that a reference leads to; undefined for other fields. */
export function targetName(field: Field | undefined): string | undefined {
  return field?.kind.name === 'reference' || field?.kind.name === 'references'
    ? (field.options['target'] as { readonly name: string }).name
    : undefined;
}
