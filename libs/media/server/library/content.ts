import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { ChangeOf } from '@tessera/models';
import { documentType } from '../documents/documents';
import { sniffedType } from '../documents/sniff';
import { cleanDrawing } from '../drawings/clean-drawing';
import { Darkroom } from '../renditions/darkroom';
import { negativeKey } from '../renditions/prints';
import { FileStore } from '../storage/file-store';
import type { IncomingFile } from '../uploads/incoming';
import type { Asset } from './asset';

/** What an asset has of the file it came from. */
export type Content = Required<
  Pick<
    ChangeOf<typeof Asset>,
    'kind' | 'mime' | 'width' | 'height' | 'bytes' | 'colour' | 'widths' | 'storageKey' | 'sha256'
  >
>;

/** Looks at files that came in, and keeps what is good of them. */
@Injectable()
export class Contents {
  constructor(
    private readonly darkroom: Darkroom,
    private readonly store: FileStore,
  ) {}

  /** A picture or a drawing. Throws what `Darkroom.develop` and `cleanDrawing` throw. */
  async picture(file: IncomingFile): Promise<Content> {
    const { bytes, sha256 } = file;
    if ((await sniffedType(file.path)) === 'image/svg+xml') return await this.drawing(file);
    const { negative, ...developed } = await this.darkroom.develop(() => readFile(file.path));
    const storageKey = keyOf('pictures', sha256);
    await this.store.keep(negativeKey(storageKey), negative);
    return { kind: 'picture', bytes, sha256, storageKey, ...developed, widths: [...developed.widths] };
  }

  /** Any file, as it is. Throws what `documentType` throws. */
  async document(file: IncomingFile, name: string): Promise<Content> {
    const { bytes, sha256, path } = file;
    const mime = await documentType(path, name);
    const storageKey = keyOf('documents', sha256);
    await this.store.keepFile(storageKey, path);
    return { kind: 'document', mime, bytes, sha256, storageKey, ...noPicture };
  }

  private async drawing({ path, bytes, sha256 }: IncomingFile): Promise<Content> {
    const { svg, width, height } = cleanDrawing(textOf(await readFile(path)));
    const clean = Buffer.from(svg);
    // By what is kept: a newer cleaning never serves what an older one left.
    const storageKey = `${keyOf('drawings', createHash('sha256').update(clean).digest('hex'))}.svg`;
    await this.store.keep(storageKey, clean);
    return { kind: 'drawing', mime: 'image/svg+xml', bytes, sha256, storageKey, ...noPicture, width, height };
  }
}

const noPicture = { width: null, height: null, colour: null, widths: null };

function keyOf(shelf: string, hash: string): string {
  return `${shelf}/${hash.slice(0, 2)}/${hash}`;
}

function textOf(bytes: Buffer): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
