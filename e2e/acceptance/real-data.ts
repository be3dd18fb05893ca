import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A file of the real data that acceptance runs against; `TESSERA_DATA` names their folder. Throws when it is missing. */
export function realData(path: string): string {
  const file = join(resolve(process.env['TESSERA_DATA'] ?? '../shared/data'), path);
  if (!existsSync(file)) throw new Error(`acceptance needs ${path} in the folder that TESSERA_DATA names`);
  return file;
}
