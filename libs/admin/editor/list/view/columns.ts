import type { AdminField, EntitySchema } from '../../../contract';
import { fieldAt, fieldsWithin, type SchemaNamed } from '../../schema/field-path';

/** A column of a list as it is drawn. */
export interface Column {
  /** `city`, `owner.city`, or the name of a computed column. */
  readonly name: string;
  readonly label: string;
  /** Null for computed columns. */
  readonly field: AdminField | null;
  /** Name of the entity whose field it shows. */
  readonly entity: string;
  /** The references it is reached over. */
  readonly over: string | null;
  readonly isTitle: boolean;
  readonly isSortable: boolean;
  readonly isEditable: boolean;
  /** Numbers stand at the right edge, so that their digits stand below each other. */
  readonly isNumeric: boolean;
  /** Pixels. */
  readonly width: number;
}

const numeric: ReadonlySet<string> = new Set(['integer', 'decimal', 'money']);

const widths: Readonly<Record<string, number>> = {
  boolean: 96,
  integer: 112,
  decimal: 124,
  money: 136,
  date: 132,
  time: 96,
  dateTime: 156,
  duration: 112,
  choice: 148,
  colour: 116,
  image: 88,
  reference: 188,
  references: 228,
  choices: 208,
  email: 220,
  url: 220,
  phone: 156,
};

/** The columns of these names, in their order; names that lead to nothing the person may see are left out. */
export function columnsOf(
  schema: EntitySchema,
  names: readonly string[],
  named: SchemaNamed,
  chosenWidths: Readonly<Record<string, number>> = {},
): Column[] {
  return [...new Set(names)].flatMap((name) => {
    const column = columnOf(schema, name, named);
    return column ? [{ ...column, width: chosenWidths[name] ?? column.width }] : [];
  });
}

/** All columns that may be chosen: the fields and computed columns of the entity, then those over its references. */
export function columnsToChoose(schema: EntitySchema, named: SchemaNamed): Column[] {
  const fields = fieldsWithin(schema, named, 1).filter(({ field }) => field.name !== 'id' && field.name !== 'version');
  const own = fields.filter(({ over }) => over === null);
  const names = [
    ...own.filter(({ field }) => !field.isSystem).map(({ path }) => path),
    ...schema.computed.map(({ name }) => name),
    ...own.filter(({ field }) => field.isSystem).map(({ path }) => path),
    ...fields.filter(({ over, field }) => over !== null && !field.isSystem).map(({ path }) => path),
  ];
  return columnsOf(schema, names, named);
}

function columnOf(schema: EntitySchema, name: string, named: SchemaNamed): Column | null {
  const computed = schema.computed.find((each) => each.name === name);
  if (computed)
    return {
      name,
      label: computed.label,
      field: null,
      entity: schema.name,
      over: null,
      isTitle: false,
      isSortable: false,
      isEditable: false,
      isNumeric: false,
      width: 132,
    };
  const found = fieldAt(schema, name, named);
  if (!found) return null;
  const { field, label, over, entity } = found;
  const isTitle = name === schema.title;
  return {
    name,
    label,
    field,
    entity,
    over,
    isTitle,
    isSortable: field.isSortable,
    isEditable: over === null && schema.may.change && schema.editable.includes(name) && field.isWritable,
    isNumeric: numeric.has(field.kind),
    width: isTitle ? 272 : (widths[field.kind] ?? (field['multiline'] || field.kind === 'richText' ? 264 : 188)),
  };
}
