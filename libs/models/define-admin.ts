import type { Action } from './define-action';
import type { Entity, RowOf } from './define-entity';
import type { Condition } from './define-policy';
import type { Permission } from './define-permissions';
import type { Json } from './fields/field';
import type { Services } from './work';

type FieldsIn<E> = E extends Entity<string, infer Fields> ? Fields : never;
/** Of any entity whatever: any name. */
type FieldName<E> = keyof FieldsIn<E> extends never ? string : keyof FieldsIn<E> & string;
/** A field, a system field, or a path over a reference: `owner.name`. */
type Path<E> = (keyof RowOf<E> & string) | FieldName<E> | `${FieldName<E>}.${string}`;

/** A column that is made from other fields; it can be shown and exported, neither sorted nor filtered by. */
export interface ComputedColumn<E extends Entity = Entity> {
  readonly label: string;
  /** What it is made from. Who may not see one of them has no such column. */
  readonly needs: readonly FieldName<E>[];
  /** Reads the fields it needs and gives the text, number or truth that is shown. */
  value(row: RowOf<E>): Json;
}

/** A column that counts the records that refer to a record: the openings of a venue. */
export interface CountColumn {
  readonly label: string;
  readonly count: Entity;
  /** The field of `count` by which it refers; the first that does when left out. */
  readonly by?: string;
}

/** Records of another entity that refer to this one, edited within its form. */
export interface Inline {
  readonly entity: Entity;
  /** The field by which they refer; the first that does when left out. */
  readonly by?: string;
  readonly label?: string;
  /** Columns of the table; the first fields when left out. */
  readonly fields?: readonly string[];
  /** The integer field that keeps their order; they can then be dragged, or moved by keys. */
  readonly order?: string;
}

/** Heading → fields below it, in their order; several that belong on one line stand in a list of their own. */
export type FormSections<Name extends string = string> = Readonly<Record<string, readonly (Name | readonly Name[])[]>>;

/** The form of an entity: sections on one page, or behind tabs. */
export type FormLayout<Name extends string = string> =
  | FormSections<Name>
  | { readonly tabs: Readonly<Record<string, FormSections<Name>>> };

/** What somebody did last with a record, as the start page tells it to whoever acts. */
export interface Deed {
  /** Id of the record. */
  readonly record: string;
  readonly title: string;
  readonly operation: 'created' | 'changed' | 'deleted';
  /** A better word for it, such as `published`. */
  readonly did?: string;
  readonly at: Date;
  /** Name of who did it; null where it is not to be told. */
  readonly by: string | null;
  /** Whoever acts did it herself. */
  readonly isMine: boolean;
  /** Path inside the editor, where it is another one than `link` says. */
  readonly link?: string;
}

/** How an entity is shown in the editor; see `defineAdmin`. Everything has a default that follows from the definition. */
export interface AdminOptions<E extends Entity> {
  readonly icon?: string;
  /** Heading of the sidebar below which it stands; the label of its scope when left out, nowhere when null. */
  readonly group?: string | null;
  /** Path inside the editor where a record is opened, for records with a screen of their own: `/pages/{id}`. */
  readonly link?: string;
  /**
   * Tells the start page what was last done with its records, newest first, each once for whoever acts and once for all others: where
   * their table alone does not say it, as the text of a page is in its draft. Only what whoever acts may see.
   */
  readonly deeds?: (services: Services) => Promise<readonly Deed[]>;
  /** Columns in their order: fields, paths over references, names of computed columns. */
  readonly list?: readonly (Path<E> | (string & {}))[];
  readonly computed?: Readonly<Record<string, ComputedColumn<E> | CountColumn>>;
  /** Fields in which is searched; those with a weight (`search`) when left out. */
  readonly search?: readonly FieldName<E>[];
  /** Filters that are offered first, with counts. */
  readonly filter?: readonly Path<E>[];
  /** By which lists are sorted at first: `-capacity`. */
  readonly order?: readonly (Path<E> | `-${Path<E>}`)[];
  /** Fields that are edited in the list itself. */
  readonly editable?: readonly FieldName<E>[];
  readonly form?: FormLayout<FieldName<E>>;
  /** Fields that are shown only while the rest of the form fulfils a condition. */
  readonly when?: { readonly [Name in FieldName<E>]?: Condition<FieldsIn<E>> };
  readonly inlines?: readonly (Entity | Inline)[];
  readonly actions?: readonly Action<E, object>[];
  /** The choice by which records stand in the columns of a board. */
  readonly board?: FieldName<E>;
  /** The date or moment by which records stand in a calendar. */
  readonly calendar?: FieldName<E>;
  /** Rights of the extension that belong to this entity on the screen of rights. */
  readonly may?: Readonly<Record<string, Permission>>;
}

/** How an entity is shown, with the entity. */
export interface Admin<E extends Entity = Entity> extends AdminOptions<E> {
  readonly entity: E;
}

/** `defineAdmin(Venue, { list: ['name', 'city'], filter: ['city', 'owner'], order: ['name'], inlines: [Opening], actions: [closeVenue] })` */
export function defineAdmin<E extends Entity>(entity: E, options: AdminOptions<NoInfer<E>>): Admin<E> {
  return Object.freeze({ ...options, entity });
}
