import { defineExtension, type ServerClass } from '@tessera/extension';
import type { Entity } from '@tessera/models';
import { Descriptions } from './openapi/descriptions';
import { DocsApi } from './openapi/docs.api';
import { OpenApiApi } from './openapi/open-api.api';
import { recordsApi } from './resource/records.api';
import { EntitySchemasApi } from './schema/entity-schemas.api';
import { transferApi, transferParts } from './transfer/transfer-parts';

/** The engine: every entity becomes a resource of the API and a screen of the editor. */
export const adminExtension = defineExtension({
  name: 'admin',
  needs: ['database', 'jobs', 'users', 'auth'],
  entities: [...transferParts.entities],
  permissions: { ...transferParts.permissions },
  grants: transferParts.grants,
  jobs: [...transferParts.jobs],
  settings: [...transferParts.settings],
  server: [Descriptions, OpenApiApi, DocsApi, EntitySchemasApi, ...transferParts.server],
  generate: ({ entities }) => [...entities.values()].filter(({ resource }) => resource).flatMap(resourceApi),
});

/** Everything that answers for one entity. */
function resourceApi(entity: Entity): readonly ServerClass[] {
  return [recordsApi(entity), ...transferApi(entity)];
}
