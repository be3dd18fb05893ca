import type { Installed } from '@tessera/extension';
import { type Entity, resourcePath } from '@tessera/models';

/** Path inside the editor where a record is opened: as its admin says, else the screen made from its definition; null where it has none. */
export function recordLink({ admins }: Installed, entity: Entity, id: string): string | null {
  const link = admins.get(entity.name)?.link;
  if (link) return link.replace('{id}', id);
  return entity.resource ? `/${resourcePath(entity)}/${id}` : null;
}
