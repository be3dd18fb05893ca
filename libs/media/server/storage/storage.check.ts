import { defineCheck, type Finding, Settings } from '@tessera/extension';
import { Database } from '@tessera/database/server';
import { Problem } from '@tessera/models';
import { negativeKey } from '../renditions/prints';
import { MediaSettings } from '../settings';
import { FileStore } from './file-store';

/** So many of the newest assets are looked for: one alone may have been lost by itself. */
const looked = 3;

/** Whether the store opens, and is the one that the database speaks of: instances that do not share it show holes in place of pictures. */
export const storageCheck = defineCheck({
  name: 'media.storage',
  run: async ({ get }): Promise<Finding[]> => {
    const [store, database] = [get(FileStore), get(Database)];
    const { STORAGE_URL } = get(Settings).of(MediaSettings);
    try {
      // A look beneath a key asks a bucket whether it is there and opens to us.
      await store.beneath('pictures').next();
      const assets = await database.query<{ kind: string; key: string }>(newestSql, [looked]);
      const sizes = await Promise.all(
        assets.map(({ kind, key }) => store.sizeOf(kind === 'picture' ? negativeKey(key) : key)),
      );
      return assets.length > 0 && sizes.every((size) => size === undefined) ? [parted(STORAGE_URL !== undefined)] : [];
    } catch (error) {
      if (STORAGE_URL && error instanceof Problem && error.code === 'media.storage-unavailable')
        return [unreachable(error.cause, `${STORAGE_URL.endpoint}/${STORAGE_URL.bucket}`)];
      throw error;
    }
  },
});

const newestSql = `
  SELECT kind, storage_key AS key FROM media_asset WHERE trashed_at IS NULL ORDER BY created_at DESC, id DESC LIMIT $1`;

function parted(isBucket: boolean): Finding {
  return {
    code: 'media.W002',
    message: `The newest pictures and files of the database are not in ${isBucket ? 'the bucket of STORAGE_URL' : 'DATA_DIR of this instance'}.`,
    cure:
      'Give all instances the same STORAGE_URL, or a DATA_DIR on one volume that all of them mount; ' +
      'where the store was changed or restored, copy the files to it.',
  };
}

/** Who is refused is set up wrongly and does not start; who is not answered starts, since pages can be read meanwhile. */
function unreachable(cause: unknown, where: string): Finding {
  const { name, $metadata } = (cause ?? {}) as { name?: string; $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode;
  if (status !== undefined && status >= 400 && status < 500)
    return {
      code: 'media.E001',
      message: `The storage ${where} refuses us: ${name} (${status}).`,
      cure: 'See to key, secret, bucket and region in STORAGE_URL, and to the rights to list, read, write and delete in it.',
    };
  return {
    code: 'media.W001',
    message: `The storage ${where} does not answer${name ? `: ${name}` : ''}.`,
    cure: 'Pictures and files cannot be shown or taken until it does; see to host and port in STORAGE_URL.',
  };
}
