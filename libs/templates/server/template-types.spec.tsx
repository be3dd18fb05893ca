import { defineBlock, definePage, field } from '@tessera/models';
import { expectTypeOf, it } from 'vitest';
import { isOf, type PageFacts, pagesUnder, template } from './index';

const Countdown = defineBlock({
  name: 'spec.countdown',
  label: 'Countdown',
  fields: { until: field.dateTime({ required: true }), note: field.text() },
  preview: {},
});
const Event = definePage({
  name: 'spec.event',
  label: 'Event',
  fields: { startsAt: field.dateTime(), body: field.blocks([Countdown]) },
  api: ['startsAt'],
});

it('a template sees the values of its definition', () => {
  template(Countdown, ({ until, note }, { format }) => {
    expectTypeOf(until).toEqualTypeOf<Date>();
    expectTypeOf(note).toEqualTypeOf<string | null>();
    return <time dateTime={until.toISOString()}>{format.date(until)}</time>;
  });
  template(Event, ({ title, startsAt, body }, { blocks }) => {
    expectTypeOf(title).toEqualTypeOf<string>();
    expectTypeOf(startsAt).toEqualTypeOf<Date | null>();
    return <main>{blocks(body)}</main>;
  });
});

it('a template that knows no such field does not compile', () => {
  // @ts-expect-error there is no field "untill"
  template(Countdown, ({ untill }) => <p>{String(untill)}</p>);
  // @ts-expect-error an optional value may be null
  template(Countdown, ({ note }) => <p>{note.length}</p>);
});

it('a template finds the answers under the names of its questions', () => {
  template(Event, {
    load: ({ startsAt }, page) => {
      expectTypeOf(startsAt).toEqualTypeOf<Date | null>();
      return { later: pagesUnder(page.id, { limit: 3 }) };
    },
    render: (_values, { loaded }) => {
      expectTypeOf(loaded.later).toEqualTypeOf<readonly PageFacts[]>();
      // @ts-expect-error nobody asked for "earlier"
      return String(loaded.earlier);
    },
  });
});

it('a page in a list is typed once its type is known', () => {
  const page = {} as PageFacts;
  if (isOf(Event, page)) expectTypeOf(page.values.startsAt).toEqualTypeOf<Date | null | undefined>();
});
