import { defineAdmin, defineEntity, field } from '@tessera/models';
import { describe, expect, it } from 'vitest';
import { declaredIndexes, indexesOf } from './implied-indexes';

const shelf = (options: { readonly resource?: boolean } = {}) =>
  defineEntity({
    name: 'shop.shelf',
    label: 'Shelf',
    fields: { name: field.text(), row: field.integer() },
    indexes: [['row'], ['name', 'row']],
    ...options,
  });

describe('a declared index', () => {
  it('ends with the id where records are listed, so that a page within many equal values is not sorted', () => {
    expect(declaredIndexes(shelf())).toEqual([
      ['row', 'id'],
      ['name', 'row', 'id'],
    ]);
  });

  it('is left as it is where there are no lists', () => {
    expect(declaredIndexes(shelf({ resource: false }))[0]).toEqual(['row']);
  });

  it('serves the order of the screen too, which then has no second one', () => {
    const byRow = defineAdmin(shelf(), { order: ['row'] });
    const byName = defineAdmin(shelf(), { order: ['name'] });
    expect(indexesOf(shelf(), byRow)).toEqual([]);
    expect(indexesOf(shelf(), byName)).toEqual([{ name: 'ix_shop_shelf_name_id', sql: '("name", "id")' }]);
  });
});
