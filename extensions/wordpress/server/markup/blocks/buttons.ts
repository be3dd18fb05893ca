import type { WpBlock } from '../block-grammar';
import { type ButtonsPart, noted, type PostPart } from '../parts';
import { type BlockReader, innerBlocks, ownHtml, type Reader } from '../reader';
import { firstLink, isText, line, plainOf, textOf } from '../texts';
import { textIn, within } from './attributes';

/** `core/buttons`; what is no button in it stands behind. */
export const buttons: BlockReader = (block, read) => {
  const inner = innerBlocks(block);
  const made = inner.filter(({ name }) => name === 'core/button').map((each) => buttonOf(each, read));
  const others = block.content.filter((each) => typeof each === 'string' || each.name !== 'core/button');
  return [...joined(made, isCentred(block)), ...read.content(others)];
};

/** `core/button` by itself, as it was in the beginning. */
export const button: BlockReader = (block, read) => joined([buttonOf(block, read)], isCentred(block));

type Button = ButtonsPart['buttons'][number];

const most = 12;
const longest = 120;

/** What leads nowhere, or is too long for a button, is running text. */
function buttonOf(block: WpBlock, read: Reader): Button | PostPart[] {
  const parts = read.html(ownHtml(block));
  const label = plainOf(parts);
  const href = firstLink(parts);
  if (label === '') return parts;
  if (!isText(parts) || label.length > longest) return parts;
  if (href === null)
    return [
      textOf([line(label, { type: 'bold' })]),
      noted(block.name, 'A button that led nowhere came in as text.', label),
    ];
  const isOutline = /is-style-outline/.test(`${textIn(block, 'className')} ${ownHtml(block)}`);
  return { label, href, isOutline };
}

function joined(made: ReadonlyArray<Button | PostPart[]>, isCentredThere: boolean): PostPart[] {
  const parts: PostPart[] = [];
  let row: Button[] = [];
  const close = () => {
    if (row.length > 0) parts.push({ type: 'buttons', buttons: row, isCentred: isCentredThere });
    row = [];
  };
  for (const each of made) {
    if (Array.isArray(each)) {
      close();
      parts.push(...each);
    } else {
      row.push(each);
      if (row.length === most) close();
    }
  }
  close();
  return parts;
}

function isCentred(block: WpBlock): boolean {
  const { attributes } = block;
  return [
    attributes['align'],
    attributes['contentJustification'],
    within(attributes['layout'], 'justifyContent'),
  ].includes('center');
}
