import { field } from '@tessera/models';
import { describe, expect, it } from 'vitest';
// Facts from the test suite of Wagtail (BSD-3-Clause); the file names its source.
import wagtail from '../tests/wagtail-slugs.json';
import { slugCandidates, slugFromTitle, slugMaxLength } from './slug';

const isSlug = (text: string) => field.slug().kind.schema({}).safeParse(text).success;

describe('a slug from a title', () => {
  it('keeps letters of every script and joins words by single hyphens', () => {
    expect(slugFromTitle('Hello, world!')).toBe('hello-world');
    expect(slugFromTitle('  10 Dinge — ganz einfach ')).toBe('10-dinge-ganz-einfach');
    expect(slugFromTitle('Спорт!')).toBe('спорт');
    expect(slugFromTitle('〔山脈〕')).toBe('山脈');
    expect(slugFromTitle('नमस्ते दुनिया')).toBe('नमस्ते-दुनिया');
    expect(slugFromTitle('مرحبا بالعالم')).toBe('مرحبا-بالعالم');
    expect(slugFromTitle('がぎ')).toBe('がぎ');
  });

  it('spells Latin letters without marks, German ones by their digraphs', () => {
    expect(slugFromTitle('Crème brûlée à la Đỗ')).toBe('creme-brulee-a-la-do');
    expect(slugFromTitle('Smørrebrød, Ålesund, Łódź, Œuvre')).toBe('smorrebrod-alesund-lodz-oeuvre');
    expect(slugFromTitle('Größe für Öl')).toBe('grosse-fur-ol');
    expect(slugFromTitle('Größe für Öl', 'de-CH')).toBe('groesse-fuer-oel');
    expect(slugFromTitle('İSTANBUL')).toBe('istanbul');
  });

  it('drops apostrophes instead of breaking the word', () => {
    expect(slugFromTitle("Don't panic, it’s fine")).toBe('dont-panic-its-fine');
  });

  it('is empty where nothing can stand in an address', () => {
    expect(['', '???', '🎉', ' - ', '\u0301'].map((title) => slugFromTitle(title))).toEqual(['', '', '', '', '']);
  });

  it('is cut at a word, never within a character', () => {
    expect(slugFromTitle('word '.repeat(50))).toBe('word-'.repeat(24).slice(0, -1));
    expect(slugFromTitle('𠮷'.repeat(100))).toBe('𠮷'.repeat(slugMaxLength / 2));
    expect(slugFromTitle(`a${'𠮷'.repeat(100)}`).isWellFormed()).toBe(true);
  });

  it('is one that the slug field accepts, whatever the title', () => {
    const titles = [
      'Ⅷ century',
      'ǅ',
      '½ price',
      'ﬁne',
      'e\u0301tude',
      'A_B',
      'x\u200dy',
      '①②③',
      'ᾼ',
      'Ꭰ',
      'ꜱmall',
      ...wagtail.groups.slugify.map(({ args }) => args[0]!),
    ];
    const slugs = titles.map((title) => slugFromTitle(title)).filter(Boolean);
    expect(slugs.filter((slug) => !isSlug(slug))).toEqual([]);
  });
});

describe("Wagtail's table of slugs", () => {
  /** Where ours is different on purpose. */
  const ours: Readonly<Record<string, string>> = {
    Hello_world: 'hello-world', // one way to join words
    'Hello*world': 'hello-world', // a sign between two words separates them
    'Hello☃world': 'hello-world',
    Straßenbahn: 'strassenbahn', // theirs escapes what it cannot spell
    'Спорт!': 'спорт',
    '〔山脈〕': '山脈',
  };

  it.each(wagtail.groups.cautious_slugify.map(({ args, result }) => [args[0]!, result]))('%s', (title, result) => {
    expect(slugFromTitle(title)).toBe(ours[title] ?? result);
  });
});

it('offers other slugs of the same beginning where one is taken', () => {
  const offered = slugCandidates('cats', () => 0.5);
  expect(offered.slice(0, 3)).toEqual(['cats', 'cats-2', 'cats-3']);
  expect(new Set(offered).size).toBe(13);
  expect(slugCandidates('x'.repeat(120)).filter((slug) => slug.length > slugMaxLength || !isSlug(slug))).toEqual([]);
});
