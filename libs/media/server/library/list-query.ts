import type { Filter } from '@tessera/database/server';
import { z } from 'zod';
import { type AssetKind, assetKinds } from '../../contract';
import type { Asset } from './asset';

const orders = ['-createdAt', 'createdAt', 'name', '-name', '-bytes', 'bytes'] as const;

/** `GET /api/v1/media` */
export const ListQuery = z.strictObject({
  search: z.string().max(200).optional(),
  'filter[folder]': z.union([z.uuid(), z.literal('none')]).optional(),
  'filter[within]': z.uuid().optional(),
  /** Kinds, separated by commas. */
  'filter[kind]': z
    .string()
    .regex(new RegExp(`^(?:${assetKinds.join('|')})(?:,(?:${assetKinds.join('|')}))*$`))
    .optional(),
  /** `audio/`, `application/pdf`: what the media type begins with. */
  'filter[mime]': z.string().max(100).optional(),
  /** Pictures that nobody has described. */
  'filter[undescribed]': z.literal('true').optional(),
  sort: z.enum(orders).optional(),
  trash: z.literal('only').optional(),
  'page[size]': z.coerce.number().int().min(1).max(200).default(50),
  'page[after]': z.string().max(1000).optional(),
  'page[total]': z
    .enum(['true', 'false'])
    .optional()
    .transform((text) => text === 'true'),
});
export type ListQuery = z.infer<typeof ListQuery>;

/** What of a query narrows the list. */
export function filterOf(query: ListQuery): Filter<typeof Asset> {
  const { 'filter[folder]': folder, 'filter[within]': within, 'filter[kind]': kinds, 'filter[mime]': mime } = query;
  return {
    ...(folder && { folder: folder === 'none' ? null : folder }),
    ...(within && { 'folder.line': { has: within } }),
    ...(kinds && { kind: { in: kinds.split(',') as AssetKind[] } }),
    ...(mime && { mime: { startsWith: mime } }),
    ...(query['filter[undescribed]'] && { kind: { in: ['picture', 'drawing'] as const }, alt: '' }),
  };
}
