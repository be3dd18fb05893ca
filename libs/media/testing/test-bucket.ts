// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- who compiles this file alone finds the declaration by it
/// <reference path="./s3rver.d.ts" />
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';

/** An S3 server of this machine with one empty bucket. */
export interface TestBucket {
  /** As `STORAGE_URL` wants it. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts it on a free port; its files are gone when it is closed. */
export async function testBucket(name = 'tessera'): Promise<TestBucket> {
  const directory = mkdtempSync(join(tmpdir(), 'tessera-bucket-'));
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name }],
    // It takes /bucket/ for /bucket where it checks what was signed; unknown keys it still refuses.
    allowMismatchedSignatures: true,
  });
  const { port } = (await server.run()) as AddressInfo;
  return {
    // The only account that it knows.
    url: `s3+http://S3RVER:S3RVER@127.0.0.1:${port}/${name}`,
    close: async () => {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
