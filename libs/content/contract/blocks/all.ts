import type { Block } from '@tessera/models';
import { CodeBlock } from './code';
import { ImageBlock } from './image';
import { PageListBlock } from './page-list';
import { QuoteBlock } from './quote';
import { RichTextBlock } from './rich-text';

/** The blocks that come with the product. */
export const contentBlocks: readonly Block[] = [RichTextBlock, ImageBlock, QuoteBlock, CodeBlock, PageListBlock];
