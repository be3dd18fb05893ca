import { defineExtension, type MigrationModules, type ServerClass } from '@tessera/extension';
import type { Entity } from '@tessera/models';
import { ActionRun } from './actions/action-run';
import { Actions } from './actions/actions';
import { actionsApi } from './actions/actions.api';
import { forgetActionRuns } from './actions/forget-action-runs.job';
import { runAction } from './actions/run-action.job';
import { adminCheck } from './checks/admin.check';
import { Descriptions } from './openapi/descriptions';
import { DocsApi } from './openapi/docs.api';
import { OpenApiApi } from './openapi/open-api.api';
import { emptyOldTrash } from './past/empty-trash.job';
import { pastApi } from './past/past.api';
import { mayAdmin } from './permissions';
import { recordsApi } from './resource/records.api';
import { EntitySchemasApi } from './schema/entity-schemas.api';
import { RecentChanges } from './start/recent-changes';
import { StartApi } from './start/start.api';
import { transferApi, transferParts } from './transfer/transfer-parts';
import { SavedViews } from './views/saved-views';
import { View, viewAccess } from './views/view';
import { ViewsApi } from './views/views.api';

/** The engine: every entity becomes a resource of the API and a screen of the editor. */
export const adminExtension = defineExtension({
  name: 'admin',
  needs: ['database', 'jobs', 'users', 'auth'],
  entities: [View, ActionRun, ...transferParts.entities],
  permissions: { ...mayAdmin, ...transferParts.permissions },
  grants: { ...transferParts.grants, publisher: [...transferParts.grants.publisher, mayAdmin.shareViews] },
  policies: [viewAccess],
  jobs: [runAction, forgetActionRuns, emptyOldTrash, ...transferParts.jobs],
  settings: [...transferParts.settings],
  checks: [adminCheck],
  server: [
    Descriptions,
    OpenApiApi,
    DocsApi,
    EntitySchemasApi,
    Actions,
    SavedViews,
    ViewsApi,
    RecentChanges,
    StartApi,
    ...transferParts.server,
  ],
  generate: ({ entities }) => [...entities.values()].filter(({ resource }) => resource).flatMap(resourceApi),
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});

/** Everything that answers for one entity. */
function resourceApi(entity: Entity): readonly ServerClass[] {
  return [recordsApi(entity), pastApi(entity), actionsApi(entity), ...transferApi(entity)];
}
