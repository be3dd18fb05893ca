import { records } from '@tessera/database/server';
import { asSystem } from '@tessera/extension';
import { on } from '@tessera/models';
import { PictureTaken } from '../../contract';
import { Asset } from '../library/asset';
import { Prints, widthsOf } from './prints';

/** Makes all renditions of a picture that has come in, so that no visitor waits for one. What is there already is not made again. */
export const printRenditions = on(PictureTaken, {
  name: 'media.print-renditions',
  run: async ({ asset }, { get, signal }) => {
    const row = await asSystem('renditions are made', () => records(Asset).find({ id: asset }));
    if (row?.kind !== 'picture') return;
    for (const width of widthsOf(row)) {
      for (const format of ['webp', 'jpg'] as const) {
        signal.throwIfAborted();
        await get(Prints).keyOf(row, { width, format });
      }
    }
  },
});
