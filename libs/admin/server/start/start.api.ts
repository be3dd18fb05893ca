import { Controller, Get } from '@nestjs/common';
import { Describe, May } from '@tessera/extension';
import { z } from 'zod';
import type { StartPage } from '../../contract';
import { loadFigures } from './figures';
import { RecentChanges } from './recent-changes';

const change = z
  .object({
    entity: z.string(),
    label: z.string(),
    id: z.uuid(),
    title: z.string(),
    link: z.string().nullable(),
    at: z.iso.datetime(),
    by: z.string().nullable(),
    operation: z.enum(['created', 'changed', 'deleted']),
  })
  .meta({ id: 'RecentChange' });
const figure = z
  .object({
    name: z.string(),
    label: z.string(),
    icon: z.string().nullable(),
    link: z.string().nullable(),
    value: z.json(),
  })
  .meta({ id: 'Figure' });
const startSchema = z.object({ figures: z.array(figure), mine: z.array(change), recent: z.array(change) });

/** What the editor shows first. */
@May()
@Controller('api/v1/admin/start')
export class StartApi {
  constructor(private readonly changes: RecentChanges) {}

  @Get()
  @Describe({
    summary: 'Read the start page: figures, my recent work, recent changes I may see',
    answers: { 200: startSchema },
  })
  async read(): Promise<StartPage> {
    const [figures, changes] = await Promise.all([loadFigures(), this.changes.read()]);
    return { figures, ...changes };
  }
}
