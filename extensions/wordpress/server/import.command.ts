import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type ActingPerson, asPerson, asSystem, defineCommand, type CommandContext } from '@tessera/extension';
import { records } from '@tessera/database/server';
import { Problem } from '@tessera/models';
import { People, Person } from '@tessera/users/server';
import type { OnConflict } from './importing/bringing';
import { Importer } from './importing/importer';
import { reportInWords } from './report-in-words';

/** `tessera import wordpress FILE`: brings an export in and prints what became of it. */
export const importCommand = defineCommand({
  name: 'import wordpress',
  summary: 'Bring a site in from an export of WordPress (.xml or .xml.gz)',
  arguments: ['FILE'],
  options: {
    media: { value: 'DIR', help: 'Folder with its files, such as a copy of wp-content/uploads' },
    download: { help: 'Fetch files that are not in the folder from the old site' },
    'on-conflict': {
      value: 'keep|replace',
      help: 'What becomes of what changed both there and here; keep when left out',
    },
    as: { value: 'ADDRESS', help: 'Who brings it in, by e-mail address; the owner when left out' },
  },
  async run(context) {
    const { args, options, get, json, print } = context;
    const file = args[0]!;
    await refuseOther(file, 'isFile', `There is no file ${file}.`);
    const folder = typeof options['media'] === 'string' ? options['media'] : undefined;
    if (folder) await refuseOther(folder, 'isDirectory', `There is no folder ${folder}.`);
    const onConflict = conflictRule(options['on-conflict']);
    const bring = () =>
      get(Importer).run({
        open: () => createReadStream(file),
        folder,
        download: options['download'] === true,
        onConflict,
      });
    const person = await actor(context);
    const report = await (person ? asPerson(person, bring) : bring());
    if (json) print(JSON.stringify(report));
    else for (const line of reportInWords(report)) print(line);
  },
});

function conflictRule(given: unknown): OnConflict {
  if (given === undefined) return 'keep';
  if (given === 'keep' || given === 'replace') return given;
  throw new Problem('wordpress.unknown-rule', { status: 422, title: '--on-conflict is keep or replace.' });
}

async function refuseOther(path: string, what: 'isFile' | 'isDirectory', title: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.[what]()) throw new Problem('wordpress.no-such-file', { status: 422, title });
}

/** Who brings it in. Before anybody owns the installation it is the system. */
async function actor({ options, get }: CommandContext): Promise<ActingPerson | null> {
  const given = options['as'];
  if (typeof given === 'string') {
    const row = await get(People).findByEmail(given);
    const person = row && (await get(People).find(row.id));
    if (!person)
      throw new Problem('wordpress.no-such-person', {
        status: 422,
        title: `Nobody who may act has the address ${given}.`,
      });
    return person;
  }
  const { data } = await asSystem('wordpress: who owns the installation', () =>
    records(Person).list({ filter: { isOwner: true, suspendedAt: null }, page: { size: 2 } }),
  );
  if (data.length > 1)
    throw new Problem('wordpress.who-imports', {
      status: 422,
      title: 'Several people own this installation.',
      detail: 'Say who brings the export in: --as ADDRESS.',
    });
  return data[0] ? await get(People).find(data[0].id) : null;
}
