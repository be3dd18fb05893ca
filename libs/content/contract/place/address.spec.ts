import type { Problem } from '@tessera/models';
import { expect, it } from 'vitest';
import { addressesAbove, addressFromPath, assertAddress, joinAddress, pathFromAddress } from './address';

const codeOf = (address: string) => {
  try {
    assertAddress(address);
    return null;
  } catch (error) {
    return (error as Problem).code;
  }
};

it('joins the address of the parent and the own slug', () => {
  expect(joinAddress('/', 'cats')).toBe('/cats');
  expect(joinAddress('/pets', 'cats')).toBe('/pets/cats');
});

it('names everything above an address', () => {
  expect(addressesAbove('/')).toEqual(['/']);
  expect(addressesAbove('/pets/cats')).toEqual(['/', '/pets', '/pets/cats']);
});

it('keeps pages away from the addresses of the product itself', () => {
  expect(codeOf('/api')).toBe('content.address-reserved');
  expect(codeOf('/media/cats')).toBe('content.address-reserved');
  expect(codeOf('/about/media')).toBeNull();
  expect(codeOf('/apis')).toBeNull();
});

it('bounds an address in bytes, not in letters', () => {
  expect(codeOf(`/${'a'.repeat(1999)}`)).toBeNull();
  expect(codeOf(`/${'a'.repeat(2000)}`)).toBe('content.address-too-long');
  expect(codeOf(`/${'山'.repeat(667)}`)).toBe('content.address-too-long');
});

it('reads the address from the path of a URL', () => {
  expect(addressFromPath('/')).toBe('/');
  expect(addressFromPath('/pets/cats/')).toBe('/pets/cats');
  expect(addressFromPath('/%C3%BCber-uns')).toBe('/über-uns');
  expect(addressFromPath('/u%CC%88ber-uns')).toBe('/über-uns');
});

it('finds nothing in paths that no page can have', () => {
  const strange = ['', 'cats', '//evil.example', '/a//b', '/%E0%A4%A', '/a%2Fb', '/a%00', '/a\\b', '/%5Cevil', `/${'a'.repeat(3000)}`];
  expect(strange.map(addressFromPath)).toEqual(strange.map(() => null));
});

it('writes addresses that read back the same', () => {
  for (const address of ['/', '/pets/cats', '/über-uns', '/山脈', '/a b?c#d']) expect(addressFromPath(pathFromAddress(address))).toBe(address);
});
