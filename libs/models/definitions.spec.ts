import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import {
  type BlockValue,
  type ChangeOf,
  type Admin,
  defineAction,
  defineAdmin,
  defineBlock,
  defineEntity,
  defineEvent,
  defineJob,
  definePage,
  definePermissions,
  definePolicy,
  field,
  fieldsOf,
  type NewRowOf,
  on,
  type RowOf,
  type ValuesOf,
  where,
} from './index';

const Person = defineEntity({
  name: 'events.person',
  label: 'Person',
  title: 'name',
  fields: { name: field.text({ required: true }) },
});

const Venue = defineEntity({
  name: 'events.venue',
  label: 'Venue',
  title: 'name',
  fields: {
    name: field.text({ required: true, max: 120, search: 'A' }),
    city: field.text(),
    capacity: field.integer({ min: 0 }),
    kind: field.choice({ choices: { hall: 'Hall', club: 'Club' }, default: 'hall' }),
    openedAt: field.dateTime(),
    photo: field.image(),
    owner: field.reference(Person),
    get parent() {
      return field.reference(Venue);
    },
    get openings() {
      return field.references(Opening);
    },
  },
  unique: [['name', 'city']],
  indexes: [['city']],
});

const Opening = defineEntity({
  name: 'events.opening',
  label: 'Opening',
  fields: {
    day: field.date({ required: true }),
    get venue() {
      return field.reference(Venue, { required: true });
    },
  },
});

const Countdown = defineBlock({
  name: 'events.countdown',
  label: 'Countdown',
  fields: { until: field.dateTime({ required: true }), caption: field.text() },
  preview: { until: new Date('2030-01-01') },
});

const EventPage = definePage({
  name: 'events.event',
  label: 'Event',
  fields: {
    startsAt: field.dateTime({ required: true }),
    venue: field.reference(Venue),
    body: field.blocks([Countdown]),
  },
  api: ['startsAt', 'venue'],
});

describe('definitions infer what they hold', () => {
  it('gives rows their value types, with null for what may be empty', () => {
    type Row = RowOf<typeof Venue>;
    expectTypeOf<Row['name']>().toEqualTypeOf<string>();
    expectTypeOf<Row['city']>().toEqualTypeOf<string | null>();
    expectTypeOf<Row['kind']>().toEqualTypeOf<'hall' | 'club'>();
    expectTypeOf<Row['openedAt']>().toEqualTypeOf<Date | null>();
    expectTypeOf<Row['version']>().toEqualTypeOf<number>();
  });

  it('infers references to the entity itself and between entities', () => {
    expectTypeOf<RowOf<typeof Venue>['parent']>().toEqualTypeOf<string | null>();
    expectTypeOf<RowOf<typeof Venue>['openings']>().toEqualTypeOf<string[] | null>();
    expectTypeOf<RowOf<typeof Opening>['venue']>().toEqualTypeOf<string>();
    const references = fieldsOf(Venue.fields)
      .filter(([, { kind }]) => kind.name.startsWith('reference'))
      .map(([name, { kind, options }]) => [name, kind.describe?.(options)]);
    expect(references).toEqual([
      ['owner', { target: 'events.person' }],
      ['parent', { target: 'events.venue' }],
      ['openings', { target: 'events.opening' }],
    ]);
  });

  it('asks for required fields on creation and for none on change', () => {
    expectTypeOf<{ name: string }>().toExtend<NewRowOf<typeof Venue>>();
    expectTypeOf<{ city: string }>().not.toExtend<NewRowOf<typeof Venue>>();
    expectTypeOf<{ city: string }>().toExtend<ChangeOf<typeof Venue>>();
  });

  it('gives blocks and pages typed values', () => {
    expectTypeOf<BlockValue<typeof Countdown>['fields']['until']>().toEqualTypeOf<Date>();
    expectTypeOf<ValuesOf<typeof EventPage.fields>['title']>().toEqualTypeOf<string>();
    expectTypeOf<ValuesOf<typeof EventPage.fields>['body']>().toEqualTypeOf<readonly BlockValue<typeof Countdown>[]>();
    expect(fieldsOf(EventPage.fields).map(([name]) => name)).toEqual(['title', 'startsAt', 'venue', 'body']);
  });

  it('types policies by the fields of their entity', () => {
    const policy = definePolicy(Venue, {
      view: () => true,
      change: ({ person }) => (person ? where({ owner: person.id, capacity: { lt: 100 } }) : false),
    });
    expect(policy.verbs.change?.({ person: { id: 'a', isOwner: false, may: () => false, within: () => [] } })).toEqual({
      where: { owner: 'a', capacity: { lt: 100 } },
    });
  });

  it('types actions and computed columns by their entity', () => {
    const rename = defineAction(Venue, {
      name: 'events.rename',
      label: 'Rename',
      form: { to: field.text({ required: true }) },
      run: async ({ records, values }) => {
        expectTypeOf(values).toEqualTypeOf<{ to: string }>();
        expectTypeOf(records[0]!.name).toEqualTypeOf<string>();
      },
    });
    const admin = defineAdmin(Venue, {
      list: ['name', 'owner.name', 'size'],
      computed: { size: { label: 'Size', needs: ['capacity'], value: ({ capacity }) => capacity ?? 0 } },
      order: ['name', '-createdAt'],
      actions: [rename],
    });
    expectTypeOf(admin).toExtend<Admin>();
    expect(admin.entity).toBe(Venue);
  });

  it('types jobs, events and listeners by their payload', () => {
    const Sold = defineEvent('events.sold', z.object({ venue: z.uuid() }));
    on(Sold, {
      name: 'events.thank',
      run: async (payload) => void expectTypeOf(payload).toEqualTypeOf<{ venue: string }>(),
    });
    const job = defineJob({
      name: 'events.close-past',
      cron: '5 * * * *',
      timeout: '1m',
      run: async ({ signal }) => void signal,
    });
    expect(job.timeoutSeconds).toBe(60);
  });
});

