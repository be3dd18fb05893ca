import { contentFromHtml, richTextsOf } from '@tessera/content/server';
import { type BlockJson, documentMaxDepth, type Json, type RichTextNode } from '@tessera/models';
import { type ConversionNote, noted, type PostPart } from '../markup/parts';
import type { PostContent } from '../markup/read-post';
import { line } from '../markup/texts';
import { idFrom } from './ids';
import { Links } from './links';
import { type Draft, Leaves } from './leaves';
import { rawHtml } from './raw-html';
import type { Resolvers } from './resolvers';

/** The blocks of a post, and what of it could not be turned over. */
export interface PostBlocks {
  readonly blocks: BlockJson[];
  readonly notes: ConversionNote[];
}

/**
 * Makes blocks of what a post holds. Their ids follow from `key` and their place, so that the same post always makes the same
 * blocks. Files that we do not have become links to where they were; what stands deeper than documents nest stands in the block
 * around it.
 */
export function blocksFromPost({ parts, headings }: PostContent, key: string, resolvers: Resolvers): PostBlocks {
  const maker = new BlockMaker(resolvers, headings);
  return { blocks: maker.list(parts, key, 0), notes: maker.notes };
}

/** Most blocks in one list, and most characters of HTML: those of `field.blocks` and `field.html`. */
const mostBlocks = 2000;
const longestHtml = 100_000;

class BlockMaker {
  readonly notes: ConversionNote[] = [];
  readonly #links: Links;
  readonly #leaves: Leaves;

  constructor(
    private readonly resolvers: Resolvers,
    headings: PostContent['headings'],
  ) {
    this.#links = new Links(resolvers, headings);
    this.#leaves = new Leaves(resolvers, this.#links);
  }

