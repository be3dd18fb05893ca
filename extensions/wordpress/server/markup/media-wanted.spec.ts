import { expect, it } from 'vitest';
import { mediaWanted } from './media-wanted';
import { readPost } from './read-post';

const wanted = (content: string) =>
  mediaWanted(readPost(content).parts).map(
    ({ kind, src, attachment, alt, isLink }) =>
      `${kind} ${src ?? ''} ${attachment ?? ''} ${alt}${isLink ? ' link' : ''}`,
  );

it('names every file that a post shows, each once, however deep', () => {
  const content = `
    <!-- wp:group --><!-- wp:columns --><!-- wp:column --><!-- wp:image {"id":3} --><img src="/a.jpg" alt="A"/><!-- /wp:image --><!-- /wp:column --><!-- /wp:columns -->
    <!-- wp:cover {"url":"/c.jpg"} --><!-- wp:image --><img src="/a.jpg"/><!-- /wp:image --><!-- /wp:cover --><!-- /wp:group -->
    <!-- wp:video {"id":4} --><video src="/v.mp4" poster="/p.jpg"><track src="/t.vtt" srclang="en"></video><!-- /wp:video -->
    <!-- wp:file {"id":5,"href":"/d.pdf"} --><a href="/d.pdf">D</a><!-- /wp:file -->
    <!-- wp:html --><div><img src="/h.jpg" alt="H"><a href="/e.zip">e</a></div><!-- /wp:html -->
    [gallery ids="8,9"] [playlist ids="10"] <details><summary>x</summary><img src="/x.jpg"></details>`;
  expect(wanted(content)).toEqual([
    'picture /a.jpg 3 A',
    'picture /c.jpg  ',
    'video /v.mp4 4 ',
    'picture /p.jpg  ',
    'file /t.vtt  ',
    'file /d.pdf 5 ',
    'picture /h.jpg  H',
    'file /e.zip   link',
    'picture  8 ',
    'picture  9 ',
    'audio  10 ',
    'picture /x.jpg  ',
  ]);
});

it('names files that links lead to, but no pages', () => {
  expect(
    wanted(
      '<a href="https://a.example/">a</a> <a href="/b/c">b</a> <a href="/d.php?x=y.pdf">c</a> <a href="/e.PDF?v=1#p">d</a> <a href="mailto:a@b.example">e</a> <a href="/f.jpg"><img src="/f.jpg"></a>',
    ),
  ).toEqual(['file /e.PDF?v=1#p   link', 'picture /f.jpg  ']);
});
