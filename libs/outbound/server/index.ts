export { Outbound } from './outbound';
export {
  type OutboundAnswer,
  type OutboundBounds,
  OutboundHttp,
  type OutboundOptions,
  type OutboundRequest,
  type OutboundStream,
  maxRedirects,
} from './outbound-http';
export { isPublicAddress, type Network, parseNetwork } from './public-address';
export type { Resolve } from './guarded-connector';
export type { Reach } from './target';
export { outboundSettings } from './settings';
export { outboundExtension } from './outbound-extension';
