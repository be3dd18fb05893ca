export { changeCount, liveChanges } from './live/live';
export { type LiveConnection, LiveChanges, type LiveListener } from './live/live-changes';
export type { ChangeKind, LiveChange } from '../contract';
export { realtimeNavigation, realtimeRoutes } from './routes';
