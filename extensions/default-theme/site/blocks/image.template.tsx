import { ImageBlock } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';
import { onTrack, shownOnTrack } from '../parts/track';

export default template(ImageBlock, ({ image, caption, link, size }, tools) => {
  const picture = tools.image(image, { sizes: shownOnTrack[size] });
  if (!picture) return null;
  const target = tools.link(link);
  // A link around a picture without words would say nothing of where it leads.
  const isLinked = target && (picture.alt !== '' || caption);
  return (
    <figure class={onTrack('picture', size)}>
      {isLinked ? (
        <a href={target.href} aria-label={picture.alt === '' ? (caption ?? undefined) : undefined}>
          <img {...picture} />
        </a>
      ) : (
        <img {...picture} />
      )}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
});
