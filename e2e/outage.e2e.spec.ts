import { outageJourneys } from './outage/journeys';

outageJourneys('short');
