import { expect, it } from 'vitest';
import { Problem } from './index';

it('serialises as RFC 9457 with its code, the failing fields and further members', () => {
  const problem = new Problem('content.page-changed', {
    status: 412,
    title: 'Somebody changed this page.',
    errors: [{ path: 'slug', code: 'taken', message: 'This address is taken.' }],
    members: { current: { version: 3 } },
    cause: new Error('secret'),
  });
  expect(JSON.parse(JSON.stringify(problem))).toEqual({
    type: 'urn:tessera:problem:content.page-changed',
    title: 'Somebody changed this page.',
    status: 412,
    code: 'content.page-changed',
    errors: [{ path: 'slug', code: 'taken', message: 'This address is taken.' }],
    current: { version: 3 },
  });
});

it('does not let a member take the place of a standard one', () => {
  expect(new Problem('a.b', { title: 'A', members: { status: 200, code: 'x' } }).toJSON()).toMatchObject({
    status: 400,
    code: 'a.b',
  });
});
