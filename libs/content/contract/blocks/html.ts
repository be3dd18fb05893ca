import { defineBlock, field } from '@tessera/models';
import { mayContent } from '../permissions';

/** HTML by hand. Only harmless elements and attributes are kept: see `safeHtml` of `libs/templates`. */
export const HtmlBlock = defineBlock({
  name: 'content.html',
  label: 'HTML',
  icon: 'braces',
  help: 'For what no other block can do. Scripts, styles and frames are taken out.',
  also: 'raw markup source',
  may: mayContent.rawHtml,
  fields: { html: field.html({ label: 'HTML', required: true, search: 'D' }) },
  preview: { html: '<p>Any <abbr title="HyperText Markup Language">HTML</abbr> that is harmless.</p>' },
});
