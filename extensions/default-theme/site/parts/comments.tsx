import type { CommentFacts, Tools } from '@tessera/templates/server';
import { wordsFor } from '../words';

/** What readers wrote, with the answers to it. */
export function Comments({ comments, tools }: { readonly comments: readonly CommentFacts[]; readonly tools: Tools }) {
  if (comments.length === 0) return null;
  return (
    <section class="comments" aria-labelledby="comments">
      <h2 id="comments">{wordsFor(tools.format.locale).comments}</h2>
      <Thread comments={comments} tools={tools} />
    </section>
  );
}

function Thread({ comments, tools }: { readonly comments: readonly CommentFacts[]; readonly tools: Tools }) {
  return (
    <ol class="thread">
      {comments.map(({ author, website, writtenAt, text, answers }) => {
        const link = tools.link(website);
        return (
          <li>
            <article class="comment">
              <p class="meta">
                <b>
                  {link ? (
                    <a href={link.href} rel="nofollow ugc">
                      {author}
                    </a>
                  ) : (
                    author
                  )}
                </b>{' '}
                <time dateTime={writtenAt.toISOString()}>{tools.format.dateTime(writtenAt, 'medium')}</time>
              </p>
              {text
                .split(/\n\s*\n/)
                .filter((each) => each.trim() !== '')
                .map((paragraph) => (
                  <p>{paragraph}</p>
                ))}
            </article>
            {answers.length > 0 && <Thread comments={answers} tools={tools} />}
          </li>
        );
      })}
    </ol>
  );
}
