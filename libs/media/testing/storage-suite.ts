import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Storage } from '../server';

/**
 * What every kind of storage must pass. `open` gives an empty storage of its own, and `again` opens the same one as another instance would.
 * Call it from a spec: `testStorage('a folder', async () => new LocalStorage(folder));`
 */
export function testStorage(kind: string, open: () => Promise<Storage>, again: () => Promise<Storage> = open): void {
  describe(`${kind}, as a storage,`, () => {
    let storage: Storage;
    const folder = mkdtempSync(join(tmpdir(), 'tessera-storage-'));
    beforeAll(async () => void (storage = await open()));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const put = (key: string, content: string) => storage.put(key, Buffer.from(content));
    const read = async (key: string, start?: number, end?: number) => {
      const stream = await storage.read(key, start === undefined ? undefined : { start, end: end! });
      return stream && (await text(stream));
    };
    const listed = async (key: string) => {
      const found: string[] = [];
      for await (const each of storage.list(key)) found.push(`${each.isFile ? 'file' : 'folder'} ${each.key}`);
      return found.sort();
    };

    it('gives back what was put in, whole and in parts', async () => {
      await put('a/whole', '0123456789');
      expect([await read('a/whole'), await read('a/whole', 2, 4), await read('a/whole', 9, 9)]).toEqual([
        '0123456789',
        '234',
        '9',
      ]);
    });

    it('takes every byte, and files that are empty', async () => {
      const bytes = Uint8Array.from({ length: 256 }, (_each, i) => i);
      await storage.put('bytes', bytes);
      expect(Buffer.concat(await (await storage.read('bytes'))!.toArray())).toEqual(Buffer.from(bytes));
      await put('empty', '');
      expect([await read('empty'), (await storage.find('empty'))?.bytes]).toEqual(['', 0]);
    });

    it('takes files of this machine, also larger than what a stream holds at once', async () => {
      const path = join(folder, 'large');
      writeFileSync(path, 'tessera '.repeat(400_000));
      await storage.putFile('b/large', path);
      expect((await storage.find('b/large'))?.bytes).toBe(3_200_000);
      expect(await read('b/large', 3_199_992, 3_199_999)).toBe('tessera ');
    });

    it('tells size and time of what is there, and that nothing is where nothing is', async () => {
      const before = Date.now();
      await put('c/told', 'four');
      const found = (await storage.find('c/told'))!;
      expect(found.bytes).toBe(4);
      // Storages tell whole seconds.
      expect(found.writtenAt.getTime()).toBeGreaterThan(before - 2_000);
      for (const key of ['c/nothing', 'c', 'c/told/beneath'])
        expect([key, await storage.find(key), await storage.read(key)]).toEqual([key, undefined, undefined]);
    });

    it('writes anew what is there already', async () => {
      await put('d/again', 'first');
      await put('d/again', 'second');
      expect(await read('d/again')).toBe('second');
    });

    it('lists what lies directly beneath, files and folders', async () => {
      for (const key of ['e/one', 'e/two/deep', 'e/two/deeper/still', 'else']) await put(key, key);
      expect(await listed('e')).toEqual(['file e/one', 'folder e/two']);
      expect(await listed('e/two')).toEqual(['file e/two/deep', 'folder e/two/deeper']);
      expect(await listed('nowhere')).toEqual([]);
    });

    it('removes a file, or all beneath a folder, and nothing beside', async () => {
      for (const key of ['f/gone/a', 'f/gone/b/c', 'f/gone-not', 'f/file', 'f/file-not']) await put(key, key);
      await storage.remove('f/gone');
      await storage.remove('f/file');
      await storage.remove('f/never-there');
      expect(await listed('f')).toEqual(['file f/file-not', 'file f/gone-not']);
    });

    it('keeps nothing of a file that could not be read to its end', async () => {
      await expect(storage.putFile('g/broken', join(folder, 'not there'))).rejects.toThrow();
      expect(await storage.find('g/broken')).toBeUndefined();
    });

    it('is the same for every instance', async () => {
      await put('h/shared', 'by one');
      const other = await again();
      expect(await text((await other.read('h/shared'))!)).toBe('by one');
      await other.remove('h/shared');
      expect(await storage.find('h/shared')).toBeUndefined();
    });

    it('can be read by many at once', async () => {
      await put('i/hot', 'x'.repeat(100_000));
      const all = await Promise.all(Array.from({ length: 60 }, () => read('i/hot')));
      expect(new Set(all.map((each) => each?.length))).toEqual(new Set([100_000]));
    });

    it('lets go of who stops in the middle', async () => {
      await put('j/long', 'y'.repeat(3_000_000));
      for (let i = 0; i < 60; i++) {
        const stream = (await storage.read('j/long')) as Readable;
        stream.on('error', () => undefined);
        await new Promise((seen) => stream.once('readable', seen));
        stream.destroy();
      }
      expect((await read('j/long'))?.length).toBe(3_000_000);
    });
  });
}
