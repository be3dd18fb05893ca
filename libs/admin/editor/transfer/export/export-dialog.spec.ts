import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { beforeEach, expect, it } from 'vitest';
import type { EntitySchema } from '../../../contract';
import { EntitySchemas } from '../../schema/entity-schemas';
import { ExportDialog, type ExportQuestion } from './export-dialog';

const question: ExportQuestion = {
  resource: 'events/venues',
  labels: 'Venues',
  columns: ['name', 'owner', 'openings'],
  query: { 'filter[city]': 'Oslo & Ås', sort: '-name' },
  count: 1234,
};
const schemas = [
  {
    name: 'events.venue',
    resource: 'events/venues',
    fields: [
      { name: 'name', kind: 'text' },
      { name: 'owner', kind: 'reference', target: 'users.person' },
    ],
  },
  { name: 'users.person', resource: 'users/people', title: 'name', fields: [{ name: 'name', kind: 'text' }] },
] as unknown as EntitySchema[];

let fixture: ComponentFixture<ExportDialog>;
const element = () => fixture.nativeElement as HTMLElement;
const address = () => new URL(element().querySelector<HTMLAnchorElement>('a[download]')!.href);
const choose = async (value: string) => {
  [...element().querySelectorAll<HTMLInputElement>('input[type=radio]')].find((each) => each.value === value)!.click();
  await fixture.whenStable();
};

beforeEach(async () => {
  const all = signal(schemas);
  TestBed.configureTestingModule({
    providers: [
      { provide: DIALOG_DATA, useValue: question },
      { provide: DialogRef, useValue: { config: {}, close: () => undefined } },
      { provide: EntitySchemas, useValue: { all, named: (name: string) => all().find((each) => each.name === name) } },
    ],
  });
  fixture = TestBed.createComponent(ExportDialog);
  await fixture.whenStable();
});

it('gives what the view shows, as it is narrowed and sorted, others by what they are called', () => {
  expect(element().textContent).toContain('1,234 venues that this view shows.');
  expect(address().pathname).toBe('/api/v1/events/venues/export');
  expect(Object.fromEntries(address().searchParams)).toEqual({
    'filter[city]': 'Oslo & Ås',
    sort: '-name',
    format: 'csv',
    columns: 'name,owner.name,openings',
    mark: 'true',
  });
});

it('gives all columns, in another form', async () => {
  await choose('all');
  await choose('xlsx');
  expect(Object.fromEntries(address().searchParams)).toEqual({
    'filter[city]': 'Oslo & Ås',
    sort: '-name',
    format: 'xlsx',
  });
});
