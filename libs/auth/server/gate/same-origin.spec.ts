import { expect, it } from 'vitest';
import cases from './csrf.cases.json';
import { isSameOrigin, isUnsafe } from './same-origin';

const publicUrl = 'https://www.example.com';

it.each(cases.rows)(
  'origin $origin on $host, secure $secure, with trusted $trusted is accepted: $accepted',
  ({ secure, host, origin, trusted, accepted }) => {
    // We know one origin and no list of trusted ones, so what Django accepts by such a list is refused here on purpose.
    const expected = accepted && trusted.length === 0;
    expect(isSameOrigin({ host, origin }, `${secure ? 'https' : 'http'}://${host}`)).toBe(expected);
  },
);

it.each(['cross-site', 'same-site', ['same-origin', 'cross-site']])(
  'a browser that says %s is refused whatever the origin says',
  (site) => {
    expect(isSameOrigin({ 'sec-fetch-site': site, origin: publicUrl, host: 'www.example.com' }, publicUrl)).toBe(false);
  },
);

it.each(['same-origin', 'none'])('a browser that says %s is accepted', (site) => {
  expect(isSameOrigin({ 'sec-fetch-site': site, host: 'www.example.com' }, publicUrl)).toBe(true);
});

it('who says nothing is refused', () => {
  expect(isSameOrigin({ host: 'www.example.com' }, publicUrl)).toBe(false);
});

it('the loopback address that was asked is our own, another port of the machine is not', () => {
  expect(isSameOrigin({ host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321' }, publicUrl)).toBe(true);
  expect(isSameOrigin({ host: '[::1]:3000', origin: 'http://[::1]:3000' }, publicUrl)).toBe(true);
  expect(isSameOrigin({ host: 'localhost:3000', origin: 'http://localhost:8080' }, publicUrl)).toBe(false);
  expect(isSameOrigin({ host: '127.0.0.1:3000', origin: 'http://localhost:3000' }, publicUrl)).toBe(false);
});

it('a host that merely follows its own Host header is not our own', () => {
  expect(isSameOrigin({ host: 'evil.example', origin: 'http://evil.example' }, publicUrl)).toBe(false);
  expect(isSameOrigin({ host: 'localhost.evil.example', origin: 'http://localhost.evil.example' }, publicUrl)).toBe(
    false,
  );
});

it('the default port may be left out', () => {
  expect(isSameOrigin({ origin: 'https://www.example.com' }, 'https://www.example.com:443/shop')).toBe(true);
});

it('only reading methods are safe', () => {
  expect(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'MOVE'].filter(isUnsafe)).toEqual([
    'POST',
    'PUT',
    'PATCH',
    'DELETE',
    'MOVE',
  ]);
});
