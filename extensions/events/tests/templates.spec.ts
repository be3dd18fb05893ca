import { testBlock, testPage } from '@tessera/site/testing';
import { Countdown, EventPage } from '../contract';
import { eventsExtension } from '../server';

testBlock(eventsExtension, Countdown);
testPage(eventsExtension, EventPage, { startsAt: new Date('2030-01-01T19:00:00.000Z'), summary: 'Come all.' });
