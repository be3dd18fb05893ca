import { describe, expect, it } from 'vitest';
import { isPublicAddress, isReachable, parseNetwork } from './public-address';

const inner = {
  'this network': ['0.0.0.0', '0.1.2.3'],
  loopback: ['127.0.0.1', '127.255.255.254', '::1', '0:0:0:0:0:0:0:1'],
  unspecified: ['::'],
  private: ['10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.254', '192.168.0.1', '192.168.255.255'],
  'carrier-grade NAT': ['100.64.0.1', '100.127.255.255', '100.100.100.200'],
  'link-local and metadata': ['169.254.0.1', '169.254.169.254', '169.254.170.2', 'fe80::1', 'febf::1'],
  'special purpose': [
    '192.0.0.8',
    '192.0.0.192',
    '192.0.2.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.1',
    '203.0.113.1',
    '192.88.99.1',
  ],
  multicast: ['224.0.0.1', '239.255.255.255', 'ff02::1', 'ff0e::1'],
  reserved: ['240.0.0.1', '255.255.255.255'],
  'IPv4-mapped': ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:a9fe:a9fe', '::ffff:8.8.8.8'],
  'IPv4-compatible': ['::127.0.0.1', '::7f00:1', '::808:808'],
  'IPv4-translated': ['::ffff:0:127.0.0.1'],
  NAT64: ['64:ff9b::7f00:1', '64:ff9b::127.0.0.1', '64:ff9b:1::7f00:1', '64:ff9b::808:808'],
  '6to4': ['2002:7f00:1::', '2002:808:808::1'],
  Teredo: ['2001:0:4136:e378:8000:63bf:3fff:fdd2'],
  'unique local': ['fc00::1', 'fd00:ec2::254', 'fdff::1'],
  'site-local': ['fec0::1'],
  documentation: ['2001:db8::1', '3fff::1'],
  discard: ['100::1'],
  'segment routing': ['5f00::1'],
  'not yet given out': ['4000::1', '8000::1', 'e000::1'],
  'with a zone': ['fe80::1%eth0', '2606:4700::1111%eth0'],
  'not an address': ['', 'localhost', 'example.com', '1.2.3', '256.1.1.1', '1.2.3.4.5', '12345::', '1::2:3::4', ':::1'],
};

const outer = [
  '8.8.8.8',
  '93.184.216.34',
  '1.1.1.1',
  '11.0.0.1',
  '100.128.0.1',
  '100.63.255.255',
  '172.15.255.255',
  '172.32.0.1',
  '192.167.255.255',
  '192.169.0.1',
  '169.253.0.1',
  '198.20.0.1',
  '223.255.255.254',
  '2606:2800:220:1:248:1893:25c8:1946',
  '2a00:1450:4001:81b::200e',
  '2400:cb00::1',
];

describe('what is not public', () => {
  it.each(Object.entries(inner).flatMap(([why, addresses]) => addresses.map((address) => [address, why] as const)))(
    '%s (%s)',
    (address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );
});

it.each(outer)('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

it('a network allowed on purpose opens itself and nothing else', () => {
  const networks = [parseNetwork('10.1.0.0/16'), parseNetwork('fd12:3456::/32')];
  expect(isReachable('10.1.200.3', networks)).toBe(true);
  expect(isReachable('fd12:3456::9', networks)).toBe(true);
  expect(isReachable('10.2.0.1', networks)).toBe(false);
  expect(isReachable('::ffff:10.1.0.1', networks)).toBe(false);
});

it('a network that is none is refused', () => {
  expect(() => parseNetwork('10.0.0.0')).toThrow('is not a network');
});
