import { install } from '../extension-parts.mjs';
import { formatChanged } from '../format.mjs';
import { camel } from '../words.mjs';

/** `nx g ./tools/generators:extension kitchen` */
export default function (tree, { name }) {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Error(`"${name}" must be one word in lower case, e.g. kitchen`);
  const folder = `extensions/${name}`;
  if (tree.exists(folder) && tree.children(folder).length > 0) throw new Error(`${folder} is there already`);
  const variable = `${camel(name)}Extension`;
  const json = (value) => JSON.stringify(value, null, 2);
  tree.write(
    `${folder}/project.json`,
    json({
      name,
      $schema: '../../node_modules/nx/schemas/project-schema.json',
      projectType: 'library',
      sourceRoot: folder,
      tags: [`scope:${name}`, 'kind:extension'],
      targets: { typecheck: {} },
    }),
  );
  tree.write(
    `${folder}/tsconfig.json`,
    json({ extends: '../../tsconfig.server.json', include: ['**/*.ts', '**/*.tsx'], exclude: ['editor'] }),
  );
  tree.write(
    `${folder}/server/index.ts`,
    `import { defineExtension } from '@tessera/extension';

/** What it is for, in a sentence. */
export const ${variable} = defineExtension({
  name: '${name}',
  needs: ['content', 'admin'],
});
`,
  );
  tree.write(`${folder}/README.md`, `# ${name}\n\nWhat it owns, its words, its settings, events in and out.\n`);
  install(tree, variable, `@tessera/extensions/${name}/server`);
  return formatChanged(tree);
}
