import { z } from 'zod';
import { defineFieldKind, type FieldOptions, type FilterOperator } from './field';

/** Options of `field.integer`. */
export interface IntegerOptions extends FieldOptions {
  readonly min?: number;
  readonly max?: number;
  readonly default?: number;
}

/** Options of `field.decimal`. */
export interface DecimalOptions extends FieldOptions {
  /** Most digits in all, 20 when left out. */
  readonly precision?: number;
  /** Digits behind the point, 2 when left out. */
  readonly scale?: number;
  readonly default?: string;
}

/** An amount of money: an integer of the currency's minor units (cents) and its ISO 4217 code. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** Options of `field.money`. */
export interface MoneyOptions extends FieldOptions {
  /** ISO 4217 codes to choose from; any when left out. */
  readonly currencies?: readonly string[];
  readonly default?: Money;
}

/** The operators of everything that has an order. */
export const orderedOperators: readonly FilterOperator[] = [
  'eq',
  'ne',
  'in',
  'notIn',
  'lt',
  'lte',
  'gt',
  'gte',
  'isNull',
];

/** A whole number of PostgreSQL's `integer` (32 bits, signed). */
export const integer = defineFieldKind<number, IntegerOptions>({
  name: 'integer',
  schema: ({ min = -(2 ** 31), max = 2 ** 31 - 1 }) => z.int().min(min).max(max),
  column: 'integer',
  widget: 'integer',
  operators: orderedOperators,
  text: String,
});

/** An exact decimal number, as text in code and JSON so that no digit is lost in binary floating point. */
export const decimal = defineFieldKind<string, DecimalOptions>({
  name: 'decimal',
  schema: ({ precision = 20, scale = 2 }) =>
    z
      .string()
      .regex(
        new RegExp(`^-?\\d{1,${precision - scale}}${scale > 0 ? `(\\.\\d{1,${scale}})?` : ''}$`),
        `must be a number with at most ${scale} digits behind the point`,
      ),
  column: 'numeric',
  widget: 'decimal',
  operators: orderedOperators,
  text: String,
});

/** Money in minor units with its currency (ISO 4217). */
export const money = defineFieldKind<Money, MoneyOptions>({
  name: 'money',
  schema: ({ currencies }) =>
    z.strictObject({
      amount: z.int(),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .refine((code) => !currencies || currencies.includes(code), 'is not a currency used here'),
    }),
  column: 'jsonb',
  widget: 'money',
  operators: ['eq', 'isNull'],
  text: (json) => {
    const { amount, currency } = json as unknown as Money;
    return `${amount / 100} ${currency}`;
  },
});
