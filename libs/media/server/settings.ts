import { defineSettings } from '@tessera/extension';
import { z } from 'zod';
import { bucketAddress } from './storage/bucket-address';

const count = (most: number) =>
  z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(most, `must be at most ${most}`);

/** Where pictures and files lie, and what may be uploaded. */
export const MediaSettings = defineSettings('media', {
  STORAGE_URL: {
    schema: bucketAddress.optional(),
    help: 'Bucket of an S3-compatible storage for pictures and files, s3://KEY:SECRET@HOST/BUCKET?region=…; without it they lie in DATA_DIR',
    secret: true,
  },
  MEDIA_MAX_BYTES: { schema: count(1_000_000_000).default(25_000_000), help: 'Largest picture in bytes.' },
  MEDIA_MAX_FILE_BYTES: {
    schema: count(2_000_000_000).default(200_000_000),
    help: 'Largest file that is no picture, in bytes.',
  },
  MEDIA_MAX_PIXELS: {
    schema: count(268_000_000).default(50_000_000),
    help: 'Most pixels of a picture; one pixel takes about 4 bytes of memory while it is worked on.',
  },
});
