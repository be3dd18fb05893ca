import { type BlockJson, type DocumentFields, describeFields, field, type Json } from '@tessera/models';
import { describe, expect, it } from 'vitest';
import { contentBlocks } from '../../../contract';
import { describeBlock } from '../../../contract/schema';
import { quoteBlock, textBlock } from '../../content-api.harness';
import { documentDifference } from './document-difference';

const schemas = describeFields({ title: field.text(), lead: field.image(), body: field.blocks() });
const blocks = new Map(contentBlocks.map((block) => [block.name, describeBlock(block)]));
const between = (before: DocumentFields, after: DocumentFields) =>
  documentDifference(schemas, before, after, (type) => blocks.get(type));
const body = (...list: BlockJson[]): DocumentFields => ({ body: list as unknown as Json });
const fates = (before: BlockJson[], after: BlockJson[]) =>
  (between(body(...before), body(...after))[0]?.blocks ?? []).map(
    ({ id, is, hasMoved }) => `${id} ${is}${hasMoved ? ' moved' : ''}`,
  );
const [a, b, c] = [quoteBlock('A', 'a'), quoteBlock('B', 'b'), quoteBlock('C', 'c')];

describe('two states of a document', () => {
  it('that are the same differ in nothing', () => {
    expect(between({ title: 'A', ...body(a) }, { title: 'A', ...body(a) })).toEqual([]);
  });

  it('differ in fields, texts word by word', () => {
    const [title, lead] = between(
      { title: 'Old title', lead: null },
      { title: 'New title', lead: { id: 'x', alt: '' } },
    );
    expect(title).toMatchObject({
      schema: { name: 'title' },
      words: [{ is: 'removed' }, { is: 'added' }, { is: 'same' }],
    });
    expect(lead).toMatchObject({ schema: { name: 'lead' }, words: null, before: null });
  });

  it('tell what was added, removed, changed and moved', () => {
    expect(fates([a, b], [a, c, b])).toEqual(['a same', 'c added', 'b same']);
    expect(fates([a, b, c], [a, c])).toEqual(['a same', 'b removed', 'c same']);
    expect(fates([a, b], [b])).toEqual(['a removed', 'b same']);
    expect(fates([a, b], [a, quoteBlock('Bee', 'b')])).toEqual(['a same', 'b changed']);
    expect(fates([a, b, c], [c, a, b])).toEqual(['c same moved', 'a same', 'b same']);
  });

  it('mark the words within a rich text, and say where its looks alone differ', () => {
    const bold = textBlock('some words', 't');
    const run = { type: 'text', text: 'some words', marks: [{ type: 'bold' }] };
    const marked = {
      ...bold,
      fields: { text: { type: 'doc', content: [{ type: 'paragraph', content: [run] }] } as Json },
    };
    const [words] = between(body(textBlock('some words', 't')), body(textBlock('other words', 't')))[0]!.blocks![0]!
      .values;
    expect(words!.words).toEqual([
      { is: 'removed', text: 'some' },
      { is: 'added', text: 'other' },
      { is: 'same', text: ' words' },
    ]);
    const [looks] = between(body(bold), body(marked))[0]!.blocks![0]!.values;
    expect(looks).toMatchObject({ isFormOnly: true });
  });

  it('look into blocks in blocks', () => {
    const group = (inner: BlockJson): BlockJson => ({
      id: 'g',
      type: 'content.group',
      fields: { content: [inner] as unknown as Json },
    });
    const [value] = between(body(group(a)), body(group(quoteBlock('Ah', 'a'))))[0]!.blocks![0]!.values;
    expect(value!.blocks).toMatchObject([{ id: 'a', is: 'changed' }]);
  });
});
