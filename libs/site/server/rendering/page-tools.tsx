import type { Installed } from '@tessera/extension';
import {
  type BlockValue,
  documentText,
  fieldsOf,
  type FileValue,
  type ImageValue,
  type PageType,
} from '@tessera/models';
import {
  Anchors,
  type AnswerOf,
  type Answers,
  type DecodedBlock,
  type FileFacts,
  Footnotes,
  Format,
  type Linkable,
  type MediaFacts,
  missingValues,
  type PageFacts,
  type PageLink,
  type PageQueries,
  type PageQuery,
  type PictureAttributes,
  type PictureFacts,
  type PictureOptions,
  queryKey,
  renderHtml,
  renderRichText,
  type SafeLink,
  safeLink,
  type SiteFacts,
  type Templates,
  type Tools,
} from '@tessera/templates/server';
import { cloneElement, type ComponentChild, type ComponentChildren, h, isValidElement } from 'preact';
import type { FoundPage, OtherPages, RecordsByEntity } from '../published/published-content';

/** Everything that was fetched for one page. */
export interface Fetched {
  readonly site: SiteFacts;
  readonly others: OtherPages;
  readonly media: MediaFacts;
  /** Name of an entity → id → the record as visitors see it. */
  readonly records: RecordsByEntity;
}

/** What is drawn, by what, with what. */
export interface Drawing {
  readonly page: FoundPage | null;
  readonly type: PageType | null;
  readonly asked: ReadonlyMap<DecodedBlock | null, PageQueries>;
  readonly fetched: Fetched;
  readonly templates: Templates;
  readonly installed: Pick<Installed, 'blocks'>;
  /** An editor looks at a draft: blocks carry their ids, and what is missing is said instead of left out. */
  readonly isPreview: boolean;
  /** Somebody without account looks at a draft, by a link that works until then. */
  readonly sharedUntil?: Date;
  /** There is no page, but there was one. */
  readonly isGone?: boolean;
}

/** What the templates of one page may use. Made anew for every drawing: it hands out ids and collects colours. */
export class PageTools implements Tools {
  readonly site: SiteFacts;
  readonly page: PageFacts | null;
  readonly ancestors: readonly PageLink[];
  readonly indexPath: string;
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
  readonly format: Format;
  readonly readingMinutes: number;
  readonly isPreview: boolean;
  private readonly anchors: Anchors;
  private readonly footnotes: Footnotes;
  private areNotesPlaced = false;
  private readonly colours = new Set<string>();

  constructor(private readonly drawing: Drawing) {
    const { page, type, fetched, templates, installed, isPreview } = drawing;
    this.site = fetched.site;
    this.anchors = new Anchors(templates.layout?.ids);
    this.page = page?.facts ?? null;
    this.ancestors = page?.ancestors ?? [];
    this.indexPath = page?.indexPath ?? '/';
    this.previous = page?.previous ?? null;
    this.next = page?.next ?? null;
    this.format = new Format(page?.locale ?? fetched.site.locale, fetched.site.zone);
    this.footnotes = new Footnotes(this.anchors, this.format);
    this.readingMinutes = this.format.readingMinutes(
      page && type ? documentText(type, page.fields, installed.blocks) : '',
    );
    this.isPreview = isPreview;
  }

  /** Rules for what this page alone shows: the colours of its pictures, since no element may have a style of its own. */
  get styles(): string {
    return [...this.colours].map((colour) => `.${colourClass(colour)}{background-color:${colour}}`).join('');
  }

  readonly link = (value: Linkable): SafeLink | null => {
    const { media, others, site } = this.drawing.fetched;
    return safeLink(value, { siteUrl: site.url, page: (id) => others.byId.get(id), file: (id) => media.files.get(id) });
  };

  readonly image = (
    value: ImageValue | null,
    { sizes = '100vw', isFirst = false, ratio }: PictureOptions = {},
  ): PictureAttributes | null => {
    const picture = value && this.pictureOf(value.id);
    if (!picture) return null;
    const { colour } = picture;
    const { width, height, srcset, url } = (ratio && picture.cropped?.(ratio)) || picture;
    const hasColour = colour !== null && /^#[0-9a-f]{6}$/.test(colour);
    if (hasColour) this.colours.add(colour);
    return {
      src: url,
      ...(srcset && { srcSet: srcset, sizes }),
      width,
      height,
      alt: value.alt,
      ...(hasColour && { class: colourClass(colour) }),
      ...(isFirst ? { fetchpriority: 'high' } : { loading: 'lazy' }),
      decoding: 'async',
    };
  };

