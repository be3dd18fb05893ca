import { expect, it } from 'vitest';
import { Turnstile } from './turnstile';

it('lets so many in, so many wait, and sends the rest away', async () => {
  const turnstile = new Turnstile(1, 1);
  let open = (): void => undefined;
  const first = turnstile.pass(() => new Promise<string>((resolve) => (open = () => resolve('first'))));
  const second = turnstile.pass(async () => 'second');
  await expect(turnstile.pass(async () => 'third')).rejects.toMatchObject({ code: 'site.search-busy', status: 503 });
  open();
  expect(await Promise.all([first, second])).toEqual(['first', 'second']);
  expect(await turnstile.pass(async () => 'later')).toBe('later');
});

it('what fails gives its place to the next', async () => {
  const turnstile = new Turnstile(1, 1);
  await expect(turnstile.pass(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await turnstile.pass(async () => 'next')).toBe('next');
});
