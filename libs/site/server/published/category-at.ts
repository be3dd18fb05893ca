import { Category, categoryLine, pathFromAddress } from '@tessera/content/contract';
import { records } from '@tessera/database/server';
import { asVisitor } from '@tessera/extension';
import { listingPath } from '@tessera/templates/server';

/**
 * The one address of a category that is asked for by the line of those above it, as other products write it:
 * `/journal/category/craft/glass`. Null where there is no such line.
 */
export async function categoryAt(address: string): Promise<string | null> {
  const line = categoryLine(address);
  if (!line || line.slugs.length > deepest) return null;
  const { index, slugs, number } = line;
  const { data } = await asVisitor(() =>
    records(Category).list({ filter: { slug: { in: [...slugs] } }, page: { size: deepest } }),
  );
  const bySlug = new Map(data.map((category) => [category.slug, category]));
  const isLine = slugs.every((slug, at) => {
    const category = bySlug.get(slug);
    return category !== undefined && (at === 0 || category.parent === bySlug.get(slugs[at - 1]!)?.id);
  });
  return isLine ? listingPath(pathFromAddress(index), { category: slugs.at(-1)!, number }) : null;
}

/** Longer lines are nobody's. */
const deepest = 20;
