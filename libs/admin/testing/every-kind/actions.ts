import { records } from '@tessera/database/server';
import { defineAction, field, Problem, where } from '@tessera/models';
import { mayThings } from './permissions';
import { Thing } from './thing';

/** Gives things another colour, with a form, at once. */
export const paintThings = defineAction(Thing, {
  name: 'example.paint',
  label: 'Paint',
  icon: 'palette',
  right: mayThings.paint,
  when: where({ isGood: true }),
  form: { colour: field.colour({ required: true }) },
  run: async ({ records: things, values: { colour } }) => {
    for (const { id, version } of things) await records(Thing).change(id, { paint: colour }, { version });
    return { message: `${things.length} painted.` };
  },
});

/** Counts the amounts of things up, two at a time, as a job; refuses thirteen. */
export const countUp = defineAction(Thing, {
  name: 'example.count-up',
  label: 'Count up',
  chunk: 2,
  run: async ({ records: things }) => {
    for (const { id, version, amount } of things) {
      if (amount === 13) throw new Problem('example.unlucky', { status: 422, title: 'Thirteen is not counted.' });
      await records(Thing).change(id, { amount: (amount ?? 0) + 1 }, { version });
    }
    return { message: 'Counted.' };
  },
});
