import { describe, expect, it } from 'vitest';
import { parseBlocks, type WpContent } from './block-grammar';

/** `name(content)`, HTML between quotation marks, blank HTML left out. */
const outline = (content: readonly WpContent[]): string =>
  content
    .map((each) =>
      typeof each === 'string' ? each.trim() && `"${each.trim()}"` : `${each.name}(${outline(each.content)})`,
    )
    .filter(Boolean)
    .join(' ');
const read = (text: string) => outline(parseBlocks(text));

describe('the grammar of blocks', () => {
  it('has blocks, blocks in blocks, blocks without content, and HTML between', () => {
    expect(
      read(
        'a<!-- wp:group {"x":{"y":"}"}} --><div><!-- wp:paragraph --><p>b</p><!-- /wp:paragraph --></div><!-- /wp:group --><!-- wp:calendar /-->c',
      ),
    ).toBe('"a" core/group("<div>" core/paragraph("<p>b</p>") "</div>") core/calendar() "c"');
  });

  it('has names with and without a namespace, and attributes as JSON', () => {
    const [first, second] = parseBlocks(
      '<!--   wp:core/list {"ordered":true,"a":"\\u002d\\u002d\\u003e"} --><!-- /wp:core/list --><!-- wp:acme/box-2 {"n":1} /-->',
    );
    expect(first).toEqual({ name: 'core/list', attributes: { ordered: true, a: '-->' }, content: [] });
    expect(second).toEqual({ name: 'acme/box-2', attributes: { n: 1 }, content: [] });
  });

  it('leaves other comments, and names that are none, in the HTML', () => {
    const text = '<!-- a --><!-- wp:core/Capitals /--><!-- wp:4 /--><!-- wpx --><!--more-->';
    expect(parseBlocks(text)).toEqual([text]);
  });
});

describe('broken markup', () => {
  it.each([
    ['never closed', '<!-- wp:group --><!-- wp:paragraph -->a', 'core/group(core/paragraph("a"))'],
    ['closed by another name', '<!-- wp:column -->a<!-- /wp:columns -->b', 'core/column("a") "b"'],
    ['closed across', '<!-- wp:a --><!-- wp:b -->x<!-- /wp:a -->y<!-- /wp:b -->z', 'core/a(core/b("x")) "y" "z"'],
    ['closed twice', '<!-- wp:a -->x<!-- /wp:a --><!-- /wp:a -->y', 'core/a("x") "y"'],
    ['with attributes that are no JSON', '<!-- wp:a {"x":} -->b<!-- /wp:a -->c', 'core/a("b") "c"'],
    ['with attributes that never end', '<!-- wp:a {"x":1 -->b<!-- /wp:a -->c', 'core/a("b") "c"'],
    ['behind a comment that never ended', '<!-- oh <!-- wp:a -->b<!-- /wp:a -->', '"<!-- oh" core/a("b")'],
    ['whose comment never ends', 'a<!-- wp:a', '"a<!-- wp:a"'],
  ])('%s', (_, text, expected) => expect(read(text)).toBe(expected));

  it('a thousand blocks deep keeps its text at a depth that can be walked', () => {
    const depth = (content: readonly WpContent[]): number =>
      Math.max(0, ...content.map((each) => (typeof each === 'string' ? 0 : 1 + depth(each.content))));
    const deep = parseBlocks('<!-- wp:group -->'.repeat(1000) + 'bottom' + '<!-- /wp:group -->'.repeat(1000) + 'after');
    expect(depth(deep)).toBeLessThan(60);
    expect(outline(deep)).toMatch(/"bottom".*"after"$/);
  });

  it.each([
    ['openers', '<!-- wp:group -->', ''],
    ['openers and other closers', '<!-- wp:a -->', '<!-- /wp:b -->'],
    ['attributes without end', '<!-- wp:a {"x":', ''],
    ['comments without end', '<!-- ', '-->'],
    ['braces', '} ', ''],
  ])('%s take time in proportion to their length', (_, one, other) => {
    const time = (size: number) => {
      const count = Math.round(size / (one.length + other.length));
      const text = one.repeat(count) + other.repeat(count);
      const times = [1, 2, 3].map(() => {
        const start = process.cpuUsage();
        parseBlocks(`<!-- wp:x {${text}`);
        parseBlocks(text);
        return process.cpuUsage(start).user;
      });
      return Math.min(...times);
    };
    // Twice as much is allowed for other work on the machine, and a start that is not counted.
    expect(time(400_000)).toBeLessThan(8 * time(100_000) + 100_000);
  });
});
