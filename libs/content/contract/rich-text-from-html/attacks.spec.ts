import { checkRichText, isSafeHref, type RichTextNode } from '@tessera/models';
import { attacks } from '@tessera/templates/testing';
import { describe, expect, it } from 'vitest';
import { contentFromHtml, richTextFromHtml } from '../rich-text-from-html';

describe.each(Object.entries(attacks))('%s', (_what, html) => {
  it('becomes text that passes its schema', () => {
    expect(checkRichText(richTextFromHtml(html))).toEqual([]);
    for (const part of contentFromHtml(html)) {
      if (part.type === 'richText') expect(checkRichText(part.doc)).toEqual([]);
      if (part.type === 'image') expect(isSafeHref(part.src)).toBe(true);
    }
  });

  it('leads nowhere that runs something', () => {
    const hrefs = (node: RichTextNode): string[] => [
      ...(node.marks ?? []).flatMap((mark) => (mark.type === 'link' && 'href' in mark.attrs ? [mark.attrs.href] : [])),
      ...(node.content ?? []).flatMap(hrefs),
    ];
    for (const href of hrefs(richTextFromHtml(html)))
      expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(new URL(href, 'https://www.example.org/').protocol);
  });
});
