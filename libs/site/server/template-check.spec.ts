import { ArticlePage, contentBlocks, contentPages, QuoteBlock } from '@tessera/content/contract';
import type { Installed } from '@tessera/extension';
import { plainTheme } from '../testing';
import { expect, it } from 'vitest';
import { templateCheck } from './template-check';

async function findings(templates: Installed['templates']): Promise<string[]> {
  const named = <T extends { readonly name: string }>(all: readonly T[]) =>
    new Map(all.map((each) => [each.name, each]));
  const installed = { pages: named(contentPages), blocks: named(contentBlocks), templates } as unknown as Installed;
  return (await templateCheck.run({ installed, get: () => expect.unreachable() })).map(
    ({ code, message }) => `${code}: ${message}`,
  );
}

it('a product whose pages and blocks all have templates passes', async () => {
  expect(await findings(plainTheme.templates)).toEqual([]);
});

it('a page type and a block without template are named, and a missing theme', async () => {
  const lacking = plainTheme.templates.filter(
    ({ definition: { name } }) => ![ArticlePage.name, QuoteBlock.name, 'site.layout'].includes(name),
  );
  expect(await findings(lacking)).toEqual([
    'site.E001: No theme is installed.',
    'site.E002: Nothing says how the page type content.article looks.',
    'site.E003: Nothing says how the block content.quote looks.',
  ]);
});
