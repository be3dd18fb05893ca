import { ImageBlock } from '@tessera/content/contract';
import { template } from '@tessera/templates/server';

const shown = {
  content: '(min-width: 46rem) 40rem, 100vw',
  wide: '(min-width: 74rem) 68rem, 100vw',
  full: '100vw',
} as const;

export default template(ImageBlock, ({ image, caption, size }, tools) => {
  const picture = tools.image(image, { sizes: shown[size] });
  if (!picture) return null;
  return (
    <figure class={`block picture${size === 'content' ? '' : ` ${size}`}`}>
      <img {...picture} />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
});
