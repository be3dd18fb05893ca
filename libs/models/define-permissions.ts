import { assertScopedName, kebabCase } from './names';

/** A right that a group of people can be given. A value, so that a misspelt one does not compile. */
export interface Permission {
  /** `events.see-notes` */
  readonly name: string;
  /** What it lets one do, for the screen of rights. */
  readonly label: string;
}

/**
 * The rights a scope owns, beyond view, add, change and delete, which exist for every entity.
 * `definePermissions('events', { seeNotes: 'See internal notes' }).seeNotes.name` is `events.see-notes`.
 */
export function definePermissions<const P extends Readonly<Record<string, string>>>(
  scope: string,
  labels: P,
): { readonly [Key in keyof P]: Permission } {
  const entries = Object.entries(labels).map(([key, label]) => {
    const name = `${scope}.${kebabCase(key)}`;
    assertScopedName('permission', name);
    return [key, Object.freeze({ name, label })];
  });
  return Object.freeze(Object.fromEntries(entries) as { [Key in keyof P]: Permission });
}
