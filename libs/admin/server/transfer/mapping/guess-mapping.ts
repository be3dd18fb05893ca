import { isUuid } from '@tessera/models';
import type { Cell, ColumnMapping, ImportColumn, ImportMapping } from '../../../contract';
import { dateFormatOf } from '../cells/days';
import type { Target } from './import-targets';

/** How alike two names must be, from 0 to 1, to be taken for the same. */
const alikeEnough = 0.75;

/** The mapping that the names and the first cells of the columns suggest. */
export function guessMapping(
  columns: readonly ImportColumn[],
  samples: readonly (readonly Cell[])[],
  targets: readonly Target[],
): ImportMapping {
  const paths = guessFields(columns, targets);
  const mapped = columns.map((_, index): ColumnMapping => {
    const target = lookedUp(targets, paths[index], textsOf(samples[index] ?? []));
    return target ? { field: target.path, ...guessReading(target, textsOf(samples[index] ?? [])) } : { field: null };
  });
  const isById = mapped.some(({ field }) => field === 'id');
  return {
    columns: mapped,
    mode: isById ? 'both' : 'create',
    key: isById ? 'id' : null,
    trim: haveSpacesAround(samples),
  };
}

/** Where a column of a reference holds no ids, it holds what the other records are called. */
function lookedUp(
  targets: readonly Target[],
  path: string | null | undefined,
  texts: readonly string[],
): Target | undefined {
  const target = targets.find((each) => each.path === path);
  // Ids of another program are none of ours.
  if (path === 'id' && !texts.every(isUuid)) return undefined;
  if (!target?.view.kind.startsWith('reference') || target.lookup || texts.length === 0 || texts.some(isUuid))
    return target;
  const lookups = targets.filter((each) => each.lookup && each.path.startsWith(`${path}.`));
  return lookups.find(({ lookup }) => lookup!.name === lookup!.entity.title) ?? lookups[0] ?? target;
}

/** Each field goes to the column whose name is most like it, the best matches first. */
function guessFields(columns: readonly ImportColumn[], targets: readonly Target[]): (string | null)[] {
  const found: (string | null)[] = columns.map(() => null);
  const matches = columns
    .flatMap(({ name }, column) =>
      targets.map(({ path, view }) => ({ column, path, likeness: likenessOf(name, path, view.label) })),
    )
    .filter(({ likeness }) => likeness >= alikeEnough)
    .sort((one, other) => other.likeness - one.likeness);
  const taken = new Set<string>();
  for (const { column, path } of matches) {
    const field = path.split('.')[0]!;
    if (found[column] !== null || taken.has(field)) continue;
    found[column] = path;
    taken.add(field);
  }
  return found;
}

/** 1 for the same letters, else how many pairs of letters they share (Dice's coefficient). */
export function likenessOf(name: string, path: string, label: string): number {
  return Math.max(...[path, label].map((known) => alike(folded(name), folded(known))));
}

function alike(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  const pairs = (text: string) => Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2));
  const left = pairs(other);
  const all = left.length + one.length - 1;
  let both = 0;
  for (const pair of pairs(one)) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    both++;
  }
  return all === 0 ? 0 : (2 * both) / all;
}

/** Letters and digits without accents, in lower case: `Given_Name` and `givenName` are the same. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function guessReading({ field: { kind } }: Target, texts: readonly string[]): Omit<ColumnMapping, 'field'> {
  switch (kind.name) {
    case 'date':
    case 'dateTime': {
      const date = dateFormatOf(texts);
      return date ? { date } : {};
    }
    case 'decimal':
    case 'money':
    case 'integer': {
      const commas = texts.filter((text) => /,\d{1,2}(?!\d)/.test(text) || /\.\d{3},/.test(text)).length;
      const points = texts.filter((text) => /\.\d{1,2}(?!\d)/.test(text)).length;
      return commas > points ? { decimal: ',' } : {};
    }
    case 'choices':
    case 'references': {
      const separators = [',', ';', '|', '/'] as const;
      const counts = separators.map((separator) => texts.filter((text) => text.includes(separator)).length);
      const best = separators[counts.indexOf(Math.max(...counts))]!;
      return best === ',' ? {} : { separator: best };
    }
    default:
      return {};
  }
}

/** Nearly every cell of a column begins or ends with a space: that is how the file was written, not what was meant. */
function haveSpacesAround(samples: readonly (readonly Cell[])[]): boolean {
  return samples.some((cells) => {
    const texts = cells.filter((cell): cell is string => typeof cell === 'string' && cell !== '');
    return texts.length > 0 && texts.filter((text) => text !== text.trim()).length > texts.length * 0.8;
  });
}

function textsOf(cells: readonly Cell[]): string[] {
  return cells.filter((cell): cell is string => typeof cell === 'string').map((text) => text.trim());
}
