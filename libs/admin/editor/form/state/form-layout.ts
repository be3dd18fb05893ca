import type { FormLayout, FormSections } from '@tessera/models';
import type { AdminField, EntitySchema } from '../../../contract';

/** Fields below a heading, line by line. */
export interface FormSection {
  readonly heading: string;
  readonly lines: readonly (readonly AdminField[])[];
}

/** A part of a form behind a tab; the only one has no name. */
export interface FormTab {
  /** In the address: `?tab=picture`. */
  readonly name: string;
  readonly label: string;
  readonly sections: readonly FormSection[];
}

/** The form of an entity as it is drawn: what the person may not see is left out, and what is then empty. */
export function formTabs(schema: EntitySchema): readonly FormTab[] {
  const layout = isLaidOut(schema.form) ? schema.form : { [schema.label]: everyField(schema) };
  const tabs = hasTabs(layout) ? Object.entries(layout.tabs) : [['', layout] as const];
  return tabs
    .map(([label, sections]) => ({ name: nameOf(label), label, sections: sectionsOf(schema, sections) }))
    .filter(({ sections }) => sections.length > 0);
}

/** The fields that a form draws, in their order. */
export function fieldsOfTabs(tabs: readonly FormTab[]): readonly AdminField[] {
  return tabs.flatMap(({ sections }) => sections.flatMap(({ lines }) => lines.flat()));
}

function sectionsOf(schema: EntitySchema, sections: FormSections): FormSection[] {
  const fields = new Map(schema.fields.map((field) => [field.name, field]));
  return Object.entries(sections)
    .map(([heading, lines]) => ({
      heading,
      lines: lines
        .map((line) => (typeof line === 'string' ? [line] : line).flatMap((name) => fields.get(name) ?? []))
        .filter((line) => line.length > 0),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function everyField(schema: EntitySchema): readonly string[] {
  return schema.fields.filter(({ isSystem }) => !isSystem).map(({ name }) => name);
}

function isLaidOut(layout: FormLayout): boolean {
  return Object.keys(hasTabs(layout) ? layout.tabs : layout).length > 0;
}

/** A section may be called "tabs", but then it is a list. */
function hasTabs(layout: FormLayout): layout is { readonly tabs: Readonly<Record<string, FormSections>> } {
  return 'tabs' in layout && !Array.isArray(layout['tabs']);
}

function nameOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
