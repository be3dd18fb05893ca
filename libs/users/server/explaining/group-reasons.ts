import type { Rights } from '@tessera/extension';
import type { Reason } from '../../contract';
import type { Asked } from './asked';

/** What a group of somebody has to do with a question; empty where nothing. */
export function groupReasons(
  { id, name }: { readonly id: string; readonly name: string },
  { everywhere, places }: Rights,
  { permission, line }: Asked,
): Reason[] {
  const group = { id, name };
  const grants = `The group "${name}" has the right "${permission.label}"`;
  if (everywhere.has(permission.name)) return [{ code: 'group-grants', group, sentence: `${grants} everywhere.` }];
  return (places.get(permission.name) ?? []).map((place): Reason => {
    if (line === null) return { code: 'group-grants', group, place, sentence: `${grants} in one place.` };
    return line.includes(place)
      ? { code: 'group-grants', group, place, sentence: `${grants} here.` }
      : { code: 'group-grants-elsewhere', group, place, sentence: `${grants}, but in another place.` };
  });
}
