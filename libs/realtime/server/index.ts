export { Clock } from './clock';
export { DeliveryRounds } from './deliveries/delivery-rounds';
export { ChangeBus, type NewsListener } from './feed/change-bus';
export type { News } from './feed/news';
export { realtimeExtension } from './realtime-extension';
export { Sights } from './stream/sights';
export { Webhook } from './webhooks/webhook';
