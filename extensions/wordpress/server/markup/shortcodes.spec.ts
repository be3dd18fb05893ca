import { describe, expect, it } from 'vitest';
import { type Shortcode, withShortcodes } from './shortcodes';

const read = (html: string, answer: (shortcode: Shortcode) => string | undefined = ({ name }) => `<${name}>`) => {
  const seen: Shortcode[] = [];
  const text = withShortcodes(html, (shortcode) => {
    seen.push(shortcode);
    return answer(shortcode);
  });
  return { text, seen };
};

describe('shortcodes', () => {
  it('have attributes in every form, and values without a name', () => {
    const [shortcode] = read(`[gallery ids="1,2" a='b c' d=e "f g" h]`).seen;
    expect(shortcode).toEqual({
      name: 'gallery',
      attributes: { ids: '1,2', a: 'b c', d: 'e' },
      values: ['f g', 'h'],
      inside: '',
    });
    expect(read('[gallery ids=&quot;3,4&quot;]').seen[0]!.attributes).toEqual({ ids: '3,4' });
    expect(read('[gallery ids=”5,6″ /]').seen[0]!.attributes).toEqual({ ids: '5,6' });
  });

  it('hold what stands between their ends', () => {
    expect(read('[caption id="a"]<img src="/a"> A [b] word[/caption]!').seen[0]).toMatchObject({
      name: 'caption',
      inside: '<img src="/a"> A [b] word',
    });
    expect(read('[embed] https://a.example/b [/embed]').seen[0]!.inside).toBe('https://a.example/b');
  });

  it('swallow no words up to an end that belongs to another', () => {
    expect(read('[audio src="a.mp3"] words [audio src="b.mp3"][/audio] more').text).toBe('<audio> words <audio> more');
  });

  it('stay where nobody can read them, where they are escaped, in code and in tags', () => {
    const html =
      '[b]x[/b] [galleryx] [[gallery ids="1"]] <pre>[gallery]</pre> <code>[audio]</code> <a title="[gallery]"> <!-- [video] --> [gallery';
    expect(read(html).text).toBe(html.replace('[[gallery ids="1"]]', '[gallery ids="1"]'));
    expect(read('[gallery] [caption]x[/caption]', () => undefined).text).toBe('[gallery] [caption]x[/caption]');
    expect(read('[[caption]x[/caption]]').text).toBe('[caption]x[/caption]');
  });
});
