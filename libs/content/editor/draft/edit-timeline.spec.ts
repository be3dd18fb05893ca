import type { BlockJson, DocumentFields, Json } from '@tessera/models';
import { beforeEach, describe, expect, it } from 'vitest';
import { quoteBlock } from '../content-api.harness';
import { EditTimeline } from './edit-timeline';

let now = 0;
let timeline: EditTimeline;
let fields: DocumentFields;
const body = (...blocks: BlockJson[]): Json => blocks as unknown as Json;
const [a, b] = [quoteBlock('A', 'a'), quoteBlock('B', 'b')];

beforeEach(() => {
  now = 0;
  timeline = new EditTimeline(new Set(['body']), () => now);
  fields = { title: 'T', body: body(a, b) };
});

const edit = (changed: DocumentFields, { isStructure = false, after = 0 } = {}) => {
  now += after;
  timeline.note(fields, { ...fields, ...changed }, isStructure);
  fields = { ...fields, ...changed };
};
const undo = () => (fields = timeline.undo(fields)?.fields ?? fields);
const redo = () => (fields = timeline.redo(fields)?.fields ?? fields);
const ids = () => (fields['body'] as unknown as BlockJson[]).map(({ id }) => id).join(' ');
const text = (id: string) => (fields['body'] as unknown as BlockJson[]).find((each) => each.id === id)?.fields['text'];

describe('steps back', () => {
  it('go through words and structure in the order in which they were done', () => {
    edit({ body: body(quoteBlock('A!', 'a'), b) });
    edit({ body: body(quoteBlock('A!', 'a')) }, { isStructure: true });
    edit({ title: 'New' });
    undo();
    expect(fields['title']).toBe('T');
    undo();
    expect(ids()).toBe('a b');
    undo();
    expect(text('a')).toBe('A');
    expect(timeline.mayUndo).toBe(false);
    redo();
    redo();
    redo();
    expect(fields).toEqual({ title: 'New', body: body(quoteBlock('A!', 'a')) });
  });

  it('take back what was typed in one go as one, and after a pause as another', () => {
    edit({ title: 'Te' });
    edit({ title: 'Tex' }, { after: 200 });
    edit({ title: 'Text' }, { after: 200 });
    edit({ title: 'Text.' }, { after: 5_000 });
    undo();
    expect(fields['title']).toBe('Text');
    undo();
    expect(fields['title']).toBe('T');
  });

  it('do not join what was typed in two places', () => {
    edit({ body: body(quoteBlock('A!', 'a'), b) });
    edit({ body: body(quoteBlock('A!', 'a'), quoteBlock('B!', 'b')) }, { after: 10 });
    undo();
    expect([text('a'), text('b')]).toEqual(['A!', 'B']);
  });

  it('end the way forward once something else is done', () => {
    edit({ title: 'One' });
    undo();
    edit({ title: 'Two' });
    expect(timeline.mayRedo).toBe(false);
  });

  it('say where they show', () => {
    edit({ body: body(b) }, { isStructure: true });
    expect(timeline.undo(fields)).toMatchObject({ path: 'body.a' });
  });
});

describe('what others did meanwhile', () => {
  it('stays: words they changed since, blocks they wrote into', () => {
    edit({ title: 'Mine' });
    edit({ body: body(a, b, quoteBlock('C', 'c')) }, { isStructure: true });
    fields = { title: 'Theirs', body: body(a, quoteBlock('B of theirs', 'b'), quoteBlock('C and more', 'c')) };
    undo();
    expect(ids()).toBe('a b c');
    expect(fields['title']).toBe('Theirs');
    expect(timeline.mayUndo).toBe(false);
  });

  it('is passed over for the step before it', () => {
    edit({ body: body(b, a) }, { isStructure: true });
    edit({ title: 'Mine' });
    fields = { ...fields, title: 'Theirs' };
    undo();
    expect([fields['title'], ids()]).toEqual(['Theirs', 'a b']);
  });
});
