import { expect, it } from 'vitest';
import { bucketAddress } from './bucket-address';

it('an address names host, bucket, region and who opens it', () => {
  expect(bucketAddress.parse('s3://KEY:a%2Fb%2Bc@s3.eu-central-1.amazonaws.com/site-media')).toEqual({
    endpoint: 'https://s3.eu-central-1.amazonaws.com',
    region: 'eu-central-1',
    bucket: 'site-media',
    credentials: { accessKeyId: 'KEY', secretAccessKey: 'a/b+c' },
    isPathStyle: true,
  });
  expect(bucketAddress.parse('s3+http://minio:9000/media?region=oslo&style=host')).toEqual({
    endpoint: 'http://minio:9000',
    region: 'oslo',
    bucket: 'media',
    credentials: undefined,
    isPathStyle: false,
  });
});

it.each([
  ['https://KEY:hunter2@example.org/bucket'],
  ['s3://KEY:hunter2@example.org'],
  ['s3://KEY:hun/ter2@example.org/bucket'],
  ['s3://KEY:hunter2@example.org/bucket/folder'],
  ['s3://KEY:hunter2@example.org/No'],
  ['s3://KEY@example.org/bucket'],
  ['s3://:hunter2@example.org/bucket'],
  ['s3://KEY:%E0hunter2@example.org/bucket'],
  ['s3://KEY:hunter2@example.org/bucket?secret=hunter2'],
  ['s3://KEY:hunter2@example.org/bucket?style=odd'],
  ['hunter2'],
])('%s is refused in words that hold nothing of it', (url) => {
  const { success, error } = bucketAddress.safeParse(url);
  expect(success).toBe(false);
  expect(error!.message).not.toMatch(/hunter2|ter2/);
});