  readonly file = (value: FileValue | null): FileFacts | null =>
    (value && this.drawing.fetched.media.files.get(value.id)) ?? null;

  readonly record: Tools['record'] = (entity, id) => {
    const found = id === null ? undefined : this.drawing.fetched.records.get(entity.name)?.get(id);
    if (!found) return null;
    const unseen = fieldsOf(entity.fields).map(([name]) => [name, null]);
    return { ...Object.fromEntries(unseen), ...found } as never;
  };

  readonly anchor = (text: string): string => this.anchors.of(text);

  readonly footnote = (note: ComponentChildren): ComponentChildren => this.footnotes.add(note);

  readonly richText: Tools['richText'] = (value) => renderRichText(value, this);

  readonly html: Tools['html'] = (value) => renderHtml(value);

  /** An element that is drawn when everything before it was, so that it knows all notes. */
  readonly notes = (): ComponentChildren => {
    if (this.areNotesPlaced) return null;
    this.areNotesPlaced = true;
    const { layout } = this.drawing.templates;
    const words = layout?.noteWords(this.format.locale) ?? { heading: '', back: '' };
    return h(() => <>{this.footnotes.draw(words)}</>, null);
  };

  readonly blocks = (values: readonly BlockValue[]): ComponentChildren =>
    (values as readonly DecodedBlock[]).map((block) => this.block(block));

  /** The answers to what a template asked before it was drawn. */
  answersFor(asker: DecodedBlock | null): Answers<PageQueries> {
    const { asked, fetched } = this.drawing;
    const answers = Object.entries(asked.get(asker) ?? {}).map(([name, query]) => [
      name,
      fetched.others.answers.get(queryKey(query)) ?? noAnswer(query),
    ]);
    return Object.fromEntries(answers) as Answers<PageQueries>;
  }

  private pictureOf(id: string): PictureFacts | undefined {
    const { media, site } = this.drawing.fetched;
    return media.pictures.get(id) ?? (site.logoPicture?.id === id ? site.logoPicture : undefined);
  }

  private block(block: DecodedBlock): ComponentChild {
    const { templates, installed, isPreview } = this.drawing;
    const definition = installed.blocks.get(block.type);
    const missing = definition ? missingValues(definition.fields, block.fields) : [];
    const template = templates.of(block.type);
    const drawn =
      template && missing.length === 0
        ? template.render(block.fields as never, { ...this.forTemplate(), loaded: this.answersFor(block) as never })
        : null;
    if (!isPreview) return drawn;
    const id = `b-${block.id}`;
    if (drawn === null || drawn === undefined || drawn === false)
      return <Incomplete id={id} what={definition?.label ?? block.type} missing={missing} />;
    return isValidElement(drawn) && typeof drawn.type === 'string' ? (
      cloneElement(drawn as never, { id })
    ) : (
      <div id={id}>{drawn}</div>
    );
  }

  /** As a plain object, so that templates may take it apart and add to it. */
  forTemplate(): Tools {
    const { site, page, ancestors, indexPath, previous, next, format, readingMinutes, isPreview } = this;
    const { link, image, file, record, anchor, richText, html, notes, blocks } = this;
    return {
      site,
      page,
      ancestors,
      indexPath,
      previous,
      next,
      format,
      isPreview,
      link,
      image,
      file,
      record,
      anchor,
      richText,
      html,
      notes,
      blocks,
      readingMinutes,
    };
  }
}

/** What a query is answered where nobody could. */
function noAnswer(query: PageQuery): AnswerOf<PageQuery> {
  switch (query.kind) {
    case 'articles':
      return { pages: [], total: 0, number: query.number, parts: 0 };
    case 'filters':
      return { categories: [], tags: [], authors: [], months: [] };
    default:
      return [];
  }
}

/** What an editor sees in place of something that cannot be drawn yet. */
export function Incomplete({
  id,
  what,
  missing,
}: {
  readonly id?: string;
  readonly what: string;
  readonly missing: readonly string[];
}): ComponentChild {
  return (
    <p id={id} class="incomplete">
      {what}: {missing.length > 0 ? `${missing.join(', ')} is still missing.` : 'there is nothing to show yet.'}
    </p>
  );
}

function colourClass(colour: string): string {
  return `colour-${colour.slice(1)}`;
}
