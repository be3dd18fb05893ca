/** `scope.name` in lower case with hyphens: the one grammar of everything that crosses a boundary. */
export type ScopedName = `${string}.${string}`;

/** Throws a `TypeError` that names the culprit when `name` is not of the form `scope.name`. */
export function assertScopedName(what: string, name: string): asserts name is ScopedName {
  if (!/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/.test(name)) {
    throw new TypeError(`${what} "${name}" must be named scope.name, in lower case with hyphens`);
  }
}

/** The part before the dot: which folder owns it. */
export function scopeOf(name: string): string {
  return name.slice(0, name.indexOf('.'));
}

/** `publishedAt` → `published_at`: how a field is called in the database. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/[-.]/g, '_');
}

/** `seeNotes` → `see-notes`: how a permission is called. */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `publishedAt` → `Published at`: the label of a field that states none. */
export function humanise(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
