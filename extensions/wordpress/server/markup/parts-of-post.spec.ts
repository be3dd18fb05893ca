import { richTextToPlain } from '@tessera/models';
import { describe, expect, it } from 'vitest';
import { partsOfPost } from './parts-of-post';

const outline = (content: string) =>
  partsOfPost(content).map((part) => {
    switch (part.type) {
      case 'richText':
        return richTextToPlain(part.doc);
      case 'image':
        return `[${part.src}|${part.alt}|${part.caption}]`;
      case 'quote':
        return `"${part.text}" (${part.source})`;
      case 'code':
        return `{${part.text}}`;
    }
  });

describe('classic content', () => {
  it('has its paragraphs typed as empty lines', () => {
    expect(outline('One.\nStill one.\n\nTwo.<!--more-->\n\n<blockquote>Said.</blockquote>')).toEqual([
      'One.\nStill one.\nTwo.\nSaid.',
    ]);
  });

  it('has pictures with captions as shortcodes, in both forms', () => {
    expect(
      outline(
        'Before [caption id="a" width="300"]<a href="/b"><img src="/b.jpg" alt="B" /></a> The <em>B</em>[/caption] after',
      ),
    ).toEqual(['Before', '[/b.jpg|B|The B]', 'after']);
    expect(outline('[wp_caption caption="Old"]<img src="/c.jpg">[/wp_caption]')).toEqual(['[/c.jpg||Old]']);
  });

  it('keeps other shortcodes, and captions without a picture, as text', () => {
    const text =
      '[gallery ids="1,2"] [[caption]x[/caption]] [caption]no picture[/caption] [caption]<img src="/a.jpg"> never closed';
    expect(outline(text).join(' ')).toContain(
      '[gallery ids="1,2"] [[caption]x[/caption]] [caption]no picture[/caption] [caption]',
    );
  });
});

describe('content of the block editor', () => {
  it('has quotes, code and pictures as parts of their own', () => {
    expect(
      outline(`<!-- wp:paragraph -->\n<p>One\ntwo</p>\n<!-- /wp:paragraph -->
        <!-- wp:quote --><blockquote class="wp-block-quote"><!-- wp:paragraph --><p>Say it.</p><!-- /wp:paragraph --><cite>Ada</cite></blockquote><!-- /wp:quote -->
        <!-- wp:pullquote --><figure class="wp-block-pullquote"><blockquote><p>Loud</p><cite>Bea</cite></blockquote></figure><!-- /wp:pullquote -->
        <!-- wp:code --><pre class="wp-block-code"><code>a &lt; b\n  c</code></pre><!-- /wp:code -->
        <!-- wp:verse --><pre class="wp-block-verse">Roses\n are</pre><!-- /wp:verse -->
        <!-- wp:image {"id":5} --><figure class="wp-block-image"><img src="/a.jpg" alt="A"/><figcaption class="wp-element-caption">See</figcaption></figure><!-- /wp:image -->`),
    ).toEqual(['One two', '"Say it." (Ada)', '"Loud" (Bea)', '{a < b\n  c}', '{Roses\n are}', '[/a.jpg|A|See]']);
  });

  it('has galleries as pictures and embedded sites as links', () => {
    expect(
      outline(`<!-- wp:gallery --><figure class="wp-block-gallery"><ul><li><figure><img src="/a.jpg"/></figure></li><li><figure><img src="/b.jpg"/><figcaption>B</figcaption></figure></li></ul></figure><!-- /wp:gallery -->
        <!-- wp:embed --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://example.org/film\n</div></figure><!-- /wp:embed -->`),
    ).toEqual(['[/a.jpg||]', '[/b.jpg||B]', 'https://example.org/film']);
  });

  it('leaves nothing of blocks that WordPress fills itself', () => {
    expect(
      outline(
        '<!-- wp:latest-posts {"postsToShow":3} /-->\n<!-- wp:spacer --><div style="height:100px" aria-hidden="true"></div><!-- /wp:spacer -->',
      ),
    ).toEqual([]);
  });

  it('keeps a quote with links as rich text, so that they are not lost', () => {
    const [part] = partsOfPost(
      '<!-- wp:quote --><blockquote class="wp-block-quote"><p><a href="/x">Say</a></p></blockquote><!-- /wp:quote -->',
    );
    expect(part).toMatchObject({ type: 'richText', doc: { content: [{ type: 'blockquote' }] } });
  });
});
