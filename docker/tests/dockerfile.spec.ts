import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Copy, DockerfileParser } from 'dockerfile-ast';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './dockerfile-rules';

const root = resolve(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docker/Dockerfile'), 'utf8');
const file = DockerfileParser.parse(text);

describe('the Dockerfile', () => {
  it('breaks no rule', () => {
    expect(faultsOf(text)).toEqual([]);
  });

  it('stands on the Node.js that the repository is built with', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: { node: string };
    };
    expect(new Set(file.getFROMs().map((from) => from.getImage()))).toEqual(
      new Set([`node:${dependencies.node}-bookworm-slim`]),
    );
  });

  it('copies only what there is', () => {
    const stages = file.getFROMs().map((from) => from.getBuildStage());
    for (const copy of file.getCOPYs() as Copy[]) {
      const from = copy.getFromFlag()?.getValue();
      const sources = copy
        .getArguments()
        .slice(0, -1)
        .map((each) => each.getValue());
      if (from) expect(stages).toContain(from);
      else for (const source of sources) expect([source, existsSync(join(root, source))]).toEqual([source, true]);
    }
  });
});

describe('a rule finds', () => {
  const image = 'FROM node:24.1.0\nUSER 1000\nHEALTHCHECK CMD ["true"]\nCMD ["node"]\n';

  it.each([
    ['a base without version', image.replace(':24.1.0', ''), 'DL3006'],
    ['root', image.replace('USER 1000', 'USER root'), 'DL3002'],
    ['nobody', image.replace('USER 1000\n', ''), 'DL3002'],
    ['a name', image.replace('USER 1000', 'USER node'), 'DL3002'],
    ['a shell before the server', image.replace('CMD ["node"]', 'CMD node'), 'DL3025'],
    ['no health', image.replace('HEALTHCHECK CMD ["true"]\n', ''), 'health'],
    ['an address', image.replace('USER', 'ADD https://example.org/a /a\nUSER'), 'DL3020'],
    ['a step aside', image.replace('USER', 'RUN cd /tmp && true\nUSER'), 'DL3003'],
    ['a secret', image.replace('USER', 'ENV SECRET_KEY=abc\nUSER'), 'secret'],
    ['all there is', image.replace('USER', 'COPY . .\nUSER'), 'whole repository'],
    ['a word that is none', image.replace('USER', 'COPPY a b\nUSER'), 'COPPY'],
    ['a flag that is none', image.replace('USER', 'COPY --form=build a b\nUSER'), 'form'],
  ])('%s', (_what, bad, fault) => {
    expect(faultsOf(image)).toEqual([]);
    expect(faultsOf(bad).join('\n')).toContain(fault);
  });
});
