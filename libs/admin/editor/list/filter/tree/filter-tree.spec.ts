import { describe, expect, it } from 'vitest';
import { countTerms, depthOf, type FilterGroup, type FilterTerm, readFilter, writeFilter } from './filter-tree';

const term = (path: string, operator: FilterTerm['operator'], value: string): FilterTerm => ({ path, operator, value });
const city = term('city', 'eq', 'Oslo');
const large = term('capacity', 'gte', '100');
const small = term('capacity', 'lt', '20');
const open = term('state', 'in', 'open,planned');

describe('a filter in the address', () => {
  it.each<[string, FilterGroup, Record<string, string>]>([
    ['of nothing', { join: 'all', items: [] }, {}],
    [
      'of several fields',
      { join: 'all', items: [city, large, open] },
      { 'filter[city]': 'Oslo', 'filter[capacity][gte]': '100', 'filter[state][in]': 'open,planned' },
    ],
    [
      'over a reference',
      { join: 'all', items: [term('owner.city', 'contains', 'x')] },
      { 'filter[owner.city][contains]': 'x' },
    ],
    [
      'from one number to another',
      { join: 'all', items: [large, small] },
      { 'filter[capacity][gte]': '100', 'filter[capacity][lt]': '20' },
    ],
    [
      'of alternatives',
      { join: 'all', items: [city, { join: 'any', items: [large, small] }] },
      { 'filter[city]': 'Oslo', 'filter[any][0][capacity][gte]': '100', 'filter[any][1][capacity][lt]': '20' },
    ],
    [
      'of alternatives that are groups',
      { join: 'all', items: [{ join: 'any', items: [city, { join: 'all', items: [large, open] }] }] },
      {
        'filter[any][0][city]': 'Oslo',
        'filter[any][1][capacity][gte]': '100',
        'filter[any][1][state][in]': 'open,planned',
      },
    ],
    ['of what must not be', { join: 'all', items: [{ join: 'none', items: [city] }] }, { 'filter[not][city]': 'Oslo' }],
    [
      'of several that must not be',
      { join: 'all', items: [{ join: 'none', items: [city, large] }] },
      { 'filter[not][any][0][city]': 'Oslo', 'filter[not][any][1][capacity][gte]': '100' },
    ],
    [
      'with the same condition twice',
      { join: 'all', items: [term('name', 'contains', 'a'), { join: 'all', items: [term('name', 'contains', 'b')] }] },
      { 'filter[name][contains]': 'a', 'filter[all][0][name][contains]': 'b' },
    ],
  ])('%s is written and read', (_what, group, query) => {
    expect(writeFilter(group)).toEqual(query);
    expect(writeFilter(readFilter(query))).toEqual(query);
  });

  it('keeps two sets of alternatives apart', () => {
    const any = (...items: FilterTerm[]): FilterGroup => ({ join: 'any', items });
    const query = writeFilter({ join: 'all', items: [any(city, large), any(open, small)] });
    expect(query).toEqual({
      'filter[any][0][city]': 'Oslo',
      'filter[any][1][capacity][gte]': '100',
      'filter[all][0][any][0][state][in]': 'open,planned',
      'filter[all][0][any][1][capacity][lt]': '20',
    });
    expect(countTerms(readFilter(query))).toBe(4);
  });

  it('says whatever it says again after it was read', () => {
    const inner: FilterGroup = { join: 'none', items: [city, { join: 'all', items: [large, open] }] };
    const whole: FilterGroup = {
      join: 'any',
      items: [inner, { join: 'all', items: [small, { join: 'any', items: [city, open] }] }],
    };
    const query = writeFilter(whole);
    expect(writeFilter(readFilter(query))).toEqual(query);
    expect(countTerms(readFilter(query))).toBe(6);
    expect(depthOf(readFilter(query))).toBe(3);
  });

  it('leaves out groups in which nothing stands', () => {
    expect(writeFilter({ join: 'all', items: [{ join: 'any', items: [{ join: 'all', items: [] }] }, city] })).toEqual({
      'filter[city]': 'Oslo',
    });
  });

  it('passes over what is no filter', () => {
    expect(readFilter({ search: 'x', sort: 'name', 'filter[]': 'y' }).items).toEqual([]);
  });
});
