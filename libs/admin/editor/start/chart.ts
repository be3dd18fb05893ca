import type { FigurePoint } from '@tessera/models';

/** The room of a line, in the units of its drawing. */
export const lineWidth = 120;
export const lineHeight = 32;
/** So that the stroke and the last point are not cut off. */
const margin = 3;

/** A line through values as SVG has it, the area beneath it, and where its last point lies. */
export interface DrawnLine {
  readonly path: string;
  readonly area: string;
  readonly last: { readonly x: number; readonly y: number };
}

/** Draws values from nought upwards, so that a small change looks small; undefined where there is no way from one to another. */
export function drawLine(points: readonly FigurePoint[]): DrawnLine | undefined {
  if (points.length < 2) return undefined;
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = (index: number) => round(margin + (index / (points.length - 1)) * (lineWidth - 2 * margin));
  const y = (value: number) =>
    round(lineHeight - margin - ((value - low) / (high - low || 1)) * (lineHeight - 2 * margin));
  const path = values.map((value, index) => `${index === 0 ? 'M' : 'L'}${x(index)} ${y(value)}`).join('');
  const end = points.length - 1;
  return {
    path,
    area: `${path}L${x(end)} ${y(0)}L${x(0)} ${y(0)}Z`,
    last: { x: x(end), y: y(values[end]!) },
  };
}

/** The length of each bar in per cent of the longest; what is above nought is seen. */
export function barLengths(points: readonly FigurePoint[]): readonly number[] {
  const most = Math.max(0, ...points.map(({ value }) => value));
  return points.map(({ value }) => (value <= 0 ? 0 : Math.max(2, round((value / most) * 100))));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
