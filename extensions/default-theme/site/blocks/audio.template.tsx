import { AudioBlock } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';

export default template(AudioBlock, ({ file, title, caption }, tools) => {
  const recording = tools.file(file);
  if (!recording) return null;
  return (
    <figure class="block audio">
      {title && <p class="audio-title">{title}</p>}
      <audio src={recording.url} preload="none" controls aria-label={title ?? recording.name} />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
});
