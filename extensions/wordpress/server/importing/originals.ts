import { Injectable } from '@nestjs/common';
import { records } from '@tessera/database/server';
import { asSystem } from '@tessera/extension';
import type { NewRowOf } from '@tessera/models';
import type { KeptData } from '../mapping/kept-data';
import { Original } from '../original';

/** Keeps what WordPress knew of something beside the page or the file that it became. Nobody writes that by hand. */
@Injectable()
export class Originals {
  async keep(
    site: string,
    key: string,
    kept: KeptData,
    of: { readonly page?: string | null; readonly file?: string | null },
  ): Promise<void> {
    const values = { ...kept, page: of.page ?? null, file: of.file ?? null } as NewRowOf<typeof Original>;
    await asSystem('wordpress: keep what it knew', async () => {
      const known = await records(Original).find({ site, key });
      if (known) await records(Original).change(known.id, values, { version: known.version });
      else await records(Original).create({ ...values, site, key });
    });
  }
}
