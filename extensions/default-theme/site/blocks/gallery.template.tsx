import { GalleryBlock } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';
import { onTrack } from '../parts/track';

/** Several beside each other are cut to one ratio, each around what matters in it, and lead to the whole picture. */
export default template(GalleryBlock, ({ images, columns, caption, size }, tools) => {
  const beside = Math.min(columns ?? 3, images.length);
  const sizes = beside === 1 ? '(min-width: 74rem) 68rem, 100vw' : '(min-width: 42rem) 22rem, 50vw';
  const shown = images.flatMap(({ image, caption: words }) => {
    const picture = tools.image(image, { sizes, ...(beside > 1 && { ratio: '4x3' as const }) });
    return picture ? [{ picture, words, whole: tools.image(image)! }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <figure class={onTrack('gallery', size)}>
      <ul class={`gallery-list columns-${beside}`}>
        {shown.map(({ picture, words, whole }) => (
          <li>
            <figure>
              {beside > 1 && picture.alt !== '' ? (
                <a href={whole.src}>
                  <img {...picture} />
                </a>
              ) : (
                <img {...picture} />
              )}
              {words && <figcaption>{words}</figcaption>}
            </figure>
          </li>
        ))}
      </ul>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
});
