import { describe, expect, it } from 'vitest';
import type { PageLink } from './facts';
import { type Linkable, type LinkTargets, safeLink } from './link';

const live = '01900000-0000-7000-8000-000000000001';
const hidden = '01900000-0000-7000-8000-000000000002';
const targets: LinkTargets = {
  siteUrl: 'https://example.org',
  page: (id) => (id === live ? ({ path: '/about' } as PageLink) : undefined),
  file: (id) => (id === live ? { url: '/media/files/a.pdf' } : undefined),
};
const href = (value: Linkable) => safeLink(value, targets)?.href ?? null;

describe('a link that may be written', () => {
  it.each<[Linkable, string]>([
    ['https://a.example/', 'https://a.example/'],
    ['HTTP://a.example', 'HTTP://a.example'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['tel:+49123', 'tel:+49123'],
    ['/about', '/about'],
    ['about', 'about'],
    ['#part', '#part'],
    ['?q=1', '?q=1'],
    [' /about ', '/about'],
    ['/a?to=javascript:x', '/a?to=javascript:x'],
    ['path/http:2222', 'path/http:2222'],
    [{ url: 'https://a.example/' }, 'https://a.example/'],
    [{ href: '/about#team' }, '/about#team'],
    [{ email: 'a+b@c.example' }, 'mailto:a%2Bb@c.example'],
    [{ email: 'a@b.example?subject=x' }, 'mailto:a@b.example%3Fsubject%3Dx'],
    [{ page: live }, '/about'],
    [{ file: live }, '/media/files/a.pdf'],
    [{ path: '/team' }, '/team'],
  ])('%j → %s', (value, expected) => {
    expect(href(value)).toBe(expected);
  });
});

describe('a link that may not', () => {
  it.each<Linkable>([
    null,
    undefined,
    '',
    ' ',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    '\njavascript:alert(x)',
    'java\nscript:alert(x)',
    'java\tscript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    '\u2028javascript:x',
    '\ufeffjavascript:x',
    'javascript&colon;alert(1)'.replace('&colon;', ':'),
    'vbscript:x',
    'data:text/html,x',
    'data:image/svg+xml,<svg>',
    'file:///etc/passwd',
    'blob:https://a.example/x',
    'view-source:x',
    'intent://x',
    'ftp://a.example',
    '//a.example',
    '/\\a.example',
    '\\\\a.example',
    '\\/a.example',
    '/\t/a.example',
    '\b//a.example',
    { url: 'javascript:alert(1)' },
    { href: 'javascript:alert(1)' },
    { page: hidden },
    { file: hidden },
  ])('%j', (value) => {
    expect(href(value)).toBeNull();
  });
});

it('knows which links leave the site', () => {
  const isExternal = (value: string) => safeLink(value, targets)!.isExternal;
  expect([
    isExternal('https://example.org/x'),
    isExternal('https://example.org'),
    isExternal('/x'),
    isExternal('x'),
  ]).toEqual([false, false, false, false]);
  expect([
    isExternal('https://example.org.evil.example/'),
    isExternal('http://example.org/'),
    isExternal('mailto:a@b.example'),
  ]).toEqual([true, true, true]);
});
