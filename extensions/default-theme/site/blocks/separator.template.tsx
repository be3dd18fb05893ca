import { SeparatorBlock } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';

export default template(SeparatorBlock, ({ style }) => <hr class={`block separator ${style}`} />);
