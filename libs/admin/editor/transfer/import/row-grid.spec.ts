import { TestBed } from '@angular/core/testing';
import { expect, it } from 'vitest';
import type { ImportRowView } from '../../../contract';
import { RowGrid } from './row-grid';

const columns = [
  { name: 'Name', samples: [] },
  { name: 'Born', samples: [] },
];
const fine: ImportRowView = {
  number: 1,
  cells: ['ada', null],
  state: 'waiting',
  record: null,
  errors: [],
  values: ['Ada', null],
};
const wrong: ImportRowView = {
  number: 2,
  cells: ['Bob', 'soon'],
  state: 'failed',
  record: null,
  errors: [
    { column: 1, field: 'born', code: 'date', message: '"soon" is not a date.' },
    { column: null, field: null, code: 'database.not-allowed', message: 'You may not add this.' },
  ],
};
const draw = async (rows: readonly ImportRowView[]) => {
  const fixture = TestBed.createComponent(RowGrid);
  fixture.componentRef.setInput('columns', columns);
  fixture.componentRef.setInput('rows', rows);
  fixture.componentRef.setInput('label', 'Rows');
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const texts = (selector: string) => [...element.querySelectorAll(selector)].map((each) => each.textContent.trim());
  return { element, texts };
};

it('shows values as they will be, and cells that go nowhere as they came', async () => {
  const { texts } = await draw([fine]);
  expect(texts('thead th')).toEqual(['Row', 'Name', 'Born']);
  expect(texts('tbody td')).toEqual(['Ada', '']);
});

it('says what is wrong beside the row and marks the cell, every cell below its own name', async () => {
  const { element, texts } = await draw([fine, wrong]);
  expect(texts('thead th')).toEqual(['Row', 'What is wrong', 'Name', 'Born']);
  expect(texts('tbody tr:last-child .error')).toEqual(['Born: "soon" is not a date.', 'You may not add this.']);
  expect(texts('.wrong')).toEqual(['soon']);
  for (const row of element.querySelectorAll('tr')) expect(row.children).toHaveLength(4);
});
