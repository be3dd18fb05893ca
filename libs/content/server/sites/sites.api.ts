import { Controller, Get } from '@nestjs/common';
import { May, Describe } from '@tessera/extension';
import { mayContent, type SiteRow } from '../../contract';
import { Sites } from './sites';
import { sitesAnswer } from '../answers';

/** The sites of this installation. */
@May(mayContent.view)
@Controller('api/v1/sites')
export class SitesApi {
  constructor(private readonly sites: Sites) {}

  @Get()
  @Describe({ summary: 'List the sites', answers: { 200: sitesAnswer } })
  async list(): Promise<{ readonly data: readonly SiteRow[] }> {
    return { data: await this.sites.list() };
  }
}
