import { Injectable } from '@nestjs/common';
import { pathFromAddress } from '@tessera/content/contract';
import { Redirects } from '@tessera/content/server';
import { MediaLibrary } from '@tessera/media/server';
import { keptOf } from '../mapping/kept-data';
import { oldAddress } from '../mapping/old-addresses';
import { plainLine } from '../mapping/plain';
import { type Bringing, digestOf, itemKey, keptHere } from './bringing';
import { type KnownItem, KnownItems } from './known-items';
import type { FoundFile } from './library-files';
import type { OldLinks } from './old-links';
import { Originals } from './originals';
import type { ItemToBring } from './what-comes-in';

/** What became of an attachment. */
interface Described {
  readonly outcome: 'made' | 'changed' | 'unchanged' | 'skipped';
  readonly reason?: string;
  readonly redirects: number;
}

/** Writes what an attachment says about its file, and where its addresses lead; a file that is missing is recorded as such. */
@Injectable()
export class Attachments {
  constructor(
    private readonly known: KnownItems,
    private readonly library: MediaLibrary,
    private readonly originals: Originals,
    private readonly redirects: Redirects,
  ) {}

  async describe(bringing: Bringing, item: ItemToBring, found: FoundFile, links: OldLinks): Promise<void> {
    const kept = keptOf(item);
    const about = {
      alt: plainLine(item.meta.find(({ key }) => key === '_wp_attachment_image_alt')?.value ?? '', 1000),
      caption: plainLine(item.excerpt, 1000) || null,
    };
    const file = 'id' in found ? found : null;
    const parent = item.parent === null ? undefined : links.addressOf(item.parent);
    const digest = digestOf([about, kept, file?.id, file?.url, parent]);
    const key = itemKey(item.id);
    const before = await this.known.find(bringing.from, key);
    const described: Described =
      before?.digest === digest
        ? { outcome: 'unchanged', redirects: 0 }
        : await this.known.writing(bringing.from, key, async (known) => {
            const redirects = await this.redirect(bringing, item, file?.url, parent);
            await this.originals.keep(bringing.from, key, kept, { file: file?.id ?? null });
            const written = file ? await this.write(bringing, known, file.id, about) : null;
            const isOpen = written?.reason !== undefined;
            const draftVersion = isOpen ? (known?.draftVersion ?? null) : (written?.version ?? null);
            const values = { picture: file?.id ?? null, digest: isOpen ? 'unsettled' : digest, draftVersion };
            await this.known.keep(bringing.from, key, known, values);
            return { outcome: written?.outcome ?? 'skipped', ...(isOpen && { reason: written.reason! }), redirects };
          });
    const { tally } = bringing;
    tally.redirects += described.redirects;
    if ('reason' in found) tally.skip('attachment', found.reason, item.attachmentUrl || item.guid);
    else if (described.reason) tally.skip('attachment', described.reason, kept.name);
    else tally.count('attachment', described.outcome);
  }

  /** A file that is new has been described as it came in. */
  private async write(
    { onConflict }: Bringing,
    known: KnownItem | null,
    id: string,
    about: { readonly alt: string; readonly caption: string | null },
  ): Promise<{ outcome: 'made' | 'changed'; version: number; reason?: string }> {
    const asset = await this.library.get(id);
    if (!known?.picture) return { outcome: 'made', version: asset.version };
    if (asset.alt === about.alt && asset.caption === about.caption)
      return { outcome: 'changed', version: asset.version };
    if (asset.version !== known.draftVersion && onConflict === 'keep')
      return { outcome: 'changed', version: asset.version, reason: keptHere };
    const changed = await this.library.change(id, about, asset.version);
    return { outcome: 'changed', version: changed.version };
  }

  /** Its page leads to the file, or to what it was uploaded to; the address of the file itself leads to the file. */
  private async redirect(
    { survey, site }: Bringing,
    item: ItemToBring,
    url: string | undefined,
    parent: string | undefined,
  ): Promise<number> {
    const { baseUrl } = survey.site;
    const ofPage = oldAddress(item.link, baseUrl);
    const ofFile = oldAddress(survey.files.get(item.id)?.url ?? '', baseUrl);
    const beside = parent === undefined ? undefined : pathFromAddress(parent);
    const isPageOfItsOwn = ofPage !== undefined && !survey.addresses.has(ofPage) && ofPage !== ofFile;
    const wanted: ReadonlyArray<readonly [string | undefined, string | undefined]> = [
      [isPageOfItsOwn ? ofPage : undefined, url ?? beside],
      [ofFile, url],
    ];
    let count = 0;
    for (const [path, target] of wanted) {
      if (path === undefined || target === undefined) continue;
      await this.redirects.add({ site: site.id, path, url: target });
      count++;
    }
    return count;
  }
}
