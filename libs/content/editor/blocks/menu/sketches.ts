/** A stroke of a sketch on 96 × 60: its place, and how dark it is. */
export type Stroke = readonly [x: number, y: number, width: number, height: number, tone?: 'dark' | 'accent'];

const lines = (x: number, y: number, widths: readonly number[]): Stroke[] =>
  widths.map((width, index) => [x, y + index * 7, width, 3]);

const picture = (x: number, y: number, width: number, height: number): Stroke => [x, y, width, height, 'dark'];

/** What blocks look like on a page, in a few strokes: by the names of blocks and of acts within a text. */
export const sketches: Readonly<Record<string, readonly Stroke[]>> = {
  'content.rich-text': [[10, 10, 46, 5, 'dark'], ...lines(10, 22, [76, 72, 76, 40])],
  'content.image': [picture(10, 8, 76, 36), [30, 49, 36, 3]],
  'content.gallery': [
    picture(10, 8, 24, 20),
    picture(36, 8, 24, 20),
    picture(62, 8, 24, 20),
    picture(10, 31, 24, 20),
    picture(36, 31, 24, 20),
    picture(62, 31, 24, 20),
  ],
  'content.quote': [[10, 12, 3, 32, 'accent'], ...lines(20, 15, [62, 58, 34]), [20, 41, 22, 3, 'dark']],
  'content.code': [
    [8, 8, 80, 44],
    [14, 16, 20, 3, 'dark'],
    [20, 24, 40, 3, 'dark'],
    [20, 32, 30, 3, 'dark'],
    [14, 40, 12, 3, 'dark'],
  ],
  'content.table': [
    [8, 10, 80, 9, 'dark'],
    ...[23, 34, 45].flatMap((y): Stroke[] => [
      [8, y, 24, 7],
      [36, y, 24, 7],
      [64, y, 24, 7],
    ]),
  ],
  'content.columns': [
    picture(10, 8, 36, 18),
    ...lines(10, 31, [36, 32, 36]),
    picture(50, 8, 36, 18),
    ...lines(50, 31, [36, 36, 24]),
  ],
  'content.group': [
    [6, 6, 84, 48],
    [14, 14, 36, 5, 'dark'],
    [14, 26, 66, 3, 'dark'],
    [14, 34, 60, 3, 'dark'],
  ],
  'content.cover': [picture(6, 6, 84, 48), [24, 22, 48, 6, 'accent'], [34, 34, 28, 3, 'accent']],
  'content.buttons': [
    [14, 22, 32, 16, 'accent'],
    [52, 22, 30, 16],
  ],
  'content.details': [
    [10, 10, 76, 10, 'dark'],
    [10, 24, 76, 10],
    [10, 38, 76, 10],
  ],
  'content.page-list': [8, 26, 44].flatMap((y): Stroke[] => [
    picture(10, y, 16, 12),
    [32, y + 1, 50, 4, 'dark'],
    [32, y + 8, 40, 3],
  ]),
  'content.separator': [...lines(10, 8, [76, 60]), [10, 29, 76, 2, 'accent'], ...lines(10, 41, [76, 52])],
  'content.video': [picture(10, 8, 76, 44), [42, 22, 12, 16, 'accent']],
  'content.embed': [picture(10, 8, 76, 44), [36, 24, 24, 12, 'accent']],
  'content.audio': [
    [10, 22, 16, 16, 'accent'],
    [32, 28, 54, 4, 'dark'],
  ],
  'content.file': [[12, 16, 22, 28, 'dark'], ...lines(42, 22, [42, 30])],
  'text:heading2': [[10, 12, 60, 7, 'dark'], ...lines(10, 28, [76, 70, 50])],
  'text:heading3': [[10, 14, 42, 5, 'dark'], ...lines(10, 28, [76, 70, 50])],
  'text:bulletList': [12, 24, 36].flatMap((y): Stroke[] => [
    [12, y, 4, 4, 'accent'],
    [22, y, 56, 3],
  ]),
  'text:orderedList': [12, 24, 36].flatMap((y): Stroke[] => [
    [12, y, 3, 5, 'dark'],
    [22, y, 56, 3],
  ]),
};
