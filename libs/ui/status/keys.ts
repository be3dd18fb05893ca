const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

const caps: Record<string, string> = {
  mod: isMac ? '⌘' : 'Ctrl',
  shift: isMac ? '⇧' : 'Shift',
  alt: isMac ? '⌥' : 'Alt',
  enter: '↵',
  escape: 'Esc',
  backspace: '⌫',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
};

/** The words on the keys of a combination such as `mod+shift+p`. */
export function keyCaps(keys: string): string[] {
  return keys.split('+').map((key) => caps[key.toLowerCase()] ?? key.toUpperCase());
}

/** Whether a keyboard event is the combination; `mod` is ⌘ on a Mac and Ctrl elsewhere. */
export function isPressed(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.toLowerCase().split('+');
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const wants = (part: string): boolean => parts.includes(part);
  return (
    mod === wants('mod') &&
    event.shiftKey === wants('shift') &&
    event.altKey === wants('alt') &&
    event.key.toLowerCase() === parts.at(-1)
  );
}
