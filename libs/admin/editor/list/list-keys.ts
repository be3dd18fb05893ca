/** The keys of lists, as the help shows them: what they do → the keys. */
export const listKeys: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'In the list': {
    'Up and down': ['k', 'j'],
    'Left and right': ['arrowleft', 'arrowright'],
    'Open the record': ['enter'],
    'Edit the cell': ['e'],
    'Choose the row': ['x'],
    'Choose up to here': ['shift+x'],
    'Choose all that are loaded': ['mod+a'],
    Delete: ['backspace'],
    'Choose nothing': ['escape'],
  },
  'On the head of a column': {
    'Sort by it, or also by it': ['enter', 'shift+enter'],
    'Narrower, wider': ['shift+arrowleft', 'shift+arrowright'],
    'Move it': ['mod+arrowleft', 'mod+arrowright'],
    'Its menu': ['m'],
  },
  'On a board and in a calendar': {
    'From one to the other': ['arrowup', 'arrowdown'],
    'Move the record': ['shift+arrowleft', 'shift+arrowright'],
  },
  Anywhere: {
    Search: ['/'],
    Filter: ['f'],
    'A new record': ['n'],
    'Take back': ['mod+z'],
    'These keys': ['?'],
  },
};

/** Whether somebody is typing there, so that letters are letters. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
}
