/** The classes of a block that may be wider than the text. */
export function onTrack(name: string, size: 'content' | 'wide' | 'full'): string {
  return `block ${name}${size === 'content' ? '' : ` ${size}`}`;
}

/** How wide a picture on a track is shown, for the browser to choose a file by. */
export const shownOnTrack = {
  content: '(min-width: 46rem) 40rem, 100vw',
  wide: '(min-width: 74rem) 68rem, 100vw',
  full: '100vw',
} as const;
