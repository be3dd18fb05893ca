/** The address of a page from that of its parent and its own slug: `/` and `cats` → `/cats`. */
export function addressBeneath(parent: string, slug: string): string {
  return parent === '/' ? `/${slug}` : `${parent}/${slug}`;
}
