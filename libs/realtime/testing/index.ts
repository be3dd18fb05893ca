export { type BusKind, changeBusSuite } from './change-bus-suite';
export { EventReader, type ReceivedEvent } from './event-reader';
export { type TestPerson, testPerson } from './test-person';
export { testRealtime } from './test-realtime';
