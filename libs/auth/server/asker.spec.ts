import { expect, it } from 'vitest';
import { askerOf } from './asker';

const from = (ip: string, agent?: string) => askerOf({ ip, headers: { 'user-agent': agent } });

it('counts an IPv4 address and keeps its /24', () => {
  expect(from('203.0.113.77')).toMatchObject({ network: '203.0.113.77/32', address: '203.0.113.0/24' });
});

it('counts the /64 of an IPv6 address and keeps its /48', () => {
  expect(from('2001:db8:1:2:3:4:5:6')).toMatchObject({ network: '2001:db8:1:2::/64', address: '2001:db8:1::/48' });
});

it('takes an IPv4 address written as IPv6 for what it is', () => {
  expect(from('::ffff:203.0.113.77').network).toBe('203.0.113.77/32');
});

it('counts what is no address together', () => {
  expect(from('nonsense')).toMatchObject({ network: 'unknown', address: null });
});

it('cuts the name of a browser short and takes no control characters', () => {
  expect(from('127.0.0.1', `a\nb${'x'.repeat(300)}`).agent).toBe(`a b${'x'.repeat(197)}`);
  expect(from('127.0.0.1').agent).toBeNull();
});
