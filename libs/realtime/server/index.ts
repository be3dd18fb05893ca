export { ChangeBus, type NewsListener } from './feed/change-bus';
export type { News } from './feed/news';
export { realtimeExtension } from './realtime-extension';
