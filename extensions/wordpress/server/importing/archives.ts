import { Injectable } from '@nestjs/common';
import { pathFromAddress, slugFromTitle } from '@tessera/content/contract';
import { Redirects } from '@tessera/content/server';
import { oldAddress } from '../mapping/old-addresses';
import type { Bringing } from './bringing';
import { KnownItems } from './known-items';
import { archiveAddress } from './old-links';
import type { Survey } from './survey';

/**
 * Archives of terms and authors, and those of days, stand at the same addresses here as in WordPress, beneath the home page. Where
 * the old site stood in a folder, nested its categories, or spelled a word in another way, the old address leads there.
 */
@Injectable()
export class Archives {
  constructor(
    private readonly known: KnownItems,
    private readonly redirects: Redirects,
  ) {}

  async redirect({ from, site, survey, tally }: Bringing): Promise<void> {
    const moved = movedArchives(survey);
    if (moved.length === 0) return;
    const wanted = moved.map(([path, address]) => ({ path, url: pathFromAddress(address) }));
    const isNew = await this.known.write(from, 'archives', moved, () => this.redirects.addAll(site.id, wanted));
    if (isNew) tally.redirects += moved.length;
  }
}

/** Old addresses of archives that differ from where they are here, each with that. */
function movedArchives({ site: { baseUrl }, terms, authors, addresses }: Survey): Array<[string, string]> {
  const moved = new Map<string, string>();
  const add = (path: string, address: string) => {
    const old = oldAddress(`${baseUrl}/${path}/`, baseUrl);
    if (old !== undefined && old !== address && !addresses.has(old)) moved.set(old, address);
  };
  if (baseUrl === '') return [];
  const lineOf = (slug: string, depth = 0): string => {
    const parent = terms.get(`category ${slug}`)?.parent ?? '';
    return parent !== '' && depth < 20 ? `${lineOf(parent, depth + 1)}/${slug}` : slug;
  };
  for (const { taxonomy, slug, name } of terms.values()) {
    const own = slug || slugFromTitle(name);
    if (taxonomy === 'post_tag') add(`tag/${own}`, archiveAddress('tag', own));
    if (taxonomy !== 'category') continue;
    add(`category/${own}`, archiveAddress('category', own));
    add(`category/${lineOf(own)}`, archiveAddress('category', own));
  }
  for (const login of authors.keys())
    if (slugFromTitle(login) !== '') add(`author/${slugFromTitle(login)}`, archiveAddress('author', login));
  return [...moved];
}
