import { describeFields, field, type Json } from '@tessera/models';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdminField, EntitySchema, RecordChange } from '../../../contract';
import { pastState } from '../history/past-state';
import { formTabs } from './form-layout';
import { mergeValues, sameValue } from './three-way';

describe('two changes of one record', () => {
  const names = ['a', 'b', 'c'];
  const record = fc.record({
    a: fc.constantFrom<Json>(null, 1, 2),
    b: fc.constantFrom<Json>('x', 'y', null),
    c: fc.constantFrom<Json>([1], [1, 2], null),
  });

  it('lose nothing: each field holds mine, or theirs where I changed nothing', () => {
    fc.assert(
      fc.property(record, record, record, (base, mine, theirs) => {
        const { values, conflicts, taken } = mergeValues(names, base, mine, theirs);
        for (const name of names as (keyof typeof base)[]) {
          const didI = !sameValue(base[name], mine[name]);
          const didThey = !sameValue(base[name], theirs[name]);
          expect(values[name]).toEqual(didI ? mine[name] : theirs[name]);
          const isDisputed = didI && didThey && !sameValue(mine[name], theirs[name]);
          expect(conflicts.some((conflict) => conflict.field === name)).toBe(isDisputed);
          expect(taken.includes(name)).toBe(didThey && !didI);
        }
      }),
    );
  });

  it('that say the same are no conflict, in whatever order their keys stand', () => {
    const { conflicts } = mergeValues(['a'], { a: null }, { a: { x: 1, y: [2] } }, { a: { y: [2], x: 1 } });
    expect(conflicts).toEqual([]);
  });
});

describe('a state of the past', () => {
  const change = (id: string, changes: RecordChange['changes'], operation: RecordChange['operation'] = 'changed') =>
    ({ id, at: '', operation, by: null, system: null, changes }) satisfies RecordChange;
  const history = [
    change('4', [{ field: 'city', from: 'Bodø', to: 'Oslo' }]),
    change('3', [
      { field: 'city', from: 'Bergen', to: 'Bodø' },
      { field: 'size', from: null, to: 3 },
    ]),
    change('2', [{ field: 'city', from: 'Oslo', to: 'Bergen' }]),
    change('1', [{ field: 'city', from: null, to: 'Oslo' }], 'created'),
  ];

  it('is what later changes replaced first', () => {
    expect(pastState(history, '2')).toEqual([
      { field: 'city', from: 'Oslo', to: 'Bergen' },
      { field: 'size', from: 3, to: null },
    ]);
  });

  it('leaves out what is again as it was', () => {
    expect(pastState(history, '1')).toEqual([{ field: 'size', from: 3, to: null }]);
    expect(pastState(history, '4')).toEqual([]);
  });
});

describe('the layout of a form', () => {
  const fields = describeFields({ name: field.text(), city: field.text(), tabs: field.text() }).map(
    (each) =>
      ({
        ...each,
        operators: [],
        isSortable: true,
        isSearched: false,
        isWritable: true,
        isSystem: false,
      }) as AdminField,
  );
  const drawn = (form: EntitySchema['form']) =>
    formTabs({ label: 'Venue', fields, form } as unknown as EntitySchema).map(({ name, label, sections }) => [
      name,
      label,
      sections.map(({ heading, lines }) => [heading, lines.map((line) => line.map((each) => each.name).join('+'))]),
    ]);

  it('has sections with one or several fields on a line', () => {
    expect(drawn({ Venue: [['name', 'city'], 'tabs'] })).toEqual([['', '', [['Venue', ['name+city', 'tabs']]]]]);
  });

  it('has tabs by names for the address', () => {
    expect(drawn({ tabs: { 'Who & what': { A: ['name'] }, Where: { B: ['city'] } } })).toEqual([
      ['who-what', 'Who & what', [['A', ['name']]]],
      ['where', 'Where', [['B', ['city']]]],
    ]);
  });

  it('may call a section "tabs"', () => {
    expect(drawn({ tabs: ['tabs'] } as EntitySchema['form'])).toEqual([['', '', [['tabs', ['tabs']]]]]);
  });

  it('leaves out what is not to be seen, and what is then empty', () => {
    expect(drawn({ tabs: { A: { X: ['secret'] }, B: { Y: ['name', ['secret']] } } })).toEqual([
      ['b', 'B', [['Y', ['name']]]],
    ]);
  });

  it('shows every field where nothing is said', () => {
    expect(drawn({})).toEqual([['', '', [['Venue', ['name', 'city', 'tabs']]]]]);
  });
});
