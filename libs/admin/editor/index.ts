export { editedRecord, provideRecordExtensions, type RecordExtensions, type RecordPanel } from './form/record-registry';
export { listCell, type ListCell, type ListColumns, provideListColumns } from './list/cells/list-columns';
export type { Column } from './list/view/columns';
export { adminNavigation, type EntityNavEntry } from './navigation';
export { referenceDisplays, referenceWidgets } from './references/reference-widgets';
export type { RecordEdit } from './form/state/record-edit';
export { adminRoutes, recordSearch } from './routes';
export { EntitySchemas } from './schema/entity-schemas';
export { type EntityScreens, provideEntityScreens } from './schema/entity-screens';
