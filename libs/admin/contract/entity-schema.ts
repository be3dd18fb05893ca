import type { Condition, FieldSchema, FilterOperator, FormLayout } from '@tessera/models';

/** A field of an entity as the person who asks may use it. What she may not see is not among the fields at all. */
export interface AdminField extends FieldSchema {
  /** The operators of `filter[name][operator]`; none where it cannot be filtered. */
  readonly operators: readonly FilterOperator[];
  readonly isSortable: boolean;
  /** Found by `search`. */
  readonly isSearched: boolean;
  /** Whether the person may set it, where she may change the record at all. */
  readonly isWritable: boolean;
  /** `id`, `version`, `createdAt`, `updatedAt`, `trashedAt`: kept by the system. */
  readonly isSystem: boolean;
  /** Of references: name of the entity they lead to, and its resource; null where the person may not see that. */
  readonly target?: string;
  readonly targetResource?: string | null;
}

/** A column of lists that is made from fields; it is neither sorted nor filtered by. */
export interface ComputedSchema {
  readonly name: string;
  readonly label: string;
}

/** An action that the person may run. */
export interface ActionSchema {
  readonly name: string;
  readonly label: string;
  readonly icon: string | null;
  readonly help: string | null;
  /** What it asks for first; none where it just runs. */
  readonly form: readonly FieldSchema[];
  readonly when: Condition | null;
  readonly confirm: string | null;
  readonly isDangerous: boolean;
  /** It runs as a job; the answer is the id of its run. */
  readonly isJob: boolean;
}

/** Records of another entity that are edited within the form. */
export interface InlineSchema {
  /** Name of the entity whose records refer to this one. */
  readonly entity: string;
  readonly resource: string;
  readonly by: string;
  readonly label: string;
  readonly fields: readonly string[];
  /** The integer field that keeps their order, null where they have none. */
  readonly order: string | null;
}

/** What the person may do with some records of the entity at least; each record says so itself where that differs (`may` of a single read). */
export interface EntityRights {
  readonly add: boolean;
  readonly change: boolean;
  readonly delete: boolean;
}

/** All that the editor needs to draw lists and forms of an entity, made for the person who asks. */
export interface EntitySchema {
  /** `events.venue` */
  readonly name: string;
  readonly label: string;
  readonly labels: string;
  readonly help: string | null;
  readonly icon: string;
  /** Heading of the sidebar; null: it has no line there. */
  readonly group: string | null;
  /** Below `/api/v1` and below the editor's address: `events/venues`. */
  readonly resource: string;
  /** The field that names a record; null where the id has to. */
  readonly title: string | null;
  readonly may: EntityRights;
  readonly keepsTrash: boolean;
  readonly keepsHistory: boolean;
  readonly fields: readonly AdminField[];
  readonly computed: readonly ComputedSchema[];
  /** Columns of the list in their order: fields, paths over references, computed columns. */
  readonly list: readonly string[];
  readonly order: readonly string[];
  /** Fields and paths that are offered as filters first. */
  readonly filter: readonly string[];
  readonly editable: readonly string[];
  readonly isSearchable: boolean;
  readonly form: FormLayout;
  readonly when: Readonly<Record<string, Condition>>;
  readonly inlines: readonly InlineSchema[];
  readonly actions: readonly ActionSchema[];
  readonly board: string | null;
  readonly calendar: string | null;
}

/** `GET /api/v1/schema/entities`: the entities of which the person may see something, in the order of the sidebar. */
export interface EntitySchemas {
  readonly data: readonly EntitySchema[];
}
