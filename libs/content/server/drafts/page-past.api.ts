import { Controller, Get, Param } from '@nestjs/common';
import { Database, historyOf } from '@tessera/database/server';
import { asSystem, May } from '@tessera/extension';
import { type HistoryEntry, mayContent, type RevisionRow } from '../../contract';
import { Page } from '../page-tree/page';
import { pageId } from '../page-tree/page-id';
import { PageTree } from '../page-tree/page-tree';
import { personNames } from '../person-names';
import { Revisions } from './revisions';

/** What a page was before. */
@May(mayContent.view)
@Controller('api/v1/pages/:id')
export class PagePastApi {
  constructor(
    private readonly revisions: Revisions,
    private readonly tree: PageTree,
    private readonly database: Database,
  ) {}

  /** Kept states of the document, newest first. */
  @Get('revisions')
  async kept(@Param('id') id: string): Promise<{ readonly data: readonly RevisionRow[] }> {
    return { data: await this.revisions.list(pageId(id)) };
  }

  /** Changes of place and state, newest first. */
  @Get('history')
  async history(@Param('id') id: string): Promise<{ readonly data: readonly HistoryEntry[] }> {
    const { id: known } = await this.tree.one(pageId(id));
    const entries = await asSystem('content: who may see a page may see its history', () => historyOf(Page, known));
    const names = await personNames(
      this.database,
      entries.map(({ person }) => person),
    );
    return {
      data: entries.map(({ at, person, changes }) => ({
        at: at.toISOString(),
        person: names.get(person ?? '') ?? null,
        changes,
      })),
    };
  }
}
