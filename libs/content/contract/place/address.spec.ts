import type { Problem } from '@tessera/models';
import { expect, it } from 'vitest';
import { addressesAbove, assertAddress, canonicalAddress, joinAddress, pathFromAddress } from './address';

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

it('has one spelling for each address', () => {
  expect(canonicalAddress('/')).toBe('/');
  expect(canonicalAddress('/Pets/Cats/')).toBe('/pets/cats');
  expect(canonicalAddress('u\u0308ber-uns')).toBe('/über-uns');
});

it('is percent-encoded in a URL, segment by segment', () => {
  expect(pathFromAddress('/über-uns/a b?')).toBe('/%C3%BCber-uns/a%20b%3F');
});
