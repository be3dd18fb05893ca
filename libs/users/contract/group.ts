import { defineEntity, definePolicy, field, where } from '@tessera/models';

/** People who may the same. Rights of several groups add up. */
export const Group = defineEntity({
  name: 'users.group',
  label: 'Group',
  title: 'name',
  fields: {
    name: field.text({ required: true, max: 100, search: 'A' }),
    help: field.text({ max: 500, search: 'B', label: 'What it is for' }),
    /** Which of the groups that every installation starts with (`readyGroups`); empty for all others. */
    key: field.text({ system: true, max: 30, order: 'bytes' }),
    /** It may what the installed extensions say; false from the first change of its rights on, and for groups that people made. */
    followsExtensions: field.boolean({ default: false, system: true, label: 'Follows extensions' }),
  },
  unique: [['name'], ['key']],
});

/** The groups that every installation starts with stay. */
export const groupAccess = definePolicy(Group, {}, { delete: () => where({ key: null }) });
