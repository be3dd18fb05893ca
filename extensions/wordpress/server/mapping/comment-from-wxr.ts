import type { WxrComment } from '../wxr/events';
import { plainLine } from './plain';
import { richTextFromHtml } from '@tessera/content/server';
import { type RichTextNode, richTextToPlain } from '@tessera/models';

/** A comment as an item asks for it, without its place among others. */
export interface WantedComment {
  readonly author: string;
  readonly email: string | null;
  readonly website: string | null;
  readonly writtenAt: Date;
  readonly text: string;
  readonly state: 'shown' | 'hidden';
}

const mostWords = 65_000;

/** Makes the comment that visitors read; a sentence where it is left out. */
export function commentFrom(comment: WxrComment): WantedComment | string {
  const { author, email, website, writtenAt, content, approved } = comment;
  if (approved === 'spam') return 'It was marked as spam.';
  if (/trash/.test(approved)) return 'It was in the trash.';
  const text = wordsOf(content);
  if (text === '') return 'It has no words.';
  return {
    author: plainLine(author, 200) || 'Anonymous',
    email: isEmail(email) ? email : null,
    website: isWebAddress(website) ? website : null,
    writtenAt: writtenAt ?? new Date(0),
    text,
    state: approved === '1' && whyHidden(comment) === null ? 'shown' : 'hidden',
  };
}

/** Why a comment that comes in is not shown; null for one that is. */
export function whyHidden({ approved, type }: WxrComment): string | null {
  if (type === 'pingback' || type === 'trackback') return 'Another site told that it links here; it is hidden.';
  if (type !== 'comment' && type !== 'review') return 'A plugin wrote it; it is hidden.';
  return approved === '1' ? null : 'It waited to be looked at; it is hidden.';
}

/** Comments are plain text: a link keeps its address behind its words. */
function wordsOf(html: string): string {
  const { content } = richTextFromHtml(html.replaceAll('\0', '').toWellFormed(), { typedNewlines: true });
  const text = content
    .map((node) => richTextToPlain(withAddresses(node)))
    .join('\n\n')
    .trim();
  return text.length <= mostWords ? text : `${text.slice(0, mostWords).toWellFormed()}…`;
}

function withAddresses(node: RichTextNode): RichTextNode {
  if (node.type !== 'text') return { ...node, ...(node.content && { content: node.content.map(withAddresses) }) };
  const link = node.marks?.find(({ type }) => type === 'link');
  const href = link && 'attrs' in link && 'href' in link.attrs ? link.attrs.href : undefined;
  const text = node.text ?? '';
  return href === undefined || text.includes(href) ? node : { ...node, text: `${text} (${href})` };
}

function isEmail(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i.test(text)
  );
}

function isWebAddress(text: string): boolean {
  return text.length <= 2048 && /^https?:\/\//i.test(text) && URL.canParse(text);
}
