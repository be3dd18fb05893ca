import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedParts, markedWords, type Stretch } from './marked-words';

const shown = (stretches: readonly Stretch[]) =>
  stretches.map(({ is, text }) => ({ same: text, added: `[+${text}]`, removed: `[-${text}]` })[is]).join('');

describe('words of two texts', () => {
  it.each([
    ['The cat sat.', 'The dog sat.', 'The [-cat][+dog] sat.'],
    ['One two', 'One big two', 'One [+big ]two'],
    ['One big two', 'One two', 'One [-big ]two'],
    ['', 'New', '[+New]'],
    ['Gone', '', '[-Gone]'],
    ['Same', 'Same', 'Same'],
    ['Grüße aus Zürich', 'Grüsse aus Zürich', '[-Grüße][+Grüsse] aus Zürich'],
    ['end.', 'end!', 'end[-.][+!]'],
  ])('%j and %j', (before, after, marked) => expect(shown(markedWords(before, after))).toBe(marked));

  it('give back both texts, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '.', 'ab'), { maxLength: 40 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const marked = markedParts(before, after);
        const of = (not: Stretch['is']) => marked.filter(({ is }) => is !== not).flatMap(({ parts }) => parts);
        expect(of('added')).toEqual(before);
        expect(of('removed')).toEqual(after);
      }),
    );
  });

  it('that differ in all are shown one after the other, soon', () => {
    const text = (word: string) => Array.from({ length: 5000 }, (_, number) => `${word}${number}`).join(' ');
    const started = Date.now();
    const marked = markedWords(text('a'), text('b'));
    expect(marked.length).toBeGreaterThan(1);
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});
