import type { RichTextMark, RichTextNode } from '@tessera/models';

interface Run {
  /** Its words in the pieces they came in: joined once, since text that grows piece by piece is copied each time it is looked at. */
  readonly pieces: string[];
  readonly marks: readonly RichTextMark[];
  /** What stands here instead of words. */
  readonly node?: RichTextNode;
}

const hardBreak = Symbol('line break');

/** The text of one paragraph or heading in the making, its white space folded as HTML folds it (CSS Text 3 §4.1). */
export class Inline {
  #runs: Array<Run | typeof hardBreak> = [];

  /** Adds text; white space before it counts only between words. */
  add(text: string, marks: readonly RichTextMark[]): void {
    const folded = text.replace(/[ \t\n\r\f]+/g, ' ');
    const last = this.#runs.at(-1);
    const afterSpace = last === undefined || last === hardBreak || endsInSpace(last);
    const kept = afterSpace && folded.startsWith(' ') ? folded.slice(1) : folded;
    if (kept === '') return;
    if (last !== undefined && last !== hardBreak && !last.node && areEqual(last.marks, marks)) last.pieces.push(kept);
    else this.#runs.push({ pieces: [kept], marks });
  }

  /** Adds a node that stands within a line, as a note does. */
  addNode(node: RichTextNode): void {
    this.#runs.push({ pieces: [], marks: [], node });
  }

  /** Starts a new line. */
  break(): void {
    this.#trimEnd();
    this.#runs.push(hardBreak);
  }

  /** Whether the next word would be the first of its line. */
  get isAtLineStart(): boolean {
    return this.#runs.at(-1) === hardBreak || this.#runs.every((run) => run === hardBreak || isSpace(run));
  }

  /** The nodes made of all that was added, without breaks at either end; begins anew. */
  take(): RichTextNode[] {
    this.#trimEnd();
    const first = this.#runs.findIndex((run) => run !== hardBreak);
    const last = this.#runs.findLastIndex((run) => run !== hardBreak);
    const runs = first < 0 ? [] : this.#runs.slice(first, last + 1);
    this.#runs = [];
    return runs.map((run) => (run === hardBreak ? { type: 'hardBreak' } : textNode(run)));
  }

  #trimEnd(): void {
    for (let last = this.#runs.at(-1); last !== undefined && last !== hardBreak; last = this.#runs.at(-1)) {
      if (!endsInSpace(last)) return;
      const piece = last.pieces.pop()!.slice(0, -1);
      if (piece !== '') last.pieces.push(piece);
      if (last.pieces.length > 0) return;
      this.#runs.pop();
    }
  }
}

function endsInSpace({ pieces }: Run): boolean {
  return pieces.at(-1)?.endsWith(' ') ?? false;
}

function isSpace({ pieces }: Run): boolean {
  return pieces.length === 1 && pieces[0] === ' ';
}

/** The marks and one more, each sort once; a newer link replaces an older. */
export function withMark(marks: readonly RichTextMark[], mark: RichTextMark): readonly RichTextMark[] {
  return [...marks.filter(({ type }) => type !== mark.type), mark].toSorted(
    (a, b) => order.indexOf(a.type) - order.indexOf(b.type),
  );
}

const order: readonly RichTextMark['type'][] = [
  'link',
  'bold',
  'italic',
  'underline',
  'strike',
  'subscript',
  'superscript',
  'code',
];

function textNode({ pieces, marks, node }: Run): RichTextNode {
  if (node) return node;
  const text = pieces.join('');
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
}

function areEqual(some: readonly RichTextMark[], others: readonly RichTextMark[]): boolean {
  return (
    some === others ||
    (some.length === others.length && some.every((mark, index) => keyOf(mark) === keyOf(others[index]!)))
  );
}

function keyOf(mark: RichTextMark): string {
  return mark.type === 'link' ? `link ${JSON.stringify(mark.attrs)}` : mark.type;
}
