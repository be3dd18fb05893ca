import { defineCheck, type Finding } from '@tessera/extension';
import { columnsOf, targetOf } from './column';

/** Whether every reference can do what it says when its record is deleted. */
export const referenceCheck = defineCheck({
  name: 'database.references',
  run: ({ installed }) =>
    [...installed.entities.values()].flatMap((entity) =>
      columnsOf(entity)
        .filter((column) => targetOf(column) && column.notNull && column.field.options['onDelete'] === 'clear')
        .map(({ name }): Finding => ({
          code: 'database.E001',
          message: `${entity.name}.${name} is needed, and would be emptied when what it refers to is deleted.`,
          cure: "Leave `required` out, or let it go along (`onDelete: 'cascade'`) or hold the other back (`'restrict'`).",
        })),
    ),
});
