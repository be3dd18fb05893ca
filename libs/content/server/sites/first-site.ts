import {
  type BlockJson,
  type DocumentFields,
  type Json,
  type RichText,
  type RichTextNode,
  uuidv7,
} from '@tessera/models';
import { RichTextBlock } from '../../contract';

/** The site that is made at the first start. */
export const firstSite = { name: 'Tessera', locale: 'en' } as const;

/** The document of its home page. */
export function welcome(): DocumentFields {
  const text: RichText = {
    type: 'doc',
    content: [
      paragraph('This page was made at the first start, so that there is something to see. Nothing else is here yet.'),
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'What to do next' }] },
      {
        type: 'bulletList',
        content: [
          item('Sign in to the editor, open this page and write what your visitors should read.'),
          item('Add pages beneath it, put them in order, publish them when they are ready.'),
          item('Bring in the posts and pages of a WordPress site from its export file.'),
        ],
      },
    ],
  };
  const block: BlockJson = { id: uuidv7(), type: RichTextBlock.name, fields: { text: text as unknown as Json } };
  return { title: 'Welcome', intro: 'Your site is running.', body: [block] as unknown as Json };
}

function paragraph(text: string): RichTextNode {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

function item(text: string): RichTextNode {
  return { type: 'listItem', content: [paragraph(text)] };
}
