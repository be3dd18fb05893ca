export { type BusKind, changeBusSuite } from './change-bus-suite';
export { EventReader, type ReceivedEvent } from './event-reader';
export { type TestPerson, testPerson, type TestRight } from './test-person';
export { testRealtime } from './test-realtime';
export { isSignedBy, type ReceivedMessage, type Receiver, type ReceiverAnswer, testReceiver } from './receiver';
export { TestClock, testClockExtension } from './test-clock';
export { WebhookStory } from './webhook-story';
