/** The addresses of all pages that a site tells search engines of. */
export async function readSitemap(url: string): Promise<Set<string>> {
  const found = new Set<string>();
  const queue = [`${url}/sitemap.xml`];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const xml = await (await fetch(next)).text();
    const locations = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, location]) => location!.replaceAll('&amp;', '&'));
    if (xml.includes('<sitemapindex')) queue.push(...locations);
    else for (const location of locations) found.add(location);
  }
  return found;
}
