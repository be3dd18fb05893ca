import { Controller, Get, Query } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { Describe, May, MayDo } from '@tessera/extension';
import { Explanation, ExplanationQuery, Group, RightsCatalogue } from '../../contract';
import { Explainer } from './explainer';
import { rightsCatalogue } from './rights-catalogue';

/** What rights there are, and why somebody may do something or not. */
@Controller('api/v1/rights')
export class RightsApi {
  constructor(
    private readonly database: Database,
    private readonly explainer: Explainer,
  ) {}

  @Get()
  @MayDo('view', Group)
  @Describe({ summary: 'List every right that can be given', answers: { 200: RightsCatalogue } })
  all(): RightsCatalogue {
    return rightsCatalogue(this.database.installed);
  }

  @Get('explanation')
  @May()
  @Describe({
    summary: 'Tell why somebody may do something, or why not',
    detail: 'About oneself without any right. Names a permission, or an entity and a verb.',
    query: ExplanationQuery,
    answers: { 200: Explanation },
  })
  explain(@Query() query: unknown): Promise<Explanation> {
    return this.explainer.explain(ExplanationQuery.parse(query));
  }
}
