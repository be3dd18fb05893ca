import type { FieldSchema, Json } from '@tessera/models';
import type { AdminField } from '../../../../contract';
import type { FilterTerm } from './filter-tree';
import type { OperatorWords } from './filter-words';

/** Several texts or numbers are typed as words. */
const word: FieldSchema = { name: 'item', label: 'Value', kind: 'text', widget: 'text', required: false, max: 100 };

/** The field by which the value of a condition is edited: without limits that hold for records alone, several values as a list. */
export function operandField(field: AdminField, operator: OperatorWords): FieldSchema {
  const { name, label, target, targetResource } = field;
  const same: FieldSchema = { ...field, required: false, help: undefined, default: undefined };
  if (operator.operand === 'several') {
    if (field.kind === 'choice') return { ...same, kind: 'choices', widget: 'choices' };
    if (field.kind === 'reference')
      return { name, label, kind: 'references', widget: 'references', required: false, target, targetResource };
    return { name, label, kind: 'list', widget: 'list', required: false, item: word };
  }
  if (operator.operator === 'has') {
    if (field.kind === 'choices') return { ...same, kind: 'choice', widget: 'choice' };
    return { name, label, kind: 'reference', widget: 'reference', required: false, target, targetResource };
  }
  if (operator.operator === 'contains' || operator.operator === 'startsWith')
    return { name, label, kind: 'text', widget: 'text', required: false };
  // A text is compared whole, but in one line.
  return { ...same, multiline: false, max: undefined, min: undefined };
}

/** The value of a condition as its field has it. */
export function operandValue(term: FilterTerm, schema: FieldSchema): Json {
  const { value } = term;
  if (value === '') return null;
  switch (schema.kind) {
    case 'choices':
    case 'references':
    case 'list':
      return value.split(',').filter(Boolean);
    case 'integer':
      return Number(value);
    case 'boolean':
      return value === 'true';
    case 'money':
    case 'json':
      return parsed(value);
    default:
      return value;
  }
}

/** The text by which the API takes a value; empty where there is none. */
export function operandText(value: Json): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.join(',');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
