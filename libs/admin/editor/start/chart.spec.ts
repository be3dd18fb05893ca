import { describe, expect, it } from 'vitest';
import { barLengths, drawLine } from './chart';

const points = (...values: number[]) => values.map((value, index) => ({ label: String(index), value }));

describe('a line', () => {
  it('goes from left to right, from nought below to the most above', () => {
    expect(drawLine(points(0, 5, 10))).toEqual({
      path: 'M3 29L60 16L117 3',
      area: 'M3 29L60 16L117 3L117 29L3 29Z',
      last: { x: 117, y: 3 },
    });
  });

  it('lies on the ground where nothing happened, and goes below it where values do', () => {
    expect(drawLine(points(0, 0))?.path).toBe('M3 29L117 29');
    expect(drawLine(points(-5, 5))?.area).toBe('M3 29L117 3L117 16L3 16Z');
  });

  it('is not drawn through a single point', () => {
    expect(drawLine(points(7))).toBeUndefined();
  });
});

describe('bars', () => {
  it('are as long as their share of the longest, and something is never nothing', () => {
    expect(barLengths(points(200, 100, 1, 0))).toEqual([100, 50, 2, 0]);
    expect(barLengths(points(0, 0))).toEqual([0, 0]);
    expect(barLengths([])).toEqual([]);
  });
});
