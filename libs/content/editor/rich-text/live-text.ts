import { type ChainedCommands, Editor } from '@tiptap/core';
import type { EditorView } from '@tiptap/pm/view';
import type { Json } from '@tessera/models';
import { isSafeHref } from '@tessera/ui';
import { cleanPastedHtml, storable } from './text/clean-pasted-html';
import { insertFootnote } from './schema/footnote-node';
import type { LinkTarget } from './schema/link-mark';
import { richTextExtensions } from './schema/rich-text-extensions';
import { fromEditor, toEditor } from './schema/rich-text-json';
import { type TableAct, tableActs } from './schema/table-acts';
import { cutAtCaret } from './text/cut-at-caret';
import type { TextNeighbours } from './text-neighbours';

/** What can be done to selected words and lines. */
export type TextAct =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'code'
  | 'subscript'
  | 'superscript'
  | 'paragraph'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'bulletList'
  | 'orderedList'
  | 'blockquote'
  | 'codeBlock'
  | 'horizontalRule'
  | 'footnote'
  | TableAct
  | 'clear';

/** What the selection is like just now; the toolbar shows it. */
export interface TextState {
  readonly hasFocus: boolean;
  readonly hasSelection: boolean;
  readonly active: ReadonlySet<TextAct | 'link'>;
}

/** Where the caret is to go: an end of the text, or what lies at a point of the window. */
export type CaretPlace = 'start' | 'end' | { readonly left: number; readonly top: number };

export interface LiveTextOptions {
  readonly element: HTMLElement;
  readonly value: Json | undefined;
  readonly label: string;
  readonly neighbours: TextNeighbours | null;
  readonly onChange: (value: Json) => void;
  readonly onState: (state: TextState) => void;
  /** ⌘K: the person wants a link. */
  readonly onLink: () => void;
}

/** A rich text while somebody may write in it: TipTap on our schema. Loaded when the first text is wanted. */
export class LiveText {
  private readonly editor: Editor;

  constructor(private readonly options: LiveTextOptions) {
    this.editor = new Editor({
      element: options.element,
      // A style element of TipTap's would need a nonce; its few rules are in our own style sheet.
      injectCSS: false,
      extensions: richTextExtensions(),
      content: toEditor(options.value),
      editorProps: {
        attributes: { class: 'tessera-prose', role: 'textbox', 'aria-multiline': 'true', 'aria-label': options.label },
        // ProseMirror swallows every Enter; ⌘⏎ is for the shell, which publishes.
        handleDOMEvents: { keydown: (_view, event) => event.key === 'Enter' && (event.metaKey || event.ctrlKey) },
        handleKeyDown: (view, event) => this.press(view, event),
        handlePaste: (view, event) => this.paste(view, event),
        transformPastedHTML: cleanPastedHtml,
        transformPastedText: storable,
      },
      onUpdate: ({ transaction }) => {
        if (!transaction.getMeta('given')) options.onChange(fromEditor(this.editor.getJSON()));
      },
      onTransaction: () => this.tell(),
      onFocus: () => this.tell(),
      onBlur: () => this.tell(),
    });
  }

  get hasFocus(): boolean {
    return this.editor.isFocused;
  }

  /** Takes in a value from elsewhere; only what differs is replaced, so the caret stays where it is. */
  give(value: Json | undefined): void {
    const { state, view } = this.editor;
    const next = state.schema.nodeFromJSON(toEditor(value));
    const start = state.doc.content.findDiffStart(next.content);
    const ends = state.doc.content.findDiffEnd(next.content);
    if (start === null || !ends) return;
    const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
    view.dispatch(
      state.tr
        .replace(start, ends.a + overlap, next.slice(start, ends.b + overlap))
        .setMeta('given', true)
        .setMeta('addToHistory', false),
    );
  }

