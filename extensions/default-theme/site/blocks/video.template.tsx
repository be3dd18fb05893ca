import { VideoBlock } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';
import { onTrack } from '../parts/track';
import { wordsFor } from '../words';

export default template(VideoBlock, ({ file, poster, subtitles, subtitlesLanguage, caption, size }, tools) => {
  const film = tools.file(file);
  if (!film) return null;
  const picture = tools.image(poster);
  const words = tools.file(subtitles);
  return (
    <figure class={onTrack('video', size)}>
      <video
        src={film.url}
        poster={picture?.src}
        width={picture?.width}
        height={picture?.height}
        preload={picture ? 'none' : 'metadata'}
        controls
        playsInline
      >
        {words && (
          <track
            kind="captions"
            src={words.url}
            srcLang={subtitlesLanguage ?? tools.format.locale}
            label={wordsFor(tools.format.locale).subtitles}
            default
          />
        )}
      </video>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
});
