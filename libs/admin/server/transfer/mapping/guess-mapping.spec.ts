import { expect, it } from 'vitest';
import { defineEntity, type Field, field, uuidv7 } from '@tessera/models';
import type { Cell } from '../../../contract';
import { guessMapping } from './guess-mapping';
import type { Target } from './import-targets';

const Company = defineEntity({ name: 'spec.company', label: 'Company', title: 'name', fields: { name: field.text() } });
const target = (path: string, label: string, own: Field, lookup?: Target['lookup']): Target => ({
  path,
  field: own,
  lookup,
  view: { path, label, kind: own.kind.name, required: false, isKey: true, isWritable: path !== 'id' },
});
const company = field.reference(Company);
const targets = [
  target('givenName', 'Given name', field.text()),
  target('surname', 'Family name', field.text()),
  target('bornOn', 'Date of birth', field.date()),
  target('fee', 'Fee', field.decimal()),
  target('tags', 'Tags', field.choices({ choices: { a: 'A', b: 'B' } })),
  target('company', 'Company', company),
  target('company.name', 'Company › Name', company, { entity: Company, name: 'name', field: field.text() }),
  target('id', 'ID', field.json()),
];
const guess = (columns: Readonly<Record<string, readonly Cell[]>>) =>
  guessMapping(
    Object.keys(columns).map((name) => ({ name, samples: [] })),
    Object.values(columns),
    targets,
  );
const fieldsOf = (columns: Readonly<Record<string, readonly Cell[]>>) =>
  guess(columns).columns.map(({ field: path }) => path);

it('knows fields by name and by label, however they are spelt', () => {
  expect(fieldsOf({ given_name: [], 'FAMILY NAME': [], 'Date of Birth ': [], Føé: [], zip: [] })).toEqual([
    'givenName',
    'surname',
    'bornOn',
    null,
    null,
  ]);
  expect(fieldsOf({ givenname: [], 'Given names': [] })).toEqual(['givenName', null]);
});

it('looks references up by what the other records are called, unless the file holds their ids', () => {
  expect(fieldsOf({ company: ['Acme'] })).toEqual(['company.name']);
  expect(fieldsOf({ company: [uuidv7()] })).toEqual(['company']);
  expect(fieldsOf({ 'Company › Name': ['Acme'] })).toEqual(['company.name']);
});

it('finds records by their ids where these are ours', () => {
  expect(guess({ id: [uuidv7()], surname: ['A'] })).toMatchObject({ mode: 'both', key: 'id' });
  expect(guess({ id: ['D0001'], surname: ['A'] })).toMatchObject({
    mode: 'create',
    key: null,
    columns: [{ field: null }, {}],
  });
});

it('sees how days, numbers and lists are written, and whether there are spaces around everything', () => {
  expect(
    guess({ 'date of birth': [' 19700307', ' 19800408'], fee: [' 1.234,50', ' 3,5'], tags: [' a;b', ' a'] }),
  ).toMatchObject({
    columns: [{ date: 'compact' }, { decimal: ',' }, { separator: ';' }],
    trim: true,
  });
  expect(guess({ fee: ['1,234.50'], surname: ['x '], givenName: ['a', 'b'] })).toMatchObject({ trim: true });
  expect(guess({ surname: ['x ', 'y', 'z'] }).trim).toBe(false);
});
