/** What keys do in a table. */
export type TableAct =
  | { readonly move: 'row'; readonly by: number; readonly isExtending?: boolean }
  | { readonly move: 'column'; readonly by: number }
  | { readonly move: 'row-start' | 'row-end' | 'first' | 'last' | 'page-up' | 'page-down' }
  | {
      readonly act:
        | 'open'
        | 'edit'
        | 'toggle'
        | 'extend'
        | 'choose-all'
        | 'delete'
        | 'leave'
        | 'sort'
        | 'sort-too'
        | 'menu';
    }
  | { readonly column: 'wider' | 'narrower' | 'left' | 'right' };

const plain: Readonly<Record<string, TableAct>> = {
  ArrowDown: { move: 'row', by: 1 },
  j: { move: 'row', by: 1 },
  ArrowUp: { move: 'row', by: -1 },
  k: { move: 'row', by: -1 },
  ArrowLeft: { move: 'column', by: -1 },
  h: { move: 'column', by: -1 },
  ArrowRight: { move: 'column', by: 1 },
  l: { move: 'column', by: 1 },
  Home: { move: 'row-start' },
  End: { move: 'row-end' },
  PageUp: { move: 'page-up' },
  PageDown: { move: 'page-down' },
  Enter: { act: 'open' },
  e: { act: 'edit' },
  F2: { act: 'edit' },
  x: { act: 'toggle' },
  ' ': { act: 'toggle' },
  Backspace: { act: 'delete' },
  Delete: { act: 'delete' },
  Escape: { act: 'leave' },
};
const withShift: Readonly<Record<string, TableAct>> = {
  X: { act: 'extend' },
  x: { act: 'extend' },
  ArrowDown: { move: 'row', by: 1, isExtending: true },
  ArrowUp: { move: 'row', by: -1, isExtending: true },
};
const withMod: Readonly<Record<string, TableAct>> = {
  Home: { move: 'first' },
  End: { move: 'last' },
  a: { act: 'choose-all' },
};

const inHead: Readonly<Record<string, TableAct>> = {
  Enter: { act: 'sort' },
  ' ': { act: 'sort' },
  ContextMenu: { act: 'menu' },
  m: { act: 'menu' },
};
const inHeadWithShift: Readonly<Record<string, TableAct>> = {
  Enter: { act: 'sort-too' },
  ' ': { act: 'sort-too' },
  ArrowLeft: { column: 'narrower' },
  ArrowRight: { column: 'wider' },
};
const inHeadWithMod: Readonly<Record<string, TableAct>> = {
  ArrowLeft: { column: 'left' },
  ArrowRight: { column: 'right' },
};

/** What a key does; undefined for keys that do nothing here. */
export function tableActOf(event: KeyboardEvent, isInHead: boolean): TableAct | undefined {
  if (event.altKey) return undefined;
  const isMod = event.metaKey || event.ctrlKey;
  const sets = isMod
    ? [isInHead ? inHeadWithMod : {}, withMod]
    : event.shiftKey
      ? [isInHead ? inHeadWithShift : {}, withShift]
      : [isInHead ? inHead : {}, plain];
  return sets.find((set) => Object.hasOwn(set, event.key))?.[event.key];
}
