import type { Entity } from './define-entity';
import type { Verb } from './define-policy';
import { assertScopedName, kebabCase, scopeOf } from './names';

/** A right that a group of people can be given. A value, so that a misspelt one does not compile. */
export interface Permission {
  /** `events.see-notes` */
  readonly name: string;
  /** What it lets one do, for the screen of rights. */
  readonly label: string;
  /**
   * Name of the entity whose records are places (`content.page`: a section of the site): the right can then be given for all
   * that lies at and below a place instead of everywhere. Whoever checks such a right asks for the place.
   */
  readonly within?: string;
}

/**
 * The rights a scope owns, beyond view, add, change and delete, which exist for every entity (`permissionTo`).
 * `definePermissions('events', { seeNotes: 'See internal notes' }).seeNotes.name` is `events.see-notes`.
 */
export function definePermissions<const P extends Readonly<Record<string, string>>>(
  scope: string,
  labels: P,
  { within }: { readonly within?: string } = {},
): { readonly [Key in keyof P]: Permission } {
  const entries = Object.entries(labels).map(([key, label]) => {
    const name = `${scope}.${kebabCase(key)}`;
    assertScopedName('permission', name);
    return [key, Object.freeze({ name, label, ...(within && { within }) })];
  });
  return Object.freeze(Object.fromEntries(entries) as { [Key in keyof P]: Permission });
}

const words: Readonly<Record<Verb, string>> = { view: 'See', add: 'Add', change: 'Change', delete: 'Delete' };

/** The right to do `verb` to every record of an entity: `permissionTo('view', Venue).name` is `events.view-venue`. */
export function permissionTo(verb: Verb, entity: Pick<Entity, 'name' | 'labels'>): Permission {
  let own = known.get(entity);
  if (!own) known.set(entity, (own = new Map()));
  let permission = own.get(verb);
  if (!permission) own.set(verb, (permission = makePermission(verb, entity)));
  return permission;
}

// Asked several times in every request.
const known = new WeakMap<object, Map<Verb, Permission>>();

function makePermission(verb: Verb, { name, labels }: Pick<Entity, 'name' | 'labels'>): Permission {
  const scope = scopeOf(name);
  return { name: `${scope}.${verb}-${name.slice(scope.length + 1)}`, label: `${words[verb]} ${labels.toLowerCase()}` };
}

/** All four rights of an entity, or those to do `verbs`. */
export function permissionsFor(
  entity: Pick<Entity, 'name' | 'labels'>,
  ...verbs: readonly Verb[]
): readonly Permission[] {
  const wanted = verbs.length > 0 ? verbs : (['view', 'add', 'change', 'delete'] as const);
  return wanted.map((verb) => permissionTo(verb, entity));
}
