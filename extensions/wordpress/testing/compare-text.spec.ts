import { expect, it } from 'vitest';
import { compareText, compareWithPage } from './compare-text';
import { blocksOf } from './outline';

const compare = (content: string, kept = content) => {
  const { blocks, notes } = blocksOf(kept);
  return compareText(content, blocks, notes);
};

it('finds nothing where all words are there', () => {
  expect(compare('<p>One <b>two</b>th&amp;ree</p>\n\n[caption]<img src="/a.jpg"> Four[/caption]')).toEqual({
    missing: [],
    explained: [],
    added: [],
  });
});

it('finds each word that is missing, however often it is there', () => {
  expect(compare('one two one three', 'three one two')).toMatchObject({ missing: ['one'] });
  expect(compare('<p>one</p><p>two</p>', 'one')).toMatchObject({ missing: ['two'] });
});

it('finds words that are there twice, and words that were put together', () => {
  expect(compare('one', 'one one').added).toEqual(['one']);
  expect(compare('one two', 'onetwo three')).toMatchObject({ missing: ['one', 'two'] });
});

it('takes words for explained that a note says are lost', () => {
  const content =
    '<!-- wp:query --><!-- wp:query-no-results --><p>None here.</p><!-- /wp:query-no-results --><!-- /wp:query -->';
  expect(compare(content)).toMatchObject({ missing: [], explained: ['None', 'here.'] });
});

it('reads words in every field of every block, and none that nobody sees', () => {
  const content =
    '<!-- wp:details --><details><summary>S</summary><p>a</p></details><!-- /wp:details --><!-- wp:table --><figure><table><tr><td>b</td><td>c</td></tr></table><figcaption>d</figcaption></figure><!-- /wp:table --><!-- wp:button --><a href="/x">e</a><!-- /wp:button --><!-- wp:html --><div><i>f</i>g<script>no</script></div><!-- /wp:html --><!-- wp:gallery --><figure class="wp-block-gallery"><figure><img src="/a.jpg" alt="no"/><figcaption>h</figcaption></figure></figure><!-- /wp:gallery -->';
  expect(compare(content)).toEqual({ missing: [], explained: [], added: [] });
  expect(compare(content, '').missing).toEqual(['S', 'a', 'b', 'c', 'd', 'e', 'fg', 'h']);
});

it('compares with a page that was made of it, whose notes are counted anew', () => {
  const html = '<p>One<sup><a class="note-sign" href="#n">1</a></sup></p><figure class="embed">Watch</figure>';
  const content = '<p>One<sup data-fn="a">7</sup> two</p>\nhttps://www.youtube.com/watch?v=SQEQr7c0-dw';
  expect(compareWithPage(content, html)).toMatchObject({ missing: ['two'], added: ['Watch'] });
});
