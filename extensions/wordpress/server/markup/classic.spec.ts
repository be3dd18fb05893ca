import { describe, expect, it } from 'vitest';
import { blocksOf, outline } from '../../testing';
import type { PostAround } from './reader';

const shown = (content: string, around: PostAround = {}) =>
  outline(blocksOf(content, {}, around).blocks).map((each) =>
    each.replace(/0190f3c1-0000-7000-8000-([0-9a-f]{12})/g, (_, hex: string) =>
      Buffer.from(hex, 'hex').toString().replace(/\0/g, ''),
    ),
  );

describe('classic content', () => {
  it('has its paragraphs typed as empty lines, lists, tables and code among them', () => {
    expect(
      shown(
        'One.\nStill one.\n\nTwo.<!--more-->\n\n<blockquote>Said.</blockquote>\n<ul>\n<li>a</li>\n</ul>\n<table><tr><td>1</td></tr></table>\n<pre>a\n\nb</pre><!--nextpage-->Last',
      ),
    ).toEqual([
      '<p>One.<br>Still one.</p><p>Two.</p><blockquote><p>Said.</p></blockquote><ul><li><p>a</p></li></ul><table><tr><td><p>1</p></td></tr></table><pre>a\n\nb</pre><p>Last</p>',
    ]);
  });

  it('has pictures between the words', () => {
    expect(
      shown('One <a href="/b/"><img class="alignleft wp-image-3" src="/b.jpg" alt="B"></a> two.\n\nThree'),
    ).toEqual(['<p>One two.</p>', 'image image={id:/b.jpg,alt:B} link={url:/b/}', '<p>Three</p>']);
  });

  it('has addresses alone on their lines as what they lead to', () => {
    expect(
      shown('See:\n\nhttps://vimeo.com/1084537\n\nhttps://else.example/a\n\nor https://vimeo.com/1084537'),
    ).toEqual([
      '<p>See:</p>',
      'embed url=https://vimeo.com/1084537',
      '<p><a https://else.example/a>https://else.example/a</a></p><p>or https://vimeo.com/1084537</p>',
    ]);
  });

  it('has frames of known providers as embeds, all others as links', () => {
    expect(
      shown(
        '<iframe width="1" src="https://player.vimeo.com/video/1084537"></iframe>\n<iframe src="https://else.example/map"></iframe>',
      ),
    ).toEqual([
      'embed url=https://vimeo.com/1084537',
      '<p><a https://else.example/map>https://else.example/map</a></p>',
    ]);
  });

  it('has films, sounds and details of HTML', () => {
    expect(
      shown(
        '<video><source src="/f.mp4">No film</video><audio src="/s.mp3"></audio><details><summary>Why?</summary>a <img src="/b.jpg" alt="B"></details>',
      ),
    ).toEqual([
      'video file={id:/f.mp4}',
      'audio file={id:/s.mp3}',
      'details summary=Why? [<p>a</p> | image image={id:/b.jpg,alt:B}]',
    ]);
  });
});

describe('shortcodes', () => {
  it('has captions as figures, in both forms', () => {
    expect(
      shown(
        'Before [caption id="a" width="300"]<a href="/b.jpg"><img src="/b.jpg" alt="B" /></a> The <em>B</em>[/caption] after',
      ),
    ).toEqual(['<p>Before</p>', 'image image={id:/b.jpg,alt:B} caption=The B', '<p>after</p>']);
    expect(shown('[wp_caption caption="Old"]<img src="/c.jpg">[/wp_caption]')).toEqual([
      'image image={id:/c.jpg,alt:} caption=Old',
    ]);
  });

  it('keeps others, and those that say too little, as text', () => {
    const text =
      '[wpvideo abc] [gallery] [audio] [caption]no picture[/caption] [embed]no address[/embed] [caption]<b>never</b> closed';
    expect(shown(text)).toEqual([`<p>${text}</p>`]);
    expect(shown('[[caption]x[/caption]] [[gallery]]')).toEqual(['<p>[caption]x[/caption] [gallery]</p>']);
  });

  it('has galleries by number: named, or attached to the post', () => {
    const numbers = (content: string) =>
      shown(content, { attached: (post) => (post === null ? [30, 10, 20] : post === 9 ? [90] : []) })
        .join()
        .match(/id:(\d+)/g)
        ?.map((each) => Number(each.slice(3)));
    expect(numbers('[gallery ids="3,1,2" columns="2"]')).toEqual([3, 1, 2]);
    expect(numbers('[gallery include="4, 5"]')).toEqual([4, 5]);
    expect(numbers('[gallery]')).toEqual([30, 10, 20]);
    expect(numbers('[gallery exclude="10" orderby="ID" order="DESC"]')).toEqual([30, 20]);
    expect(numbers('[gallery id="9"]')).toEqual([90]);
    expect(shown('[gallery ids="3"]', {})).toEqual(['gallery images=[{image:{id:3,alt:},caption:}] columns=3']);
  });

  it('takes the words of numbered pictures from the library', () => {
    const media = () =>
      ({ id: '0190f3c1-0000-7000-8000-000000000001', kind: 'picture', alt: 'Alt', caption: 'Caption' }) as const;
    expect(outline(blocksOf('[gallery ids="3"]', { media }).blocks)[0]).toContain('alt:Alt},caption:Caption');
  });

  it('has sounds, films, lists of them and embeds', () => {
    expect(
      shown(
        'a [audio mp3="/s.mp3"][/audio] b\n\n[video src="/f.mp4" poster="/p.jpg"]\n\n[audio https://a.example/x.ogg]\n\n[embed width="9"]https://youtu.be/aqz-KE-bpKQ[/embed]\n\n[embed]https://else.example/a?b&amp;c[/embed]',
      ),
    ).toEqual([
      '<p>a</p>',
      'audio file={id:/s.mp3}',
      '<p>b</p>',
      'video file={id:/f.mp4} poster={id:/p.jpg,alt:}',
      'audio file={id:/x.ogg}',
      'embed url=https://www.youtube.com/watch?v=aqz-KE-bpKQ',
      '<p><a https://else.example/a?b&c>https://else.example/a?b&c</a></p>',
    ]);
    const media = ({ attachment }: { attachment: number | null }) =>
      ({ id: `0190f3c1-0000-7000-8000-00000000000${attachment}`, kind: 'audio' }) as const;
    expect(outline(blocksOf('[playlist ids="1,2"]', { media }).blocks)).toHaveLength(2);
  });

  it('are read within blocks too', () => {
    expect(
      shown(
        '<!-- wp:shortcode -->\n[gallery ids="3"]\n<!-- /wp:shortcode --><!-- wp:shortcode -->[form id="3"]<!-- /wp:shortcode -->',
      ),
    ).toEqual(['gallery images=[{image:{id:3,alt:},caption:}] columns=3', '<p>[form id="3"]</p>']);
  });
});
