import { provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideApi } from '@tessera/ui';
import { beforeEach, expect, it } from 'vitest';
import type { ImportMapping, ImportTarget, ImportView } from '../../../contract';
import { ImportSession } from './import-session';
import { MappingStep } from './mapping-step';

const target = (path: string, more: Partial<ImportTarget> = {}): ImportTarget => ({
  path,
  label: path,
  kind: 'text',
  required: false,
  isKey: true,
  isWritable: true,
  ...more,
});
const view = {
  id: 'i1',
  name: 'people.csv',
  format: 'csv',
  encoding: 'UTF-8',
  delimiter: ';',
  rows: 1200,
  columns: [
    { name: 'Who', samples: ['Ada', 'Bob'] },
    { name: 'Kind', samples: ['lead', 'Stranger'] },
    { name: 'Born', samples: ['07.03.1970'] },
  ],
  mapping: {
    columns: [{ field: null }, { field: 'kind' }, { field: 'born', date: 'dmy' }],
    mode: 'create',
    key: null,
    trim: false,
  },
  targets: [
    target('name', { required: true }),
    target('kind', { kind: 'choice', choices: { lead: 'Lead', client: 'Client' }, isKey: false }),
    target('born', { kind: 'date' }),
    target('id', { kind: 'id', isWritable: false }),
  ],
} as unknown as ImportView;

let fixture: ComponentFixture<MappingStep>;
let settled: ImportMapping | undefined;
const element = () => fixture.nativeElement as HTMLElement;
const select = (label: string) => element().querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)!;
const choose = async (control: HTMLSelectElement, value: string) => {
  control.value = value;
  control.dispatchEvent(new Event('change'));
  await fixture.whenStable();
};
const proceed = () =>
  [...element().querySelectorAll('button')].find((each) => each.textContent?.includes('Check the rows'))!;

beforeEach(async () => {
  TestBed.configureTestingModule({ providers: [provideApi(), provideHttpClientTesting(), ImportSession] });
  fixture = TestBed.createComponent(MappingStep);
  fixture.componentRef.setInput('view', view);
  fixture.componentRef.setInput('label', 'Person');
  settled = undefined;
  fixture.componentInstance.settled.subscribe((mapping) => (settled = mapping));
  await fixture.whenStable();
});

it('says what the file is, and goes on only when all that is needed has a column', async () => {
  expect(element().textContent).toContain('1,200 rows · UTF-8, separated by semicolons');
  expect(element().textContent).toContain('A new person needs name.');
  expect(proceed().disabled).toBe(true);
  await choose(select('Field for Who'), 'name');
  expect(proceed().disabled).toBe(false);
  proceed().click();
  expect(settled?.columns.map(({ field }) => field)).toEqual(['name', 'kind', 'born']);
});

it('gives a field to one column only', () => {
  const option = [...select('Field for Who').options].find(({ value }) => value === 'kind')!;
  expect(option.disabled).toBe(true);
});

it('asks how days are written, and what words mean that are no choice', async () => {
  expect(select('Dates of Born').value).toBe('dmy');
  const stranger = element().querySelector<HTMLElement>('.stranger')!;
  expect(stranger.textContent).toContain('Stranger');
  await choose(stranger.querySelector('select')!, 'client');
  await choose(select('Field for Who'), 'name');
  proceed().click();
  expect(settled?.columns[1]).toEqual({ field: 'kind', choices: { Stranger: 'client' } });
});

it('asks by which field records are found only where some are changed', async () => {
  expect(element().textContent).not.toContain('Found by');
  await choose(select('Field for Who'), 'name');
  const both = [...element().querySelectorAll<HTMLInputElement>('input[type=radio]')].find(
    ({ value }) => value === 'both',
  )!;
  both.click();
  await fixture.whenStable();
  expect(element().textContent).toContain('Found by');
  proceed().click();
  expect(settled).toMatchObject({ mode: 'both', key: 'name' });
});