  focus(place: CaretPlace): void {
    if (typeof place !== 'string') return this.focusAt(this.positionOf(place));
    this.takeKeyboard();
    this.editor.commands.focus(place, { scrollIntoView: false });
  }

  /** Puts the caret at an offset of the document; where two texts were joined. */
  focusAt(position: number): void {
    this.takeKeyboard();
    this.editor.chain().setTextSelection(position).focus(null, { scrollIntoView: false }).run();
  }

  /** Puts the caret somewhere for what is written next; the keyboard stays where it is. */
  select(place: CaretPlace | number): void {
    this.editor.commands.setTextSelection(typeof place === 'number' ? place : this.positionOf(place));
  }

  /** Takes the keyboard back where it left, and may write what was meant literally after all. */
  resume(words = ''): void {
    this.takeKeyboard();
    this.editor.chain().focus(null, { scrollIntoView: false }).run();
    this.write(words);
  }

  /** Writes words at the caret as if they were typed, wherever the keyboard is. */
  write(words: string): void {
    for (const letter of words) this.type(letter);
  }

  act(act: TextAct): void {
    this.takeKeyboard();
    const chain = this.editor.chain().focus(null, { scrollIntoView: false });
    (acts[act]?.(chain) ?? chain.toggleMark(act)).run();
  }

  /** Where the selection leads to, and the words in it. */
  link(): LinkTarget & { readonly text: string } {
    const { from, to } = this.editor.state.selection;
    const { href = null, page = null } = this.editor.getAttributes('link') as Partial<LinkTarget>;
    return { href, page, text: this.editor.state.doc.textBetween(from, to, ' ') };
  }

  /** Makes the selection, or the link around the caret, lead somewhere; null takes the link away. Without a selection the address is written. */
  setLink(target: LinkTarget | null, words = ''): void {
    const chain = this.editor.chain().focus(null, { scrollIntoView: false }).extendMarkRange('link');
    if (!target) return void chain.unsetMark('link').run();
    const isBare = this.editor.state.selection.empty && !this.editor.isActive('link');
    if (isBare)
      chain
        .insertContent({ type: 'text', text: words || target.href || 'link', marks: [{ type: 'link', attrs: target }] })
        .run();
    else chain.setMark('link', target).run();
  }

  /** The place of the selection in the window. */
  box(): { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } {
    const { from, to } = this.editor.state.selection;
    const [start, end] = [this.editor.view.coordsAtPos(from), this.editor.view.coordsAtPos(to)];
    return {
      left: start.left,
      right: end.right,
      top: Math.min(start.top, end.top),
      bottom: Math.max(start.bottom, end.bottom),
    };
  }

  destroy(): void {
    this.editor.destroy();
  }

  private positionOf(place: CaretPlace): number {
    if (place === 'start') return 0;
    const end = this.editor.state.doc.content.size;
    return place === 'end' ? end : (this.editor.view.posAtCoords(place)?.pos ?? end);
  }

