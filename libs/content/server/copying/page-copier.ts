import { Injectable } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { type DocumentFields, Problem } from '@tessera/models';
import { copyMaxPages, mayContent, type NewCopy, type PageDetails } from '../../contract';
import { Drafts } from '../drafts/drafts';
import { homeStays } from '../page-tree/page-problems';
import { type CreatedPage, PageTree } from '../page-tree/page-tree';
import { reachOf } from '../rights/page-rights';

/** Makes copies of pages: what their drafts say now, as new pages that visitors do not see. */
@Injectable()
export class PageCopier {
  constructor(
    private readonly database: Database,
    private readonly tree: PageTree,
    private readonly drafts: Drafts,
  ) {}

  /**
   * Copies a page, on request with everything beneath it, in one piece; right behind itself, or last beneath `parent`. Links from
   * page to page lead where they led before. Throws `content.page-not-found` (404), `content.home-stays` (409),
   * `content.copy-too-large` (422) and what `PageTree.create` does.
   */
  async copy(id: string, { parent, withBeneath }: NewCopy): Promise<CreatedPage> {
    reachOf(mayContent.create);
    return await this.database.transaction(async () => {
      const page = await this.tree.one(id);
      const above = parent ?? page.parent;
      if (above === null) throw homeStays();
      const copy = await this.copyOne(page, above, {
        title: `${(page.title || 'Untitled').slice(0, 190)} (copy)`,
        after: above === page.parent ? page.id : undefined,
      });
      if (withBeneath) await this.copyBeneath(page.id, copy.id, { left: copyMaxPages - 1, not: copy.id });
      return copy;
    });
  }

  /** Level by level; what is copied into a page beneath itself is not copied again. */
  private async copyBeneath(from: string, to: string, room: { left: number; readonly not: string }): Promise<void> {
    for (let after: string | undefined, more = true; more;) {
      const part = await this.tree.children(from, { size: 200, after });
      for (const child of part.data) {
        if (child.id === room.not) continue;
        if (room.left-- === 0) throw copyTooLarge();
        const copy = await this.copyOne(child, to, { title: child.title });
        await this.copyBeneath(child.id, copy.id, room);
      }
      after = part.page.next ?? undefined;
      more = after !== undefined;
    }
  }

  private async copyOne(
    { id, type, slug }: Pick<PageDetails, 'id' | 'type' | 'slug'>,
    parent: string,
    { title, after }: { readonly title: string; readonly after?: string | undefined },
  ): Promise<CreatedPage> {
    const { fields } = await this.drafts.read(id);
    const { title: _own, ...others } = fields as DocumentFields;
    return await this.tree.create({
      parent,
      type,
      title,
      slugHint: slug,
      fields: others,
      ...(after !== undefined && { after }),
    });
  }
}

function copyTooLarge(): Problem {
  return new Problem('content.copy-too-large', {
    status: 422,
    title: `More than ${copyMaxPages} pages stand beneath this one.`,
    detail: 'Copy it in several parts.',
  });
}
