import { Controller, Get, Headers, Param, Post } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { May, Describe } from '@tessera/extension';
import { type HistoryEntry, mayContent, type RevisionDocument, type RevisionRow } from '../../contract';
import { pageId } from '../page-tree/page-id';
import { PageTree } from '../page-tree/page-tree';
import { personNames } from '../person-names';
import { notAllowed } from '../rights/page-rights';
import { pageHistory } from './page-history';
import { revisionNotFound, Revisions } from './revisions';
import { isUuid } from '@tessera/models';
import { historyAnswer, revisionAnswer, revisionDocumentAnswer, revisionsAnswer } from '../answers';
import { basedOn } from '../versions';

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

  /** One of them with its document. */
  @Get('revisions/:revision')
  @Describe({ summary: 'Read a kept state of a document', answers: { 200: revisionDocumentAnswer } })
  async one(@Param('id') id: string, @Param('revision') revision: string): Promise<RevisionDocument> {
    const page = pageId(id);
    if (!isUuid(revision)) throw revisionNotFound();
    return await this.revisions.one(page, revision);
  }

  /** Keeps the draft of the version named by `If-Match`, so that it can be compared and brought back. */
  @May(mayContent.change)
  @Post('revisions')
  @Describe({ summary: 'Keep the state of a draft', answers: { 201: revisionAnswer }, ifMatch: true })
  async keep(@Param('id') id: string, @Headers('if-match') ifMatch: string | undefined): Promise<RevisionRow> {
    return await this.revisions.keep(pageId(id), { basedOn: basedOn(ifMatch) });
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
