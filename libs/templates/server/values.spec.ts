import { defineBlock, definePage, type DocumentFields, field } from '@tessera/models';
import { expect, it } from 'vitest';
import { decodeDocument, decodedBlocks, missingValues } from './values';

const Note = defineBlock({
  name: 'spec.note',
  label: 'Note',
  fields: {
    at: field.dateTime({ required: true }),
    size: field.choice({ choices: { s: 'Small', l: 'Large' }, default: 's' }),
  },
  preview: {},
});
const Box = defineBlock({ name: 'spec.box', label: 'Box', fields: { inner: field.blocks([Note]) }, preview: {} });
const Page = definePage({
  name: 'spec.page',
  label: 'Page',
  fields: { body: field.blocks(), due: field.date({ label: 'Due on', required: true }) },
});
const blocks = new Map<string, typeof Note | typeof Box>([
  [Note.name, Note],
  [Box.name, Box],
]);

const json: DocumentFields = {
  title: 'Hello',
  body: [
    {
      id: 'b1',
      type: 'spec.box',
      fields: { inner: [{ id: 'b2', type: 'spec.note', fields: { at: '2026-11-22T09:00:00.000Z' } }] },
    },
    { id: 'b3', type: 'spec.removed', fields: { x: 1 } },
  ],
};

it('values of nested blocks are decoded and defaults stand in', () => {
  const values = decodeDocument(Page.fields, json, blocks);
  expect(values).toEqual({
    title: 'Hello',
    due: null,
    body: [
      {
        id: 'b1',
        type: 'spec.box',
        fields: {
          inner: [{ id: 'b2', type: 'spec.note', fields: { at: new Date('2026-11-22T09:00:00Z'), size: 's' } }],
        },
      },
    ],
  });
});

it('blocks are visited in reading order', () => {
  expect(
    [...decodedBlocks(decodeDocument(Page.fields, json, blocks), Page.fields, blocks)].map(({ id }) => id),
  ).toEqual(['b1', 'b2']);
});

it('says by their labels which required values are missing', () => {
  expect(missingValues(Page.fields, decodeDocument(Page.fields, json, blocks))).toEqual(['Due on']);
});
