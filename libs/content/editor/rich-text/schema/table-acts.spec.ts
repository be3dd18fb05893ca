import { Editor } from '@tiptap/core';
import { checkRichText, type RichText } from '@tessera/models';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { richTextExtensions } from './rich-text-extensions';
import { fromEditor } from './rich-text-json';
import { type TableAct, tableActs } from './table-acts';

let editor: Editor;
beforeEach(() => {
  editor = new Editor({
    element: document.createElement('div'),
    injectCSS: false,
    extensions: richTextExtensions(),
    content: '<p>before</p>',
  });
});
afterEach(() => editor.destroy());

const act = (name: TableAct) => tableActs[name](editor.chain()).run();
const write = (words: string) => editor.commands.insertContent(words);
const press = (key: string) =>
  editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
/** The words of each cell, a row a line; null without a table. The text always passes its schema. */
const table = (): string | null => {
  const text = fromEditor(editor.getJSON()) as unknown as RichText;
  expect(checkRichText(text)).toEqual([]);
  const found = text.content.find(({ type }) => type === 'table');
  const words = (node: RichText['content'][number]): string => node.text ?? (node.content ?? []).map(words).join('');
  return found ? found.content!.map(({ content }) => content!.map(words).join('|')).join('\n') : null;
};

it('a table begins with heads and one row, the caret in its first cell', () => {
  act('table');
  write('Tile');
  expect(table()).toBe('Tile|\n|');
});

it('Tab goes from cell to cell, and from the last one to a new row', () => {
  act('table');
  for (const words of ['Tile', 'From', 'Gold', 'Venice', 'Smalti']) {
    write(words);
    press('Tab');
  }
  write('Ravenna');
  expect(table()).toBe('Tile|From\nGold|Venice\nSmalti|Ravenna');
});

it('rows and columns come behind the caret and go with it; the last one takes the table along', () => {
  act('table');
  write('a');
  act('columnAfter');
  act('rowAfter');
  expect(table()).toBe('a||\n||\n||');
  act('columnDelete');
  expect(table()).toBe('|\n|\n|');
  act('columnDelete');
  act('columnDelete');
  expect(table()).toBeNull();
});

it('a table goes as a whole, and there is none within another', () => {
  act('table');
  act('table');
  expect(JSON.stringify(editor.getJSON()).match(/"type":"table"/g)).toHaveLength(1);
  act('tableDelete');
  expect(table()).toBeNull();
  expect(editor.getText()).toContain('before');
});
