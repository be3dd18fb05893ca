import { defineAdmin, defineEntity, field } from '@tessera/models';
import { folderEntityName, may } from '../../contract';

/** A folder of the media library; the pictures and folders in it refer to it. */
export const Folder = defineEntity({
  name: folderEntityName,
  label: 'Folder',
  title: 'name',
  help: 'Folders keep pictures apart, and can be given to groups of people.',
  fields: {
    name: field.text({ required: true, max: 200, search: 'A' }),
    /** Null for one at the top. */
    get parent() {
      return field.reference(Folder, { label: 'In', help: 'The folder in which it lies.' });
    },
    /** Itself and all folders in which it lies, the highest first. Kept by a trigger, whoever changes a parent. */
    get line() {
      return field.references(Folder, { system: true, derived: true });
    },
  },
  customIndexes: [
    { name: 'media_folder_name_key', sql: '(parent, lower(name)) NULLS NOT DISTINCT', unique: true },
    { name: 'media_folder_line_idx', sql: 'USING gin (line)' },
  ],
});

/** How folders are shown. */
export const FolderAdmin = defineAdmin(Folder, {
  icon: 'folder',
  // Folders are arranged in the library itself.
  group: null,
  list: ['name', 'parent'],
  filter: ['parent'],
  order: ['name'],
  form: { Folder: ['name', 'parent'] },
  may,
});
