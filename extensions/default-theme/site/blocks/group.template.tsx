import { GroupBlock } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';
import { onTrack } from '../parts/track';

export default template(
  GroupBlock,
  ({ content, tone, size }, tools) =>
    content.length > 0 && <div class={`${onTrack('group', size)} tone-${tone}`}>{tools.blocks(content)}</div>,
);
