import { expect, it } from 'vitest';
import { comparePassword, hashPassword } from './password-hash';

it('keeps a password as argon2id in the PHC string format, never twice alike', async () => {
  const [one, two] = await Promise.all([hashPassword('blue tile'), hashPassword('blue tile')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(two).not.toBe(one);
});

it('knows the right password and no other', async () => {
  const hash = await hashPassword('blue tile');
  expect(await comparePassword('blue tile', hash)).toEqual({ matches: true, outdated: false });
  expect(await comparePassword('Blue tile', hash)).toEqual({ matches: false, outdated: false });
});

it('takes one word typed in two ways of Unicode for the same', async () => {
  expect(await comparePassword('u\u0308bermut', await hashPassword('\u00fcbermut'))).toMatchObject({ matches: true });
});

it('reads a hash of another program and tells that it is out of date', async () => {
  // From the documentation of argon2-cffi.
  const foreign = '$argon2id$v=19$m=65536,t=3,p=4$MIIRqgvgQbgj220jfp0MPA$YfwJSVjtjSU0zzV/P3S9nnQ/USre2wvJMjfCIjrTQbg';
  expect(await comparePassword('correct horse battery staple', foreign)).toEqual({ matches: true, outdated: true });
  expect(await comparePassword('correct horse battery', foreign)).toEqual({ matches: false, outdated: false });
});

it('accepts nothing where there is no hash', async () => {
  expect(await comparePassword('', null)).toEqual({ matches: false, outdated: false });
});

it('works as long for an account that does not exist', async () => {
  const hash = await hashPassword('blue tile');
  const work = async (phc: string | null) => {
    const before = process.cpuUsage();
    for (let i = 0; i < 5; i++) await comparePassword('wrong', phc);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const [real, none] = [await work(hash), await work(null)];
  expect(none).toBeGreaterThan(real / 3);
});

it('refuses to wait in a line without end', async () => {
  const answers = await Promise.allSettled(Array.from({ length: 80 }, () => comparePassword('x', null)));
  const refused = answers.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(28);
  expect((refused[0] as PromiseRejectedResult).reason).toMatchObject({ code: 'auth.busy', status: 503 });
  expect(await comparePassword('x', null)).toEqual({ matches: false, outdated: false });
});
