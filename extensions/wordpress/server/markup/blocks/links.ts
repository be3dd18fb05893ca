import type { RichTextNode } from '@tessera/models';
import { httpAddress } from '../addresses';
import type { WpBlock } from '../block-grammar';
import { noted, type PostPart } from '../parts';
import { type BlockReader, innerBlocks } from '../reader';
import { line, linkTo, plainOf, textOf } from '../texts';
import { textIn } from './attributes';

/** `core/social-links` and one `core/social-link`: a list of links. */
export const socialLinks: BlockReader = (block) => {
  const links = block.name === 'core/social-links' ? innerBlocks(block) : [block];
  const items = links.flatMap((each) => {
    const address = textIn(each, 'url');
    const href = /^[^\s:/@]+@[^\s/]+$/.test(address) ? `mailto:${address}` : (httpAddress(address) ?? address);
    const service = textIn(each, 'service') || (/^core\/social-link-(.+)/.exec(each.name)?.[1] ?? '');
    const label = textIn(each, 'label') || nameOf(service) || address;
    return label === '' || address === '' ? [] : [item(label, href)];
  });
  return [
    ...listOf(items),
    noted(block.name, 'Signs of social networks came in as links.', links.map((each) => textIn(each, 'url')).join(' ')),
  ];
};

/** As they write themselves, where that is not their key with a capital. */
const names: ReadonlyMap<string, string> = new Map([
  ['chain', 'Link'],
  ['codepen', 'CodePen'],
  ['deviantart', 'DeviantArt'],
  ['feed', 'RSS'],
  ['fivehundredpx', '500px'],
  ['github', 'GitHub'],
  ['lastfm', 'Last.fm'],
  ['linkedin', 'LinkedIn'],
  ['mail', 'E-mail'],
  ['soundcloud', 'SoundCloud'],
  ['tiktok', 'TikTok'],
  ['vk', 'VK'],
  ['whatsapp', 'WhatsApp'],
  ['wordpress', 'WordPress'],
  ['youtube', 'YouTube'],
]);

function nameOf(service: string): string {
  return names.get(service) ?? service.charAt(0).toUpperCase() + service.slice(1);
}

/** `core/navigation` and what may stand in it alone: a list of links, nested as there. */
export const navigation: BlockReader = (block, read) => {
  const items = block.name === 'core/navigation' ? innerBlocks(block).flatMap(itemOf) : itemOf(block);
  const strays = read.content(block.content.filter((each) => typeof each === 'string' || !isLink(each)));
  return [
    ...listOf(items),
    ...strays,
    noted(block.name, 'A menu within a page came in as far as its links stand in it.', plainOf(listOf(items))),
  ];
};

function itemOf(block: WpBlock): RichTextNode[] {
  if (!isLink(block)) return [];
  const label = textIn(block, 'label')
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const href = block.name === 'core/home-link' ? '/' : (httpAddress(textIn(block, 'url')) ?? '');
  const inner = innerBlocks(block).flatMap(itemOf);
  if (label === '' && inner.length === 0) return [];
  return [item(label || href, href, inner)];
}

function isLink({ name }: WpBlock): boolean {
  return /^core\/(?:navigation-link|navigation-submenu|home-link)$/.test(name);
}

function item(label: string, href: string, inner: readonly RichTextNode[] = []): RichTextNode {
  return {
    type: 'listItem',
    content: [line(label, ...linkTo(href)), ...(inner.length > 0 ? [{ type: 'bulletList', content: inner }] : [])],
  };
}

function listOf(items: readonly RichTextNode[]): PostPart[] {
  return items.length > 0 ? [textOf([{ type: 'bulletList', content: items }])] : [];
}
