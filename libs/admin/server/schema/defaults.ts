import type { Entity, Field, FormLayout } from '@tessera/models';
import { fieldsOf, humanise, scopeOf } from '@tessera/models';

/** How many columns a list has at first, beside the title. */
const columnsAtFirst = 5;

/** Kinds whose values fit into the cell of a table. */
const short = new Set([
  'text',
  'slug',
  'email',
  'url',
  'phone',
  'integer',
  'decimal',
  'money',
  'boolean',
  'choice',
  'choices',
  'date',
  'time',
  'dateTime',
  'duration',
  'colour',
  'image',
  'reference',
  'references',
]);
/** Kinds by which people narrow lists before they search. */
const narrowing = new Set(['choice', 'choices', 'boolean', 'reference', 'references', 'date', 'dateTime']);

/** The columns of a list where nobody says: what names a record, and the first fields that are short. */
export function defaultList(entity: Entity): readonly string[] {
  const names = ownFields(entity)
    .filter(([name, { kind, options }]) => name !== entity.title && short.has(kind.name) && !options['multiline'])
    .slice(0, columnsAtFirst)
    .map(([name]) => name);
  return entity.title ? [entity.title, ...names] : names.length > 0 ? names : ['id'];
}

/** The filters of a list where nobody says. */
export function defaultFilter(entity: Entity): readonly string[] {
  return ownFields(entity)
    .filter(([, { kind }]) => narrowing.has(kind.name))
    .map(([name]) => name);
}

/** The form where nobody says: all that can be filled in, in the order of the definition. */
export function defaultForm(entity: Entity): FormLayout {
  const names = ownFields(entity)
    .filter(([, { options }]) => !options.system)
    .map(([name]) => name);
  return { [entity.label]: names };
}

/** The columns of the table of an inline where nobody says. */
export function defaultInlineFields(entity: Entity, leftOut: readonly (string | undefined)[]): readonly string[] {
  return ownFields(entity)
    .filter(([name, { options }]) => !options.system && !leftOut.includes(name))
    .slice(0, columnsAtFirst)
    .map(([name]) => name);
}

/** An icon for the entities of a scope. */
export function defaultIcon({ name }: Entity): string {
  return icons[scopeOf(name)] ?? 'box';
}

/** What stands above the entities of a scope in the sidebar: `crm` → `CRM`, `events` → `Events`. */
export function defaultGroup({ name }: Entity): string {
  const scope = scopeOf(name);
  return groups[scope] ?? humanise(scope);
}

const icons: Readonly<Record<string, string>> = {
  users: 'users',
  media: 'images',
  content: 'file-text',
  forms: 'list-checks',
  crm: 'contact',
  events: 'calendar',
};

const groups: Readonly<Record<string, string>> = { crm: 'CRM', users: 'People' };

function ownFields(entity: Entity): ReadonlyArray<readonly [string, Field]> {
  return fieldsOf(entity.fields).filter(([, { options }]) => !options.secret);
}
