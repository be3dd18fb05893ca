import { type ComponentChildren, h } from 'preact';
import { safeHtml, type SafeNode } from './safe-html';

/** HTML by hand as elements, cleaned; see `cleanHtml`. */
export function renderHtml(html: string | null | undefined): ComponentChildren {
  return html ? safeHtml(html).map(drawn) : null;
}

function drawn(node: SafeNode): ComponentChildren {
  if (typeof node === 'string') return node;
  const { open, reversed, ...attributes } = node.attributes;
  const flags = { ...(open !== undefined && { open: true }), ...(reversed !== undefined && { reversed: true }) };
  // What begins with a line break keeps it: a browser drops the first one after <pre>.
  const content =
    node.name === 'pre' && typeof node.content[0] === 'string' && node.content[0].startsWith('\n')
      ? ['\n', ...node.content]
      : node.content;
  return h(node.name, { ...attributes, ...flags }, ...content.map(drawn));
}