  /** The blocks of a list that is `depth` lists deep in its document. */
  list(parts: readonly PostPart[], key: string, depth: number): BlockJson[] {
    const blocks: BlockJson[] = [];
    let text: RichTextNode[] = [];
    const add = (draft: Draft) => blocks.push({ id: idFrom(`${key}\n${blocks.length}`), ...draft });
    const closeText = () => {
      for (const { doc } of richTextsOf(text))
        add({ type: 'content.rich-text', fields: { text: doc as unknown as Json } });
      text = [];
    };
    const visit = (part: PostPart): void => {
      if (part.type === 'note') return void this.notes.push(part.note);
      if (part.type === 'richText') return void text.push(...part.doc.content.map((node) => this.#links.text(node)));
      const place = () => {
        closeText();
        return `${key}\n${blocks.length}`;
      };
      const inner: Inner = {
        list: (inside, name, levels = 1) => this.list(inside, `${place()}.${name}`, depth + levels),
        id: (name) => idFrom(`${place()}.${name}`),
      };
      const made = this.container(part, inner, depth);
      for (const each of made) {
        if (!('fields' in each)) {
          visit(each);
          continue;
        }
        closeText();
        add(each);
      }
    };
    parts.forEach(visit);
    closeText();
    return blocks.length <= mostBlocks || depth + 1 >= documentMaxDepth ? blocks : inGroups(blocks, key);
  }

  private container(part: PostPart, inner: Inner, depth: number): ReadonlyArray<Draft | PostPart> {
    const hasRoom = (levels: number) => depth + levels < documentMaxDepth;
    switch (part.type) {
      case 'group': {
        if (!hasRoom(1)) return this.dissolved('core/group', part.parts);
        const tone = part.hasGround ? 'soft' : 'none';
        return [group(inner.list(part.parts, 'content'), { tone, size: sizeAt(part.size, depth) })];
      }
      case 'columns':
        return hasRoom(2)
          ? [this.columns(part, inner, depth)]
          : this.dissolved(
              'core/columns',
              part.columns.flatMap(({ parts }) => parts),
            );
      case 'details': {
        const { summary, isOpen, parts } = part;
        if (!hasRoom(1)) return this.dissolved('core/details', [textPart(line(summary, { type: 'bold' })), ...parts]);
        return [
          {
            type: 'content.details',
            fields: { summary, isOpen, content: inner.list(parts, 'content') as unknown as Json },
          },
        ];
      }
      case 'cover':
        return this.cover(part, inner, depth);
      case 'html':
        return this.html(part.html);
      default:
        return this.#leaves.of(part, depth);
    }
  }

  private dissolved(kind: string, parts: readonly PostPart[]): PostPart[] {
    const why = 'What was nested deeper than documents nest stands in the block around it.';
    return [...parts, noted(kind, why)];
  }

  private columns({ columns, align, size }: PostPart & { type: 'columns' }, inner: Inner, depth: number): Draft {
    const widths = widthsOf(columns.map(({ share }) => share));
    const made = columns.map(({ parts }, index): BlockJson => {
      const name = `columns.${index}`;
      const fields = { content: inner.list(parts, name, 2) as unknown as Json, width: widths[index]! };
      return { id: inner.id(name), type: 'content.column', fields };
    });
    return { type: 'content.columns', fields: { columns: made as unknown as Json, align, size: sizeAt(size, depth) } };
  }

  private cover(part: PostPart & { type: 'cover' }, inner: Inner, depth: number): ReadonlyArray<Draft | PostPart> {
    const { parts, picture, shade, height, size } = part;
    const image = picture && this.#leaves.image(picture);
    const missing = picture && !image ? this.#leaves.missing(picture) : [];
    if (depth + 1 >= documentMaxDepth)
      return this.dissolved('core/cover', [...(picture ? [pictureOf(picture)] : []), ...parts]);
    if (!image)
      return [group(inner.list([...parts, ...missing], 'content'), { tone: 'soft', size: sizeAt(size, depth) })];
    const content = inner.list(parts, 'content') as unknown as Json;
    return [{ type: 'content.cover', fields: { image, content, shade, height, size: sizeAt(size, depth) } }];
  }

  private html(given: string): ReadonlyArray<Draft | PostPart> {
    const html = rawHtml(given, this.#links, this.resolvers);
    if (html === '') return [];
    if (html !== null && this.resolvers.mayHtml && html.length <= longestHtml)
      return [{ type: 'content.html', fields: { html } }];
    return [
      ...contentFromHtml(given),
      noted(
        'html',
        'HTML came in as running text, since it may not be brought in as it was, or is too long or too deep.',
        given,
      ),
    ];
  }
}

/** Makes what stands inside a block; `name` tells what is in one block apart. */
interface Inner {
  list(parts: readonly PostPart[], name: string, levels?: number): BlockJson[];
  id(name: string): string;
}

function group(content: readonly BlockJson[], fields: Record<string, Json>): Draft {
  return { type: 'content.group', fields: { content: content as unknown as Json, ...fields } };
}

/** Only what stands in the page itself can be wider than its text. */
function sizeAt<Size extends string>(size: Size, depth: number): Size | 'content' {
  return depth === 0 ? size : 'content';
}

/** A column twice as wide as the narrowest is `two`, one three times as wide `three`; those that say nothing share what is left. */
function widthsOf(shares: readonly number[]): string[] {
  const given = shares.reduce((sum, share) => sum + share, 0);
  const silent = shares.filter((share) => share === 0).length;
  const rest = silent === 0 ? 0 : Math.max(10, 100 - given) / silent;
  const all = shares.map((share) => share || rest);
  const narrowest = Math.min(...all);
  return all.map((share) => (share / narrowest >= 2.5 ? 'three' : share / narrowest >= 1.5 ? 'two' : 'one'));
}

function inGroups(blocks: readonly BlockJson[], key: string): BlockJson[] {
  return Array.from({ length: Math.ceil(blocks.length / mostBlocks) }, (_, index) => ({
    id: idFrom(`${key}\ngroup ${index}`),
    ...group(blocks.slice(index * mostBlocks, (index + 1) * mostBlocks), { tone: 'none', size: 'content' }),
  }));
}

function textPart(...content: RichTextNode[]): PostPart {
  return { type: 'richText', doc: { type: 'doc', content } };
}

function pictureOf(picture: NonNullable<(PostPart & { type: 'cover' })['picture']>): PostPart {
  return picture.type === 'image'
    ? picture
    : { type: 'gallery', pictures: [picture], columns: 1, caption: '', size: 'content' };
}