describe('deliberate mistakes do not compile', () => {
  it('refuses unknown columns, options, permissions and wrong values', () => {
    // Never called: what matters is that each line is an error for the type checker.
    const mistakes = () => {
      // @ts-expect-error an unknown column in a unique constraint
      defineEntity({ name: 'a.b', label: 'B', fields: { name: field.text() }, unique: [['nome']] });
      // @ts-expect-error an unknown title
      defineEntity({ name: 'a.b', label: 'B', title: 'nome', fields: { name: field.text() } });
      // @ts-expect-error an unknown option
      field.text({ maximum: 3 });
      // @ts-expect-error an option of the wrong type
      field.integer({ min: '0' });
      // @ts-expect-error a default that is no choice
      field.choice({ choices: { a: 'A' }, default: 'b' });
      // @ts-expect-error a preview value of the wrong type
      defineBlock({ name: 'a.b', label: 'B', fields: { until: field.dateTime() }, preview: { until: '2030-01-01' } });
      // @ts-expect-error a preview of an unknown field
      defineBlock({ name: 'a.b', label: 'B', fields: { until: field.dateTime() }, preview: { when: new Date() } });
      // @ts-expect-error an unknown field in the page's API
      definePage({ name: 'a.b', label: 'B', fields: { startsAt: field.dateTime() }, api: ['startAt'] });
      // @ts-expect-error a permission that nobody defined
      void definePermissions('events', { close: 'Close venues' }).opne;
      // @ts-expect-error a block that is a page type
      field.blocks([EventPage]);
      // @ts-expect-error a policy on an unknown field
      definePolicy(Venue, { change: ({ person }) => where({ ownr: person!.id }) });
      // @ts-expect-error a policy comparing with the wrong type
      definePolicy(Venue, { change: () => where({ capacity: 'many' }) });
      // @ts-expect-error an unknown field in a form
      defineAdmin(Venue, { form: { Venue: ['nome'] } });
      // @ts-expect-error an unknown column that can be edited
      defineAdmin(Venue, { editable: ['capcity'] });
      // @ts-expect-error an unknown order
      defineAdmin(Venue, { order: ['-nome'] });
      // @ts-expect-error a condition that compares with the wrong type
      defineAdmin(Venue, { when: { city: where({ capacity: 'many' }) } });
      defineAction(Venue, {
        name: 'events.rename',
        label: 'Rename',
        form: { to: field.text({ required: true }) },
        // @ts-expect-error a value that its form does not have
        run: async ({ values }) => void values.from,
      });
      // @ts-expect-error an unknown verb
      definePolicy(Venue, { chagne: () => true });
      // @ts-expect-error a span that is none
      defineJob({ name: 'a.b', timeout: 'soon', run: async () => undefined });
      on(defineEvent('a.b', z.object({ id: z.string() })), {
        name: 'a.c',
        // @ts-expect-error a listener that wants another payload
        run: async ({ id }: { id: number }) => void id,
      });
    };
    expect(mistakes).toBeTypeOf('function');
  });

  it('refuses names outside the grammar when the definition is loaded', () => {
    expect(() => defineEntity({ name: 'Venue', label: 'Venue', fields: {} })).toThrow('scope.name');
    expect(() => definePermissions('Events', { close: 'Close' })).toThrow('scope.name');
  });

  it('names permissions by scope and verb', () => {
    expect(definePermissions('events', { seeNotes: 'See internal notes' }).seeNotes).toEqual({
      name: 'events.see-notes',
      label: 'See internal notes',
    });
  });
});
