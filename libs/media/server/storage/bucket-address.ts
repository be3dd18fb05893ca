import { z } from 'zod';

/** Where a bucket of an S3-compatible storage is, and how it is opened. */
export interface BucketAddress {
  /** `https://s3.eu-central-1.amazonaws.com` */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** Undefined: what the machine gives its programs (roles, web identity), as the AWS SDK finds it. */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
  /** `https://host/bucket/key`, else `https://bucket.host/key`. */
  readonly isPathStyle: boolean;
}

const spelling =
  'must be an address such as s3://KEY:SECRET@s3.eu-central-1.amazonaws.com/BUCKET?region=eu-central-1 ' +
  '(s3+http:// without TLS; in KEY and SECRET, / is written %2F, + is %2B and @ is %40)';

/** Reads `STORAGE_URL`: `s3://KEY:SECRET@HOST[:PORT]/BUCKET[?region=…][&style=path|host]`. Its mistakes name no part of the text, which holds a secret. */
export const bucketAddress = z.string().transform((text, context): BucketAddress => {
  const found = read(text);
  if (typeof found !== 'string') return found;
  context.addIssue({ code: 'custom', message: found });
  return z.NEVER;
});

/** The address, or what is wrong with its text. */
function read(text: string): BucketAddress | string {
  if (!URL.canParse(text)) return spelling;
  const url = new URL(text);
  const [, bucket, ...more] = url.pathname.split('/');
  if (!['s3:', 's3+http:'].includes(url.protocol) || !url.hostname || !bucket || more.some(Boolean)) return spelling;
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
    return 'names a bucket that cannot be one: 3 to 63 small letters, digits, dots and hyphens';
  const stranger = [...url.searchParams.keys()].find((name) => name !== 'region' && name !== 'style');
  if (stranger !== undefined) return 'may end with ?region=… and &style=path or &style=host, and nothing else';
  const style = url.searchParams.get('style') ?? 'path';
  if (style !== 'path' && style !== 'host') return 'has a style that is neither path nor host';
  if (!url.username !== !url.password) return 'needs both KEY and SECRET, or neither';
  const credentials = url.username ? decoded(url.username, url.password) : undefined;
  if (credentials === null) return spelling;
  return {
    endpoint: `${url.protocol === 's3:' ? 'https' : 'http'}://${url.host}`,
    region: url.searchParams.get('region') || regionOf(url.hostname),
    bucket,
    credentials,
    isPathStyle: style === 'path',
  };
}

function decoded(key: string, secret: string): BucketAddress['credentials'] | null {
  try {
    return { accessKeyId: decodeURIComponent(key), secretAccessKey: decodeURIComponent(secret) };
  } catch {
    return null;
  }
}

/** Signatures name a region; other makers than Amazon take its first one where they have none. */
function regionOf(hostname: string): string {
  return /^s3[.-]([a-z0-9-]+)\.amazonaws\.com/.exec(hostname)?.[1] ?? 'us-east-1';
}
