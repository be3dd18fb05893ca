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
    did: z.string().describe('In a word: changed, published'),
  })
  .meta({ id: 'RecentChange' });
const point = z.object({ label: z.string(), value: z.number() });
const figureValue = z.union([
  z.object({
    count: z.number(),
    unit: z.string().optional(),
    before: z.object({ count: z.number(), when: z.string() }).optional().describe('What it was before, and when'),
    line: z.array(point).optional().describe('How it went, oldest first'),
  }),
  z.object({ bars: z.array(point) }),
]);
const figure = z
  .object({
    name: z.string(),
    label: z.string(),
    icon: z.string().nullable(),
    link: z.string().nullable(),
    value: figureValue,
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
