import { strFromU8, unzipSync } from 'fflate';

/** All text of an answer: that of the files in it, where it is a ZIP archive as XLSX is. */
export function readable(bytes: Uint8Array): string {
  if (strFromU8(bytes.subarray(0, 4), true) !== 'PK\u0003\u0004') return strFromU8(bytes);
  return (
    Object.entries(unzipSync(bytes))
      // Of when it was made and by what, which differs from one second to the next.
      .filter(([name]) => !name.startsWith('docProps/'))
      .map(([name, file]) => `${name}\n${strFromU8(file)}`)
      .join('\n')
  );
}
