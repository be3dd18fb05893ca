import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';
import { globSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import ts from 'typescript';

const root = process.cwd();

/** Which rules object to `code` were it written in `file`. */
async function objections(file: string, code: string): Promise<string[]> {
  const [result] = await new ESLint({ cwd: root }).lintText(code, { filePath: file });
  return (result?.messages ?? [])
    .map(({ ruleId, message }) => ruleId ?? message)
    .filter((rule) => rule !== '@typescript-eslint/no-unused-vars');
}

// Without a cached project graph the boundary rule passes everything, silently.
beforeAll(async () => void (await createProjectGraphAsync({ exitOnError: false })), 120_000);

describe('the fence of scopes', () => {
  it('refuses a lib that reaches for one above it in the house', async () => {
    expect(
      await objections(
        'libs/database/server/planted.ts',
        `import { Sites } from '@tessera/content/server';\nexport const sites = Sites;\n`,
      ),
    ).toContain('@nx/enforce-module-boundaries');
  });

  it('refuses a relative path into another lib', async () => {
    expect(
      await objections(
        'libs/content/server/planted.ts',
        `import { Boss } from '../../jobs/server/boss';\nexport const boss = Boss;\n`,
      ),
    ).toContain('@nx/enforce-module-boundaries');
  });

  it('lets a lib use one below it', async () => {
    expect(
      await objections(
        'libs/content/server/planted.ts',
        `import { Jobs } from '@tessera/jobs/server';\nexport const jobs = Jobs;\n`,
      ),
    ).toEqual([]);
  });
});

describe('the fence of platforms', () => {
  const refused: ReadonlyArray<readonly [file: string, imported: string]> = [
    ['libs/content/contract/planted.ts', '@nestjs/common'],
    ['libs/content/contract/planted.ts', '@angular/core'],
    ['libs/content/contract/planted.ts', '../server'],
    ['libs/content/editor/planted.ts', '../server'],
    ['libs/content/editor/planted.ts', '../server/page-tree/page-tree'],
    ['libs/content/editor/planted.ts', '@tessera/database/server'],
    ['libs/content/editor/planted.ts', 'node:fs'],
    ['libs/content/server/planted.ts', '@angular/core'],
    ['libs/content/server/planted.ts', '../editor'],
    ['libs/content/server/planted.ts', '@tessera/ui'],
    ['apps/editor/src/planted.ts', '@tessera/content/server'],
    ['apps/server/src/planted.ts', '@tessera/content/editor'],
    ['libs/models/planted.ts', 'node:crypto'],
    ['libs/client/planted.ts', '@tessera/models'],
    ['libs/client/planted.ts', '@angular/core'],
    ['libs/content/contract/planted.ts', '@tessera/client'],
    ['libs/content/server/planted.ts', '@tessera/client'],
    ['libs/ui/planted.ts', 'typeorm'],
    ['extensions/default-theme/site/planted.ts', '@tessera/content/editor'],
  ];

  it.each(refused)('refuses %s importing %s', async (file, imported) => {
    expect(await objections(file, `import * as planted from '${imported}';\nexport const used = planted;\n`)).toContain(
      'tessera/faces',
    );
  });

  it('lets the editor use contracts and the design system', async () => {
    expect(
      await objections(
        'libs/content/editor/planted.ts',
        `import type * as contract from '../contract';\nexport type Contract = typeof contract;\n`,
      ),
    ).toEqual([]);
  });
});

describe('the fence of privacy', () => {
  it('has no name for what lies behind a face', () => {
    const file = `${root}/libs/content/server/planted.ts`;
    const options: ts.CompilerOptions = {
      module: ts.ModuleKind.Preserve,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      paths: { '@tessera/*': ['./libs/*/index.ts'] },
      pathsBasePath: root,
    };
    const resolved = (name: string) =>
      ts.resolveModuleName(name, file, options, ts.sys).resolvedModule?.resolvedFileName;
    expect(resolved('@tessera/jobs/server')).toBe(`${root}/libs/jobs/server/index.ts`);
    expect(resolved('@tessera/jobs/server/boss')).toBeUndefined();
  });

  it('finds index.ts at faces and nowhere else', () => {
    const faces =
      /^(?:libs\/(?:models|client|ui|extension)|(?:libs|extensions)\/[^/]+\/(?:contract|server|editor|site|testing))\/index\.ts$/;
    const strays = [...globSync('{libs,extensions}/**/index.ts', { cwd: root })].filter((path) => !faces.test(path));
    expect(strays).toEqual([]);
  });
});
