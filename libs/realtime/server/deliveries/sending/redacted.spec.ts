import { expect, it } from 'vitest';
import { redacted } from './redacted';

const read = (text: string, ...secrets: string[]) => redacted(Buffer.from(text), secrets);

it('keeps the beginning of what a receiver says', () => {
  expect(read('{"error":"no such order"}')).toBe('{"error":"no such order"}');
  expect(read('x'.repeat(10).concat(' ').repeat(200))).toHaveLength(500);
});

it.each([
  ['our own secret, however it is spelt', 'got my-secret-key back', 'my-secret-key'],
  ['signing secrets', 'key whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD!', 'C2FVsBQIhrscChlQIMV'],
  ['tokens', 'tes_abcdefghijk is wrong', 'abcdefghijk'],
  ['bearer tokens', 'Authorization: Bearer abc.def.ghi', 'abc.def'],
  ['values under telling names', '{"userPassword":"hunter2","ok":1}', 'hunter2'],
  ['queries', '/cb?access_token=hunter2&x=1', 'hunter2'],
  ['addresses of people', 'Dear anna.berg@example.org, hello', 'anna.berg'],
  ['long random words', 'trace 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822c', '9f86d081'],
])('hides %s', (_what, answer, canary) => {
  const kept = read(answer, 'my-secret-key');
  expect(kept).toContain('[hidden]');
  expect(kept).not.toContain(canary);
});

it('keeps no bytes that are no text', () => {
  expect(redacted(Uint8Array.of(0, 255, 72, 105, 10, 27), [])).toBe('Hi');
});
