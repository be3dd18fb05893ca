import {
  type BlockJson,
  type BlockTypes,
  type DocumentFields,
  type Json,
  type PageType,
  walkBlocks,
} from '@tessera/models';
import { isSameJson } from '../../contract/document/block';
import { allows, notAllowed, type Placed } from '../rights/page-rights';

/**
 * Goes on only where every block that asks for a right of its own is as it was before, or whoever acts has that right for the
 * page. It may be moved and taken away by who may change the page. Throws `auth.not-allowed` (403).
 */
export function requireGuarded(
  type: PageType,
  blocks: BlockTypes,
  before: DocumentFields,
  after: DocumentFields,
  place: Placed,
): void {
  const guarded = [...walkBlocks(type.fields, after, blocks)].filter(
    ({ type: { may } }) => may !== undefined && !allows(may, place),
  );
  if (guarded.length === 0) return;
  const known = new Map<string, BlockJson>(
    [...walkBlocks(type.fields, before, blocks)].map(({ block }) => [block.id, block]),
  );
  for (const { block, type: definition } of guarded)
    if (!isSameJson(known.get(block.id) as unknown as Json, block as unknown as Json))
      throw notAllowed(definition.may!);
}
