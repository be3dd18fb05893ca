import type { Block } from '@tessera/models';
import { AudioBlock } from './audio';
import { ButtonsBlock } from './buttons';
import { CodeBlock } from './code';
import { ColumnBlock, ColumnsBlock } from './columns';
import { CoverBlock } from './cover';
import { DetailsBlock } from './details';
import { EmbedBlock } from './embed';
import { FileBlock } from './file';
import { GalleryBlock } from './gallery';
import { GroupBlock } from './group';
import { HtmlBlock } from './html';
import { ImageBlock } from './image';
import { PageListBlock } from './page-list';
import { QuoteBlock } from './quote';
import { RichTextBlock } from './rich-text';
import { SeparatorBlock } from './separator';
import { TableBlock } from './table';
import { VideoBlock } from './video';

/** The blocks that come with the product, as the menu of blocks shows them. */
export const contentBlocks: readonly Block[] = [
  RichTextBlock,
  ImageBlock,
  GalleryBlock,
  QuoteBlock,
  CodeBlock,
  TableBlock,
  EmbedBlock,
  VideoBlock,
  AudioBlock,
  FileBlock,
  ButtonsBlock,
  ColumnsBlock,
  ColumnBlock,
  GroupBlock,
  DetailsBlock,
  CoverBlock,
  SeparatorBlock,
  PageListBlock,
  HtmlBlock,
];
