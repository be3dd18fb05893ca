import { Injectable } from '@nestjs/common';
import { Database, emit, type ListOptions, type ListPage, records } from '@tessera/database/server';
import { currentAct } from '@tessera/extension';
import { type ChangeOf, columnOf, isUuid, Problem, type RowOf } from '@tessera/models';
import { type AssetBatch, may, PictureTaken, type ShownMedia, type ShownPicture } from '../../contract';
import { requireInFolder, usualFolder } from '../folders/require-folder';
import { cleanFileName } from '../uploads/file-name';
import { Incoming, type IncomingFile } from '../uploads/incoming';
import { Asset } from './asset';
import { changeOf } from './asset-view';
import { type Content, Contents } from './content';
import { shownColumns, shownFile, shownPicture, type ShownRow } from './shown-assets';

/** An asset of the library as code reads it. */
export type AssetRow = RowOf<typeof Asset>;

/** What it takes to add a picture or a file that is in memory, or comes in pieces. */
export interface NewImage {
  /** The name of the file, as anybody gave it. */
  readonly name: string;
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>;
  readonly alt?: string;
  readonly caption?: string | null;
  /** The folder it comes into, null for the top; see `usualFolder` when left out. */
  readonly folder?: string | null | undefined;
}

/** Where something that comes in goes. */
export type NewAsset = Omit<NewImage, 'bytes'>;

/** The pictures and files that pages and records are made with. */
@Injectable()
export class MediaLibrary {
  constructor(
    private readonly database: Database,
    private readonly contents: Contents,
    private readonly incoming: Incoming,
  ) {}

  /**
   * Adds a picture on behalf of whoever acts. One that is in the folder already is returned as it is, whatever its name now.
   * Throws what `Contents.picture` and `requireInFolder` throw.
   */
  async addImage({ bytes, ...asset }: NewImage): Promise<AssetRow> {
    return await this.takeIn(asset, (use) => this.incoming.receive(whole(bytes), Infinity, use), 'picture');
  }

  /** Adds any file as it is, as `addImage` does. Throws what `Contents.document` and `requireInFolder` throw. */
  async addDocument({ bytes, ...asset }: NewImage): Promise<AssetRow> {
    return await this.takeIn(asset, (use) => this.incoming.receive(whole(bytes), Infinity, use), 'document');
  }

  /** Adds what `receive` gives, once it is known that whoever acts may add something there. */
  async takeIn(
    { name, alt = '', caption = null, folder: wanted }: NewAsset,
    receive: (use: (file: IncomingFile) => Promise<AssetRow>) => Promise<AssetRow>,
    as: 'picture' | 'document',
  ): Promise<AssetRow> {
    const folder = wanted === undefined ? await usualFolder(may.add) : wanted;
    // Before any work is done for somebody who may not add it.
    await requireInFolder(may.add, folder);
    return await receive(async (file) => {
      const known = await knownIn(folder, file.sha256, as);
      if (known) return known;
      const clean = cleanFileName(name);
      const content = await this.contents[as](file, clean);
      return await this.enter({ name: clean, alt, caption, folder, ...content }, as);
    });
  }

  /**
   * Puts another file in the place of an asset, which keeps its id and all that is said of it. Throws as `change` does, what
   * `Contents` throws, and `media.already-here` (409) where the folder has that file already.
   */
  async replace(
    id: string,
    { name, version }: { readonly name?: string | undefined; readonly version: number | undefined },
    receive: (use: (file: IncomingFile) => Promise<AssetRow>) => Promise<AssetRow>,
  ): Promise<AssetRow> {
    const { kind, name: before, folder } = await this.get(id);
    await requireInFolder(may.change, folder);
    return await receive(async (file) => {
      const as = kind === 'document' ? 'document' : 'picture';
      const clean = name ? cleanFileName(name) : before;
      const known = await knownIn(folder, file.sha256, as);
      if (known && known.id !== id)
        throw new Problem('media.already-here', {
          status: 409,
          title: `This file is in the folder already, as "${known.name}".`,
          detail: 'Use that one, or delete it first.',
        });
      const content = await this.contents[as](file, clean);
      return await this.database.transaction(async () => {
        const row = await this.change(id, { name: clean, ...content }, version);
        await tellTaken(row);
        return row;
      });
    });
  }

  /** One asset; null when there is none that whoever acts may see. */
  async find(id: string): Promise<AssetRow | null> {
    return isUuid(id) ? records(Asset).find({ id }) : null;
  }

  /** One asset, also in the trash. Throws `media.asset-not-found` (404). */
  get(id: string): Promise<AssetRow> {
    return records(Asset).get(id, { trash: 'with' });
  }

  /** Assets, the newest first unless another order is wanted. */
  list(
    options: Pick<ListOptions<typeof Asset, keyof AssetRow>, 'search' | 'page' | 'filter' | 'sort' | 'trash' | 'total'>,
  ): Promise<ListPage<AssetRow>> {
    return records(Asset).list({ sort: ['-createdAt'], ...options });
  }

