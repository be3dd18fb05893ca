import { GalleryBlock } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';
import { onTrack } from '../parts/track';

export default template(GalleryBlock, ({ images, columns, caption, size }, tools) => {
  const shown = images.flatMap(({ image, caption: words }) => {
    const picture = tools.image(image, { sizes: '(min-width: 42rem) 22rem, 50vw' });
    return picture ? [{ picture, words }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <figure class={onTrack('gallery', size)}>
      <ul class={`gallery-list columns-${columns}`}>
        {shown.map(({ picture, words }) => (
          <li>
            <figure>
              <img {...picture} />
              {words && <figcaption>{words}</figcaption>}
            </figure>
          </li>
        ))}
      </ul>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
});
