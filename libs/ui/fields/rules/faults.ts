import type { FieldSchema, Json } from '@tessera/models';
import {
  choiceRule,
  choicesRule,
  fileRule,
  groupRule,
  imageRule,
  jsonRule,
  listRule,
  referenceRule,
  referencesRule,
  tableRule,
} from './compound-rules';
import { dateRule, dateTimeRule, durationRule, timeRule } from './date-rules';
import { decimalRule, integerRule, locationRule, moneyRule } from './number-rules';
import type { Fault, Rule } from './rule';
import { colourRule, emailRule, htmlRule, linkRule, phoneRule, slugRule, textRule, urlRule } from './text-rules';

/**
 * The rules of the field vocabulary as the browser applies them while somebody types. The server's are the validation of
 * @tessera/models; these say the same of the data of a `FieldSchema`, without the library behind it, and their spec holds
 * both to the same answers. Rich text and blocks are left to the server: their widgets cannot make anything else than what it takes.
 */
const rules: Readonly<Record<string, Rule>> = {
  text: textRule,
  slug: slugRule,
  email: emailRule,
  url: urlRule,
  phone: phoneRule,
  colour: colourRule,
  link: linkRule,
  integer: integerRule,
  decimal: decimalRule,
  money: moneyRule,
  location: locationRule,
  boolean: (value) => (typeof value === 'boolean' ? null : 'Choose yes or no.'),
  choice: choiceRule,
  choices: choicesRule,
  date: dateRule,
  time: timeRule,
  dateTime: dateTimeRule,
  duration: durationRule,
  reference: referenceRule,
  references: referencesRule,
  image: imageRule,
  file: fileRule,
  json: jsonRule,
  html: htmlRule,
  table: tableRule,
  group: groupRule,
  list: listRule,
};

/** What is wrong with a value that is present; nothing where the kind has no rule here. `path` is where it stands. */
export function faultsOf(schema: FieldSchema, value: Json, path = schema.name): readonly Fault[] {
  const rule = Object.hasOwn(rules, schema.kind) ? rules[schema.kind] : undefined;
  const found = rule?.(value, schema, path) ?? [];
  return typeof found === 'string' ? [{ path, message: found }] : found;
}

/** What is wrong with the values of some fields; what is absent or null is wrong only where it is required. */
export function faultsOfFields(
  fields: readonly FieldSchema[],
  values: Readonly<Record<string, Json | undefined>>,
  prefix = '',
): readonly Fault[] {
  return fields.flatMap((field) => {
    const value = values[field.name];
    const path = prefix ? `${prefix}.${field.name}` : field.name;
    if (value !== undefined && value !== null) return faultsOf(field, value, path);
    return field.required ? [{ path, message: 'This is needed.' }] : [];
  });
}