  /**
   * Changes what is said about an asset, or its folder, which needs the right in both. Throws `media.asset-changed` (412),
   * `media.asset-version-required` (428), `database.not-allowed` (403) and what `requireInFolder` throws.
   */
  async change(id: string, values: ChangeOf<typeof Asset>, version: number | undefined): Promise<AssetRow> {
    if (values.folder !== undefined) {
      await records(Asset).get(id);
      await requireInFolder(may.change, values.folder);
    }
    return await records(Asset).change(id, values, basedOn(version));
  }

  /** Changes several and puts several into the trash, all or none. Throws as `records().batch` and `requireInFolder` do. */
  async batch({ change, delete: gone }: AssetBatch): Promise<readonly AssetRow[]> {
    for (const folder of new Set(change.map(({ values }) => values.folder)))
      if (folder !== undefined) await requireInFolder(may.change, folder);
    const changes = change.map(({ values, ...row }) => ({ ...row, values: changeOf(values) }));
    const { changed } = await records(Asset).batch({ change: changes, delete: gone });
    return changed as readonly AssetRow[];
  }

  /** Puts an asset into the trash: pages show it no more, and it can be taken back for 30 days. Throws as `records().trash` does. */
  discard(id: string, version: number | undefined): Promise<AssetRow> {
    return records(Asset).trash(id, basedOn(version));
  }

  /** Takes an asset out of the trash. Throws as `records().restore` does. */
  restore(id: string, version: number | undefined): Promise<AssetRow> {
    return records(Asset).restore(id, basedOn(version));
  }

  /** Deletes for good what lies in the trash; its files go with the next sweep. Throws `media.asset-not-found` (404) for what does not. */
  async remove(id: string, version: number | undefined): Promise<void> {
    await records(Asset).get(id, { trash: 'only' });
    await records(Asset).remove(id, basedOn(version));
  }

  /** What pages need to show these pictures and to offer these files, in one statement; see `resolve`. */
  async shown(ids: Iterable<string>): Promise<ShownMedia> {
    const rows = await this.rows(ids);
    const pictures = rows.filter(({ kind }) => kind !== 'document');
    return {
      pictures: new Map(pictures.map((row) => [row.id, shownPicture(row)])),
      files: new Map(rows.map((row) => [row.id, shownFile(row)])),
    };
  }

  /**
   * What pages need to show these pictures and drawings, in one statement and for everybody: a picture is public once its page is.
   * Those that do not exist, or lie in the trash, are not in the answer. Each is noted as read.
   */
  async resolve(ids: Iterable<string>): Promise<ReadonlyMap<string, ShownPicture>> {
    return (await this.shown(ids)).pictures;
  }

  /** An asset to be served, for everybody who knows its address; null when there is none. */
  async served(id: string): Promise<(ShownRow & Pick<AssetRow, 'storageKey'>) | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.database.query<ShownRow & Pick<AssetRow, 'storageKey'>>(
      `SELECT ${columns}, storage_key AS "storageKey" FROM media_asset WHERE id = $1`,
      [id],
    );
    return row ?? null;
  }

  private async rows(ids: Iterable<string>): Promise<readonly ShownRow[]> {
    const wanted = [...new Set(ids)].filter(isUuid);
    if (wanted.length === 0) return [];
    const { reads } = currentAct();
    for (const id of wanted) reads?.add(`${Asset.name}:${id.toLowerCase()}`);
    return await this.database.query<ShownRow>(
      `SELECT ${columns} FROM media_asset WHERE id = ANY ($1::uuid[]) AND trashed_at IS NULL`,
      [wanted],
    );
  }

  /** The same file uploaded twice into a folder at the same moment is entered once. */
  private enter(
    values: Content & Pick<AssetRow, 'name' | 'alt' | 'caption' | 'folder'>,
    as: 'picture' | 'document',
  ): Promise<AssetRow> {
    return this.database.transaction(async () => {
      await this.database.query("SELECT pg_advisory_xact_lock(hashtext('media.asset ' || $1))", [values.sha256]);
      const known = await knownIn(values.folder, values.sha256!, as);
      if (known) return known;
      const row = await records(Asset).create(values as never);
      await tellTaken(row);
      return row;
    });
  }
}

const columns = shownColumns.map((name) => `${columnOf(name)} AS "${name}"`).join(', ');

async function knownIn(folder: string | null, sha256: string, as: 'picture' | 'document'): Promise<AssetRow | null> {
  const kind = as === 'document' ? 'document' : { in: ['picture', 'drawing'] as const };
  return await records(Asset).find({ sha256, folder, kind } as never);
}

function basedOn(version: number | undefined) {
  return version === undefined ? {} : { version };
}

async function* whole(bytes: Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (bytes instanceof Uint8Array) yield await Promise.resolve(bytes);
  else yield* bytes;
}

async function tellTaken({ id, kind }: AssetRow): Promise<void> {
  if (kind === 'picture') await emit(PictureTaken, { asset: id });
}