  /** As if it came from the keyboard, so that "# " still makes a heading. */
  private type(letter: string): void {
    const { commands, view } = this.editor;
    if (letter === '\n') return void commands.keyboardShortcut('Enter');
    const { from, to } = view.state.selection;
    const typed = () => view.state.tr.insertText(letter, from, to);
    if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, letter, typed))) view.dispatch(typed());
  }

  /** TipTap's own command waits for the next frame, and what is typed before it would go nowhere. */
  private takeKeyboard(): void {
    this.editor.view.focus();
  }

  private tell(): void {
    const { editor } = this;
    if (editor.isDestroyed) return;
    const active = new Set<TextAct | 'link'>(marks.filter((name) => editor.isActive(name)));
    for (const level of [2, 3, 4] as const) if (editor.isActive('heading', { level })) active.add(`heading${level}`);
    for (const name of [
      'footnote',
      'bulletList',
      'orderedList',
      'blockquote',
      'codeBlock',
      'paragraph',
      'table',
    ] as const)
      if (editor.isActive(name)) active.add(name);
    this.options.onState({ hasFocus: editor.isFocused, hasSelection: !editor.state.selection.empty, active });
  }

  private press(view: EditorView, event: KeyboardEvent): boolean {
    const { neighbours } = this.options;
    const isMod = event.metaKey || event.ctrlKey;
    if (isMod && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
      this.options.onLink();
      return this.took(event);
    }
    if (!neighbours || event.isComposing || isMod) return false;
    const { selection, doc } = view.state;
    const { $from, empty } = selection;
    if (event.key === 'Escape') {
      neighbours.rise();
      return this.took(event);
    }
    if (event.altKey || event.shiftKey) return false;
    if (event.key === 'ArrowUp' && empty && view.endOfTextblock('up') && $from.before(1) === 0)
      return this.leave(event, 'up', view);
    if (event.key === 'ArrowDown' && empty && view.endOfTextblock('down') && $from.after(1) === doc.content.size)
      return this.leave(event, 'down', view);
    if (
      event.key === 'Backspace' &&
      empty &&
      selection.from <= 1 &&
      $from.depth === 1 &&
      $from.parent.type.name === 'paragraph'
    ) {
      return neighbours.joinBefore() && this.took(event);
    }
    const isAtLineStart =
      empty && $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parentOffset === 0;
    if (event.key === '/' && isAtLineStart) {
      const at = view.coordsAtPos(selection.from);
      neighbours.insertHere(new DOMRect(at.left, at.top, 1, at.bottom - at.top), () => cutAtCaret(view.state));
      return this.took(event);
    }
    return false;
  }

  private leave(event: KeyboardEvent, direction: 'up' | 'down', view: EditorView): boolean {
    return (
      (this.options.neighbours?.leave(direction, view.coordsAtPos(view.state.selection.from).left) ?? false) &&
      this.took(event)
    );
  }

  /** The shell must not act on the same keys. */
  private took(event: Event): true {
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  private paste(view: EditorView, event: ClipboardEvent): boolean {
    if (!event.clipboardData?.types.includes('text/html') && this.takePictures(event.clipboardData?.files)) return true;
    const text = event.clipboardData?.getData('text/plain').trim() ?? '';
    if (!/^https?:\/\/\S+$/.test(text) || !isSafeHref(text) || view.state.selection.$from.parent.type.spec.code)
      return false;
    this.setLink({ href: text, page: null }, text);
    return true;
  }

  private takePictures(files: FileList | null | undefined): boolean {
    const pictures = [...(files ?? [])].filter((file) => file.type.startsWith('image/'));
    if (pictures.length === 0 || !this.options.neighbours) return false;
    this.options.neighbours.takePictures(pictures, () => cutAtCaret(this.editor.state));
    return true;
  }
}

const marks = ['bold', 'italic', 'underline', 'strike', 'code', 'subscript', 'superscript', 'link'] as const;

const acts: Partial<Record<TextAct, (chain: ChainedCommands) => ChainedCommands>> = {
  paragraph: (chain) => chain.setNode('paragraph'),
  heading2: (chain) => chain.toggleNode('heading', 'paragraph', { level: 2 }),
  heading3: (chain) => chain.toggleNode('heading', 'paragraph', { level: 3 }),
  heading4: (chain) => chain.toggleNode('heading', 'paragraph', { level: 4 }),
  bulletList: (chain) => chain.toggleList('bulletList', 'listItem'),
  orderedList: (chain) => chain.toggleList('orderedList', 'listItem'),
  blockquote: (chain) => chain.toggleWrap('blockquote'),
  codeBlock: (chain) => chain.toggleNode('codeBlock', 'paragraph'),
  horizontalRule: (chain) => chain.insertContent({ type: 'horizontalRule' }),
  footnote: (chain) => chain.command(insertFootnote),
  ...tableActs,
  clear: (chain) => chain.unsetAllMarks().clearNodes(),
};
