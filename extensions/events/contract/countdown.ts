import { defineBlock, field } from '@tessera/models';

/** How long it is until something begins. */
export const Countdown = defineBlock({
  name: 'events.countdown',
  label: 'Countdown',
  icon: 'timer',
  fields: { until: field.dateTime({ required: true }), label: field.text({ max: 200 }) },
  preview: { until: new Date('2030-01-01T00:00:00.000Z'), label: 'The opening' },
});
