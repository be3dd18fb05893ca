import type { ComponentChildren } from 'preact';
import type { Anchors } from './anchors';
import type { Format } from './format';

interface Note {
  readonly id: string;
  readonly sign: string;
  readonly number: number;
  readonly content: ComponentChildren;
}

/** The notes of one page, numbered in the order in which the text comes to them. */
export class Footnotes {
  private readonly notes: Note[] = [];

  constructor(
    private readonly anchors: Anchors,
    private readonly format: Format,
  ) {}

  /** Keeps a note and gives the sign that leads to it. */
  readonly add = (content: ComponentChildren): ComponentChildren => {
    const number = this.notes.length + 1;
    const note = { id: this.anchors.of(`note ${number}`), sign: this.anchors.of(`sign ${number}`), number, content };
    this.notes.push(note);
    return (
      <sup>
        <a class="note-sign" id={note.sign} href={`#${note.id}`} role="doc-noteref">
          {this.format.number(number)}
        </a>
      </sup>
    );
  };

  /** All notes so far, to be drawn at the end; null where there are none. `heading` names them, `back` leads to the text again. */
  draw({ heading, back }: { readonly heading: string; readonly back: string }): ComponentChildren {
    if (this.notes.length === 0) return null;
    return (
      <section class="notes" role="doc-endnotes" aria-label={heading}>
        <ol>
          {this.notes.map(({ id, sign, number, content }) => (
            <li id={id}>
              {content}{' '}
              <a href={`#${sign}`} role="doc-backlink" aria-label={`${back} ${this.format.number(number)}`}>
                ↩
              </a>
            </li>
          ))}
        </ol>
      </section>
    );
  }
}
