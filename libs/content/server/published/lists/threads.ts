import type { CommentFacts } from '@tessera/templates/server';
import type { CommentRow } from './told';

/** How deep answers are indented; deeper ones stand beside the one they answer. */
const deepest = 8;

/** Comments below those they answer, in the order in which they were written. What answers something that is not shown is left out. */
export function threadsOf(rows: readonly CommentRow[]): readonly CommentFacts[] {
  const answers = new Map<string | null, CommentRow[]>();
  for (const row of rows) answers.set(row.parent, [...(answers.get(row.parent) ?? []), row]);
  const beneath = (parent: string | null): CommentRow[] => answers.get(parent) ?? [];
  const all = (row: CommentRow): CommentRow[] => beneath(row.id).flatMap((each) => [each, ...all(each)]);
  const thread = (row: CommentRow, depth: number): CommentFacts => ({
    id: row.id,
    author: row.author,
    website: row.website,
    writtenAt: new Date(row.writtenAt),
    text: row.text,
    answers:
      depth < deepest
        ? beneath(row.id).map((each) => thread(each, depth + 1))
        : all(row).map((each) => ({ ...thread(each, Infinity), answers: [] })),
  });
  return beneath(null).map((row) => thread(row, 1));
}
