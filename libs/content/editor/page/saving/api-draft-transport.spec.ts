import { ApiProblem } from '@tessera/ui';
import { expect, it } from 'vitest';
import { meaningOf } from './api-draft-transport';

const problem = (status: number, body: Record<string, unknown> = {}, retryAfter?: number) =>
  new ApiProblem({ title: 'Said.', ...body }, { status, ...(retryAfter && { retryAfter }) });

it('tries again when nobody answered, and when the server asks for time', () => {
  expect(meaningOf(problem(0, { code: 'network.unreachable' }))).toEqual({ outcome: 'unreachable', cause: 'network' });
  expect(meaningOf(problem(503))).toEqual({ outcome: 'unreachable', cause: 'server', after: undefined });
  expect(meaningOf(problem(429, {}, 7))).toEqual({ outcome: 'unreachable', cause: 'server', after: 7 });
});

it('knows who changed a part', () => {
  const current = { version: 4, fields: {}, updatedBy: null };
  const ben = { id: 'b', name: 'Ben' };
  const conflicts = [
    { field: 'body', block: 'x', what: 'content', by: ben },
    { field: 'body', block: 'y', what: 'place', by: ben },
    { field: 'title', what: 'field', by: null },
  ];
  expect(meaningOf(problem(412, { code: 'content.draft-changed', current, conflicts }))).toEqual({
    outcome: 'changed',
    current,
    by: new Map([
      ['body.x', ben],
      ['body.y#place', ben],
    ]),
  });
});

it('hands on which values were refused', () => {
  const errors = [{ path: 'fields.title', code: 'too-long', message: 'Too long.' }];
  expect(meaningOf(problem(422, { errors }))).toEqual({ outcome: 'refused', errors });
});

it('stops where only a person can help', () => {
  const stop = (status: number) => (meaningOf(problem(status)) as { stop: { code: string } }).stop.code;
  expect([401, 403, 404, 413, 418].map(stop)).toEqual(['signed-out', 'forbidden', 'gone', 'unsavable', 'unexpected']);
});
