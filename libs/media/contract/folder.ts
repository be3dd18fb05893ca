/** Name of the entity of folders, which are the places of the rights of the media library. */
export const folderEntityName = 'media.folder';
