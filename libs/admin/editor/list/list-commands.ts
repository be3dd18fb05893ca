import type { Command } from '@tessera/ui';
import type { EntitySchema } from '../../contract';

/** What can be done in a list besides what stands on the screen; missing: the person may not. */
export interface ListCommands {
  readonly add?: () => unknown;
  readonly filter: () => unknown;
  readonly export?: () => unknown;
  readonly showTrash?: () => unknown;
  readonly showAll: () => unknown;
  readonly showKeys: () => unknown;
}

/** The acts of a list in the palette. Its keys are its own, so that they do nothing where somebody types. */
export function listCommands({ label, labels, resource }: EntitySchema, acts: ListCommands): Command[] {
  const many = labels.toLowerCase();
  const command = (id: string, words: string, icon: Command['icon'], run: (() => unknown) | undefined): Command[] =>
    run ? [{ id: `${resource}.${id}`, group: labels, label: words, ...(icon && { icon }), run }] : [];
  return [
    ...command('new', `New ${label.toLowerCase()}`, 'plus', acts.add),
    ...command('filter', `Filter ${many}…`, 'list-filter', acts.filter),
    ...command('export', `Export ${many}…`, 'download', acts.export),
    ...command('all', `Show all ${many}`, 'list', acts.showAll),
    ...command('trash', 'Show the trash', 'trash', acts.showTrash),
    ...command('keys', 'Show the keys of lists', 'keyboard', acts.showKeys),
  ];
}
