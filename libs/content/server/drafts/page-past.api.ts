import { Controller, Get, Param } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { May, Describe } from '@tessera/extension';
import { type HistoryEntry, mayContent, type RevisionRow } from '../../contract';
import { pageId } from '../page-tree/page-id';
import { PageTree } from '../page-tree/page-tree';
import { personNames } from '../person-names';
import { notAllowed } from '../rights/page-rights';
import { pageHistory } from './page-history';
import { Revisions } from './revisions';
import { historyAnswer, revisionsAnswer } from '../answers';

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
  @Describe({ summary: 'List the kept states of a document', answers: { 200: revisionsAnswer } })
  async kept(@Param('id') id: string): Promise<{ readonly data: readonly RevisionRow[] }> {
    return { data: await this.revisions.list(pageId(id)) };
  }

  /** Changes of place and state, newest first. */
  @May(mayContent.view, mayContent.seeHistory)
  @Get('history')
  @Describe({ summary: 'List how the place and state of a page changed', answers: { 200: historyAnswer } })
  async history(@Param('id') id: string): Promise<{ readonly data: readonly HistoryEntry[] }> {
    const page = await this.tree.one(pageId(id));
    if (!page.may.seeHistory) throw notAllowed(mayContent.seeHistory);
    const entries = await pageHistory(this.database, page.id);
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
