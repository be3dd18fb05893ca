/** How a mosaic is laid: a grid of tiles of `size` units, in so many tones. The last tone is the rare one. */
export interface MosaicPlan {
  readonly columns: number;
  readonly rows: number;
  readonly size: number;
  readonly tones: number;
}

type Point = readonly [x: number, y: number];

const joint = 0.055;
const unevenness = 0.1;

/**
 * Lays tiles by hand: a grid whose corners are a little off, with joints between the tiles, darker along a slow wave.
 * The same plan always gives the same wall. Returns one SVG path for each tone.
 */
export function layMosaic({ columns, rows, size, tones }: MosaicPlan): string[] {
  const corner = (column: number, row: number): Point => [
    (column + unevenness * scatter(column, row, 1)) * size,
    (row + unevenness * scatter(column, row, 2)) * size,
  ];
  const paths = Array.from({ length: tones }, () => '');
  for (let row = -1; row <= rows; row++) {
    for (let column = -1; column <= columns; column++) {
      const tile = [corner(column, row), corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1)];
      paths[toneAt(column / columns, row / rows, scatter(column, row, 3), tones)] += pathOf(shrink(tile));
    }
  }
  return paths;
}

/** A wave from the lower left to the upper right, with some tiles out of line, and one in sixty of the rare tone. */
function toneAt(x: number, y: number, chance: number, tones: number): number {
  const crest = 0.56 + 0.2 * Math.sin(x * 4.2 + 0.6) - 0.22 * x;
  const distance = Math.abs(y - crest) * 2.1;
  const depth = Math.exp(-distance * distance * 3.2) * 0.92 + 0.16 * chance;
  const plain = tones - 2;
  if (depth > 0.5 && Math.abs(chance - 0.61) < 0.025) return tones - 1;
  return Math.max(0, Math.min(plain, Math.round(depth * plain)));
}

/** From -1 to 1, evenly spread, always the same for the same place. */
function scatter(column: number, row: number, kind: number): number {
  const wave = Math.sin(column * 127.1 + row * 311.7 + kind * 74.7) * 43_758.5453;
  return (wave - Math.floor(wave)) * 2 - 1;
}

function shrink(tile: readonly Point[]): Point[] {
  const centre: Point = [mean(tile.map(([x]) => x)), mean(tile.map(([, y]) => y))];
  return tile.map(([x, y]) => [x + (centre[0] - x) * joint * 2, y + (centre[1] - y) * joint * 2]);
}

function pathOf(tile: readonly Point[]): string {
  return `M${tile.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}z`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
