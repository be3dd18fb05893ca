import { ArticlePage } from '@tessera/content/contract';
import type { ImageValue } from '@tessera/models';
import { isOf, type PageFacts, type Tools } from '@tessera/templates/server';
import { wordsFor } from '../words';
import { writerNames } from './byline';

interface ListProps {
  readonly pages: readonly PageFacts[];
  readonly tools: Tools;
}

/** Pages one below another: title, how it begins, day, and a small picture. */
export function Entries({ pages, tools }: ListProps) {
  return (
    <ul class="entries">
      {pages.map((page) => {
        const picture = tools.image(decorative(pictureOf(page)), { sizes: '9.5rem', ratio: '3x2' });
        return (
          <li>
            <div>
              <EntryText page={page} tools={tools} />
            </div>
            {picture && <img {...picture} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Pages as cards, the first of them large. Where they are what is seen at once (`isTop`), its picture is loaded first. */
export function Cards({ pages, tools, isTop = false }: ListProps & { readonly isTop?: boolean }) {
  return (
    <ul class="cards">
      {pages.map((page, index) => {
        const isFirst = index === 0;
        const picture = tools.image(decorative(pictureOf(page)), {
          sizes: isFirst
            ? '(min-width: 72rem) 38rem, (min-width: 52rem) 57vw, 100vw'
            : '(min-width: 72rem) 22rem, (min-width: 42rem) 50vw, 100vw',
          ratio: isFirst ? '16x9' : '3x2',
          isFirst: isFirst && isTop,
        });
        return (
          <li class={isFirst ? 'first' : undefined}>
            {picture && <img {...picture} />}
            {isFirst ? (
              <div>
                <EntryText page={page} tools={tools} />
              </div>
            ) : (
              <EntryText page={page} tools={tools} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function EntryText({ page, tools }: { readonly page: PageFacts; readonly tools: Tools }) {
  const { format } = tools;
  const text = [page.values['summary'], page.values['intro']].find(
    (value) => typeof value === 'string' && value !== '',
  ) as string | undefined;
  const day = isOf(ArticlePage, page) ? page.datedAt : null;
  const author = isOf(ArticlePage, page) ? writerNames(page.values, tools) : null;
  return (
    <>
      <h2 class="entry-title">
        <a href={page.path}>{page.title || wordsFor(format.locale).untitled}</a>
      </h2>
      {text && <p class="entry-text">{text}</p>}
      {(day || author) && (
        <p class="meta">
          {day && <time dateTime={day.toISOString()}>{format.date(day)}</time>}
          {author && <span>{author}</span>}
        </p>
      )}
    </>
  );
}

function pictureOf(page: PageFacts): ImageValue | null {
  return isOf(ArticlePage, page) ? (page.values.lead ?? null) : null;
}

/** Beside its title the picture says nothing that a screen reader should repeat. */
function decorative(image: ImageValue | null): ImageValue | null {
  return image && { ...image, alt: '' };
}
