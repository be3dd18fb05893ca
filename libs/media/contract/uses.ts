/** A page or record that uses an asset, as far as whoever asks may see it. */
export interface AssetUse {
  /** Name of the entity, `content.page` for pages. */
  readonly entity: string;
  readonly label: string;
  /** Where such are found below `/api/v1`, and below the editor's address: `crm/companies`, `pages`. */
  readonly resource: string;
  readonly id: string;
  readonly title: string;
  /** Where in it: a path of fields. */
  readonly place: string;
  /** Whether visitors see it there, of pages. */
  readonly isLive?: boolean;
}

/** `GET /api/v1/media/:id/uses` */
export interface AssetUses {
  /** At most 100. */
  readonly data: readonly AssetUse[];
  /** There are others, which whoever asks may not see, or more than are told. */
  readonly hasMore: boolean;
}

/** `GET /api/v1/media/:id/deletion-plan` */
export interface AssetDeletionPlan extends AssetUses {
  /** It goes to the trash first, where it is shown no more and can be taken back for 30 days. */
  readonly toTrash: boolean;
}
