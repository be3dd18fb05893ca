import { CoverBlock } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';
import { onTrack, shownOnTrack } from '../parts/track';

export default template(CoverBlock, ({ image, content, shade, height, size }, tools) => {
  const picture = tools.image(image, { sizes: shownOnTrack[size], ratio: '16x9' });
  if (!picture && content.length === 0) return null;
  return (
    <div class={`${onTrack('cover', size)} shade-${shade} height-${height}`}>
      {picture && <img {...picture} />}
      <div class="cover-content">{tools.blocks(content)}</div>
    </div>
  );
});
