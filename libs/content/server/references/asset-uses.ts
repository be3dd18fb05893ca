import { Injectable, type OnModuleInit, Optional } from '@nestjs/common';
import { Database } from '@tessera/database/server';
import { pageEntityName, mediaEntityName } from '@tessera/models';
import { Uses } from '@tessera/media/server';
import { References } from './references';

/** Tells the media library which pages use a picture or a file. */
@Injectable()
export class AssetUses implements OnModuleInit {
  constructor(
    private readonly references: References,
    private readonly database: Database,
    @Optional() private readonly uses?: Uses,
  ) {}

  onModuleInit(): void {
    this.uses?.add({
      usesOf: async (asset, limit) =>
        (await this.references.usedBy(mediaEntityName, asset, { limit })).map(({ page, title, layer, place }) => ({
          entity: pageEntityName,
          label: 'Page',
          resource: 'pages',
          id: page,
          title,
          place,
          isLive: layer === 'live',
        })),
      countOf: async (asset, limit) => {
        const [row] = await this.database.query<{ count: number }>(
          `SELECT count(*)::int AS count FROM (SELECT FROM content_reference r JOIN content_page p ON p.id = r.page
           WHERE r.target = $1 AND r.entity = $2 AND p.trashed_at IS NULL LIMIT $3) u`,
          [asset, mediaEntityName, limit],
        );
        return row!.count;
      },
    });
  }
}
