import { ColumnsBlock } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';
import { onTrack } from '../parts/track';

export default template(
  ColumnsBlock,
  ({ columns, align, size }, tools) =>
    columns.length > 0 && <div class={`${onTrack('columns', size)} ${align}`}>{tools.blocks(columns)}</div>,
);
