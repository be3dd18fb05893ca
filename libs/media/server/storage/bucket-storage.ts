import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { GetObjectCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Problem } from '@tessera/models';
import { S3Driver } from 'flydrive/drivers/s3';
import type { BucketAddress } from './bucket-address';
import type { ByteRange, Storage, StoredEntry, StoredFile } from './storage';

/** A bucket of an S3-compatible storage, which any number of instances share. */
export class BucketStorage implements Storage {
  private readonly client: S3Client;
  private readonly driver: S3Driver;

  constructor(private readonly address: BucketAddress) {
    const { endpoint, region, credentials, isPathStyle, bucket } = address;
    this.client = new S3Client({
      endpoint,
      region,
      ...(credentials && { credentials }),
      forcePathStyle: isPathStyle,
      // What is not Amazon's knows neither the newer checksums nor access lists.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { connectionTimeout: 5_000, socketTimeout: 60_000 },
    });
    this.driver = new S3Driver({ client: this.client, bucket, visibility: 'private', supportsACL: false });
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    await reached(this.driver.put(key, bytes));
  }

  async putFile(key: string, path: string): Promise<void> {
    const { size } = await stat(path);
    await reached(this.driver.putStream(key, createReadStream(path), { contentLength: size }));
  }

  async find(key: string): Promise<StoredFile | undefined> {
    const found = await reached(this.client.send(new HeadObjectCommand(this.at(key))).catch(absent));
    return found && { bytes: found.ContentLength!, writtenAt: found.LastModified! };
  }

  async read(key: string, range?: ByteRange): Promise<Readable | undefined> {
    const part = range && { Range: `bytes=${range.start}-${range.end}` };
    const found = await reached(this.client.send(new GetObjectCommand({ ...this.at(key), ...part })).catch(absent));
    return found?.Body as Readable | undefined;
  }

  async remove(key: string): Promise<void> {
    await reached(this.driver.delete(key));
    // With its slash: another key may begin with the same letters. One by one: not all makers can delete many at once.
    for await (const page of this.pages(`${key}/`, true))
      await Promise.all(page.map((each) => each.isFile && reached(this.driver.delete(each.key))));
  }

  async *list(key: string): AsyncGenerator<StoredEntry> {
    for await (const page of this.pages(key, false)) yield* page;
  }

  private async *pages(prefix: string, recursive: boolean): AsyncGenerator<StoredEntry[]> {
    let paginationToken: string | undefined;
    do {
      const page = await reached(
        this.driver.listAll(prefix, { recursive, ...(paginationToken && { paginationToken }) }),
      );
      yield Array.from(page.objects, (each) => ({ key: each.isFile ? each.key : each.prefix, isFile: each.isFile }));
      paginationToken = page.paginationToken;
    } while (paginationToken);
  }

  private at(key: string): { readonly Bucket: string; readonly Key: string } {
    return { Bucket: this.address.bucket, Key: key };
  }
}

/** HTTP status of a refusal by the storage; undefined where nothing was answered. */
function refusalOf(error: unknown): number | undefined {
  return (error as { readonly $metadata?: { readonly httpStatusCode?: number } } | null)?.$metadata?.httpStatusCode;
}

function absent(error: unknown): undefined {
  if (refusalOf(error) === 404) return undefined;
  throw error;
}

async function reached<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    throw new Problem('media.storage-unavailable', {
      status: 503,
      title: 'Pictures and files cannot be reached right now.',
      detail: 'Please try again in a moment.',
      retryAfter: 5,
      cause,
    });
  }
}
