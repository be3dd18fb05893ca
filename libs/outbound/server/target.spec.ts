import { Problem } from '@tessera/models';
import { describe, expect, it } from 'vitest';
import { checkTarget } from './target';

const reach = { ports: [80, 443], networks: [] };

function verdict(address: string): string {
  try {
    return checkTarget(address, reach).href;
  } catch (error) {
    return (error as Problem).code;
  }
}

describe('a literal inner address is refused in whatever way it is written', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://127.0.1/',
    'http://0/',
    'http://0.0.0.0/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.0x0.0x0.0x1/',
    'http://017700000001/',
    'http://0177.0.0.1/',
    'http://127.0.0.1.:80/',
    'http://3232235521/',
    'http://0xA9FEA9FE/',
    'http://0251.0376.0251.0376/',
    'http://①②⑦.⓪.⓪.①/',
    'http://127。0。0。1/',
    'http://１２７.0.0.1/',
    'http:127.0.0.1/',
    'http:/127.0.0.1/',
    'http:///127.0.0.1/',
    ' http://127.0.0.1/',
    'http://127.0.0.1\t/',
    'ht\ntp://127.0.0.1/',
    'http://127.0.0.1#@example.com/',
    'http://127.0.0.1?@example.com/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'https://[fd00:ec2::254]/',
  ])('%j', (address) => {
    expect(verdict(address)).toBe('outbound.address-not-public');
  });
});

it.each([
  ['file:///etc/passwd', 'outbound.scheme-not-allowed'],
  ['gopher://example.com/', 'outbound.scheme-not-allowed'],
  ['ftp://example.com/', 'outbound.scheme-not-allowed'],
  ['data:text/html,hello', 'outbound.scheme-not-allowed'],
  ['javascript:alert(1)', 'outbound.scheme-not-allowed'],
  ['blob:http://example.com/x', 'outbound.scheme-not-allowed'],
  ['ws://example.com/', 'outbound.scheme-not-allowed'],
  ['http+unix://socket/info', 'outbound.scheme-not-allowed'],
  ['http://user@example.com/', 'outbound.credentials-in-address'],
  ['http://user:secret@example.com/', 'outbound.credentials-in-address'],
  ['http://:secret@example.com/', 'outbound.credentials-in-address'],
  ['http://example.com:80@127.0.0.1:6379/', 'outbound.credentials-in-address'],
  ['http://example.com:22/', 'outbound.port-not-allowed'],
  ['http://example.com:5432/', 'outbound.port-not-allowed'],
  ['http://example.com:0/', 'outbound.port-not-allowed'],
  ['http://example.com:65536/', 'outbound.address-invalid'],
  ['http://[fe80::1%25eth0]/', 'outbound.address-invalid'],
  ['http://example.com\\@127.0.0.1/', 'outbound.address-invalid'],
  ['http:\\\\127.0.0.1\\', 'outbound.address-invalid'],
  ['http://%31%32%37.0.0.1/', 'outbound.address-invalid'],
  ['http://127.0.0.1%2eexample.com/', 'outbound.address-invalid'],
  ['//example.com/', 'outbound.address-invalid'],
  ['/relative', 'outbound.address-invalid'],
  ['', 'outbound.address-invalid'],
  [`http://example.com/${'a'.repeat(9000)}`, 'outbound.address-invalid'],
])('%j is %s', (address, code) => {
  expect(verdict(address)).toBe(code);
});

it.each([
  ['https://example.com/', 'https://example.com/'],
  ['https://example.com:443/hook?x=1', 'https://example.com/hook?x=1'],
  ['http://example.com:443/', 'http://example.com:443/'],
  ['https://bücher.example/ä b', 'https://xn--bcher-kva.example/%C3%A4%20b'],
  ['https://8.8.8.8/', 'https://8.8.8.8/'],
  ['https://[2606:2800:220:1:248:1893:25c8:1946]/', 'https://[2606:2800:220:1:248:1893:25c8:1946]/'],
  ['https://127.0.0.1.example.com/', 'https://127.0.0.1.example.com/'],
])('%j passes', (address, href) => {
  expect(verdict(address)).toBe(href);
});

it('a problem quotes only the beginning of a long address', () => {
  expect(() => checkTarget(`ftp://${'a'.repeat(5000)}`, reach)).toThrow(
    expect.objectContaining({ detail: expect.stringMatching(/^.{201}$/) }),
  );
});
