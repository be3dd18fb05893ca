import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Json, Problem } from '@tessera/models';
import { readJson } from './read-json';

async function* pieces(text: string, size: number) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const read = async (text: string, size = 1000) => {
  const found: Json[] = [];
  for await (const record of readJson(pieces(text, size))) found.push(record);
  return found;
};

it('reads the records of an array and of lines, in pieces of any size', async () => {
  const record = fc.dictionary(fc.string(), fc.jsonValue()).map((each) => JSON.parse(JSON.stringify(each)) as Json);
  await fc.assert(
    fc.asyncProperty(fc.array(record), fc.integer({ min: 1, max: 20 }), async (records, size) => {
      expect(await read(JSON.stringify(records), size)).toEqual(records);
      expect(await read(JSON.stringify(records, null, 2), size)).toEqual(records);
      expect(await read(records.map((each) => JSON.stringify(each)).join('\n'), size)).toEqual(records);
    }),
  );
});

it.each(['[1, 2]', 'name: x', '{"a":', '[{"a":1}, nonsense]', '{"a": x}', '"text"', '}{'])(
  'refuses %s',
  async (text) => {
    expect(await read(text).catch((error: Problem) => error.code)).toBe('admin.malformed-file');
  },
);
