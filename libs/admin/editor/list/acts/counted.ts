import type { EntitySchema } from '../../../contract';

/** "1 venue", "4,812 venues", "more than 10,000 venues". */
export function countOf({ label, labels }: EntitySchema, count: number | '10000+'): string {
  if (count === '10000+') return `more than ${new Intl.NumberFormat().format(10_000)} ${labels.toLowerCase()}`;
  return `${new Intl.NumberFormat().format(count)} ${(count === 1 ? label : labels).toLowerCase()}`;
}
