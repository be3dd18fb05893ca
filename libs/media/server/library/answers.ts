import { Problem } from '@tessera/models';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { assetKinds, type AssetView } from '../../contract';
import { assetView } from './asset-view';
import type { AssetRow } from './media-library';

/** An asset as OpenAPI describes it. */
export const assetSchema: z.ZodType<AssetView> = z.object({
  id: z.uuid(),
  version: z.int(),
  kind: z.enum(assetKinds),
  name: z.string(),
  alt: z.string(),
  caption: z.string().nullable(),
  folder: z.uuid().nullable(),
  mime: z.string(),
  bytes: z.int(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  url: z.string(),
  thumbnail: z.string().nullable(),
  srcset: z.string(),
  colour: z.string().nullable(),
  focus: z.object({ x: z.int(), y: z.int() }).nullable(),
  createdAt: z.iso.datetime(),
  trashedAt: z.iso.datetime().nullable(),
});

/** Answers with an asset and its version. */
export function answered(reply: FastifyReply, row: AssetRow): AssetView {
  void reply.header('etag', `"${row.version}"`);
  return assetView(row);
}

/** `If-Match: "3"`. What is no version of ours matches nothing. */
export function versionOf(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined) return undefined;
  const [, version] = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch.trim()) ?? [];
  if (!version || Number(version) < 1)
    throw new Problem('media.invalid-if-match', { status: 400, title: 'If-Match must be a version such as "3".' });
  return Number(version);
}

/** Does a change; one that is refused because of another is answered with the state of now as the API shows it. */
export async function changing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw withCurrentView(error);
  }
}

/** A parameter that was sent twice counts as none. */
export function textOf(parameter: unknown): string {
  return typeof parameter === 'string' ? parameter : '';
}

function withCurrentView(error: unknown): unknown {
  if (!(error instanceof Problem) || error.code !== 'media.asset-changed') return error;
  const { title, detail, status, members, cause } = error;
  return new Problem(error.code, {
    title,
    status,
    ...(detail && { detail }),
    members: { current: assetView(members['current'] as AssetRow) },
    cause,
  });
}
