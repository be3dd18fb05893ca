import { EmbedBlock, embedOf } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';
import { onTrack, shownOnTrack } from '../parts/track';
import { wordsFor } from '../words';

/** A still that leads to the provider: nothing of theirs is loaded, and no script is needed. */
export default template(EmbedBlock, ({ url, title, still, caption, size }, tools) => {
  const embed = embedOf(url);
  if (!embed) return null;
  const picture = tools.image(still && { ...still, alt: '' }, {
    sizes: shownOnTrack[size],
    ratio: '16x9',
  });
  return (
    <figure class={onTrack('embed', size)}>
      <a class={picture ? 'embed-still' : 'embed-still bare'} href={embed.href} rel="noopener noreferrer">
        {picture && <img {...picture} />}
        <span class="embed-words">
          {title && <b>{title}</b>}
          <span class="embed-way">{wordsFor(tools.format.locale).openAt(embed.provider)}</span>
        </span>
      </a>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
});
