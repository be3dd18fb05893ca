import type { ListColumns } from '@tessera/admin/editor';
import type { FieldWidgets } from '@tessera/ui';

/** The widgets of pictures and files; loaded when the first such field is drawn, be it of a page or of a record. */
export const mediaWidgets: FieldWidgets = {
  image: () => import('./picture-widget').then((file) => file.PictureWidget),
  file: () => import('./file-widget').then((file) => file.FileWidget),
};

const shownAsset = () => import('./shown-asset').then((file) => file.ShownAsset);

/** How they are shown where they are not edited. */
export const mediaDisplays: FieldWidgets = { image: shownAsset, file: shownAsset };

/** How they are shown in the columns of lists. */
export const mediaColumns: ListColumns = {
  image: () => import('./picture-cell').then((file) => file.PictureCell),
};
