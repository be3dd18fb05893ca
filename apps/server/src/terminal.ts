import { Problem } from '@tessera/models';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Asks at the terminal. Throws `server.no-terminal` where nobody can answer. */
export async function ask(question: string, { hidden = false }: { readonly hidden?: boolean } = {}): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new Problem('server.no-terminal', {
      status: 500,
      title: `There is no terminal to ask "${question}".`,
      detail: 'Give it as an option.',
    });
  }
  let isMuted = false;
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      if (!isMuted) process.stdout.write(chunk);
      done();
    },
  });
  const reader = createInterface({ input: process.stdin, output, terminal: true });
  try {
    const answer = reader.question(`${question}: `);
    isMuted = hidden;
    return (await answer).trim();
  } finally {
    reader.close();
    if (hidden) process.stdout.write('\n');
  }
}
