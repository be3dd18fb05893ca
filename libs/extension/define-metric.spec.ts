import { expect, it } from 'vitest';
import { defineExtension } from './define-extension';
import { defineMetric, type Metric } from './define-metric';
import { Installed } from './installed';

const metric = (name: string, kind: Metric['kind'] = 'gauge') =>
  defineMetric({ name, kind, help: 'Loaves', read: () => [{ value: 1 }] });

it('a metric is named within its scope, and a counter by what it counts', () => {
  expect(metric('bakery.loaves').name).toBe('bakery.loaves');
  for (const name of ['loaves', 'bakery.Loaves', 'bakery.loaves-hot', 'bakery.hot.loaves'])
    expect(() => metric(name)).toThrow('must be named scope.noun');
  expect(() => metric('bakery.loaves', 'counter')).toThrow('counters end with _total');
  expect(() => metric('bakery.loaves_total')).toThrow('nothing else does');
});

it('a metric belongs to its extension and is there once', () => {
  const installed = (...metrics: Metric[]) => new Installed([defineExtension({ name: 'bakery', metrics })]);
  expect(installed(metric('bakery.loaves')).metrics).toHaveLength(1);
  expect(() => installed(metric('kitchen.loaves'))).toThrow('extension.E011');
  expect(() => installed(metric('bakery.loaves'), metric('bakery.loaves'))).toThrow('extension.E015');
});
