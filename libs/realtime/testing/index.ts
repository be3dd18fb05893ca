export { type BusKind, changeBusSuite } from './change-bus-suite';
export { testRealtime } from './test-realtime';
