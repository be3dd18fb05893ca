import { describe, expect, it } from 'vitest';
import {
  type BlockTypes,
  checkDocument,
  defineBlock,
  definePage,
  documentReferences,
  documentText,
  field,
  uuidv7,
} from './index';

const Quote = defineBlock({
  name: 'demo.quote',
  label: 'Quote',
  fields: { text: field.text({ required: true, multiline: true }), about: field.reference({ name: 'content.page' }) },
  preview: { text: 'Words' },
});
const Columns = defineBlock({ name: 'demo.columns', label: 'Columns', fields: { left: field.blocks() }, preview: {} });
const Story = definePage({
  name: 'demo.story',
  label: 'Story',
  fields: { intro: field.text(), body: field.blocks(), asides: field.blocks([Quote]), at: field.dateTime() },
});
const blocks: BlockTypes = new Map([Quote, Columns].map((block) => [block.name, block]));

const quote = (text: string | null, id = uuidv7()) => ({ id, type: 'demo.quote', fields: { text } });
const check = (fields: unknown, complete = false) => checkDocument(Story, fields, blocks, { complete });

describe('checkDocument', () => {
  it('accepts a sound document, with blocks in blocks', () => {
    expect(
      check(
        {
          title: 'Hello',
          at: '2026-11-22T09:00:00.000Z',
          body: [quote('a'), { id: uuidv7(), type: 'demo.columns', fields: { left: [quote('b')] } }],
        },
        true,
      ),
    ).toEqual([]);
  });

  it('lets a draft be incomplete and publication not', () => {
    const id = uuidv7();
    expect(check({ title: '', body: [quote(null, id)] })).toEqual([]);
    expect(check({ title: '', body: [quote(null, id)] }, true).map(({ path, code }) => [path, code])).toEqual([
      ['fields.title', 'required'],
      [`fields.body.${id}.text`, 'required'],
    ]);
  });

  it('names the field, the block and the rule', () => {
    const id = uuidv7();
    expect(check({ title: 7, nope: 1, body: [{ ...quote('a', id), fields: { text: 'a', colour: 'red' } }] })).toEqual([
      expect.objectContaining({ path: 'fields.nope', code: 'unknown-field' }),
      expect.objectContaining({ path: 'fields.title', code: 'invalid-type' }),
      expect.objectContaining({ path: `fields.body.${id}.colour`, code: 'unknown-field' }),
    ]);
  });

  it('refuses unknown blocks, blocks in the wrong place and an id used twice', () => {
    const id = uuidv7();
    expect(check({ body: [{ id, type: 'demo.unknown', fields: {} }] })).toMatchObject([{ code: 'unknown-block' }]);
    expect(check({ asides: [{ id, type: 'demo.columns', fields: {} }] })).toMatchObject([{ code: 'unknown-block' }]);
    expect(check({ body: [quote('a', id)], asides: [quote('b', id)] })).toMatchObject([
      { path: `fields.asides.${id}`, code: 'duplicate-block' },
    ]);
  });

  it('refuses dates that are not fixed-width UTC, since they must sort as text', () => {
    expect(check({ at: '2026-11-22T09:00:00Z' })).toHaveLength(1);
    expect(check({ at: '2026-11-22T10:00:00.000+01:00' })).toHaveLength(1);
  });

  it('refuses blocks nested without end', () => {
    let inner: unknown[] = [];
    for (let i = 0; i < 100; i++) inner = [{ id: uuidv7(), type: 'demo.columns', fields: { left: inner } }];
    expect(check({ body: inner })).toMatchObject([{ code: 'too-deep' }]);
  });

  it('says in a sentence what is wrong', () => {
    const message = (fields: object) => check(fields)[0]?.message;
    expect(message({ title: 'two\nlines' })).toBe('This must be a single line.');
    expect(message({ title: 'x'.repeat(201) })).toBe('This may have at most 200 characters.');
    expect(message({ title: 7 })).toBe('This must be text.');
    expect(message({ at: 'tomorrow' })).toBe('This is not a valid moment in UTC.');
    expect(message({ body: [{ type: 'demo.quote', fields: {} }] })).toBe('This is missing.');
  });
});

describe('what a document holds', () => {
  const about = uuidv7();
  const id = uuidv7();
  const nested = {
    title: 'Hello',
    body: [
      {
        id: uuidv7(),
        type: 'demo.columns',
        fields: { left: [{ id, type: 'demo.quote', fields: { text: 'Deep words', about } }] },
      },
    ],
  };

  it('is found in nested blocks too', () => {
    expect(documentText(Story, nested, blocks)).toBe('Hello\nDeep words');
    expect(documentReferences(Story, nested, blocks)).toEqual([
      { entity: 'content.page', id: about, path: expect.stringMatching(new RegExp(`\\.left\\.${id}\\.about$`)) },
    ]);
  });
});
