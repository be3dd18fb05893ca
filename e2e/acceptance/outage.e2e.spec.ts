import { outageJourneys } from '../outage/journeys';

outageJourneys('whole');
