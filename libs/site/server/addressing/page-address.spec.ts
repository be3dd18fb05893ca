import { describe, expect, it } from 'vitest';
import { readTarget } from './page-address';

describe('the one address of a page is looked up', () => {
  it.each([
    ['/', '/', ''],
    ['/about', '/about', ''],
    ['/about/our-team', '/about/our-team', ''],
    ['/about?x=1&y=%20', '/about', '?x=1&y=%20'],
    ['/%C3%BCber-uns', '/über-uns', ''],
    ['/%E7%9B%AE%E6%AC%A1', '/目次', ''],
    ['/2026', '/2026', ''],
  ])('%s', (target, address, query) => {
    expect(readTarget(target)).toEqual({ sort: 'page', address, query });
  });
});

describe('other spellings lead to it, with the query kept', () => {
  it.each([
    ['/about/', '/about'],
    ['/about/?x=1', '/about?x=1'],
    ['/About/Team', '/about/team'],
    ['//about', '/about'],
    ['//evil.example/x', '/evil.example/x'],
    ['/about//team///', '/about/team'],
    ['//', '/'],
    ['/%61bout', '/about'],
    ['/%c3%bcber', '/%C3%BCber'],
    ['/%C3%9CBER', '/%C3%BCber'],
    ['/u%CC%88ber', '/%C3%BCber'],
    ['/a+b', '/a%2Bb'],
    ['/about?', null],
  ])('%s', (target, to) => {
    expect(readTarget(target)).toEqual(
      to === null ? { sort: 'page', address: '/about', query: '?' } : { sort: 'elsewhere', to },
    );
  });

  it.each(['/About//%61/', '//X', '/u%CC%88/', '/%C4%B0', '/A+B~(c)', "/it's", '/a%20b', '/%E1%BA%9E'])(
    '%s leads there in one step',
    (target) => {
      const asked = readTarget(target);
      const to = asked.sort === 'elsewhere' ? asked.to : target;
      expect(readTarget(to).sort).toBe('page');
    },
  );
});

describe('nothing can be at', () => {
  it.each([
    ['/%00', 404],
    ['/a%00b', 404],
    ['/a%0ab', 404],
    ['/a%0d%0aSet-Cookie:x', 404],
    ['/a%7f', 404],
    ['/a%c2%85', 404],
    ['/a%2fb', 404],
    ['/a%5cb', 404],
    ['/..', 404],
    ['/a/../b', 404],
    ['/a/./b', 404],
    ['/%2e%2e/etc/passwd', 404],
    ['/.%2E/', 404],
    ['/%', 400],
    ['/%zz', 400],
    ['/%C3', 400],
    ['/%FF', 400],
    ['/%ED%A0%80', 400],
    ['/%C0%AF', 400],
    ['', 400],
    ['*', 400],
    ['about', 400],
    ['http://evil.example/', 400],
    ['?x', 400],
    [`/${'a'.repeat(2048)}`, 404],
    [`/a?${'b'.repeat(2048)}`, 404],
  ])('%j', (target, status) => {
    expect(readTarget(target)).toEqual({ sort: 'nowhere', status });
  });
});
