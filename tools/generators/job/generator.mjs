import { addToExtension, needExtension, writeSpec } from '../extension-parts.mjs';
import { formatChanged } from '../format.mjs';
import { camel, wordsOf } from '../words.mjs';

/** `nx g ./tools/generators:job kitchen.cool-down` */
export default function (tree, options) {
  const { name, scope, local, variable } = wordsOf(options.name, options.label);
  needExtension(tree, scope);
  const folder = `extensions/${scope}`;
  tree.write(
    `${folder}/server/${local}.job.ts`,
    `import { defineJob } from '@tessera/models';

/** What it does, in a sentence. Runs at least once for each start, so it must be safe to run twice. */
export const ${variable} = defineJob({
  name: '${name}',
  timeout: '1m',
  run: async ({ progress }) => {
    await progress(1, 1, 'There was nothing to do.');
  },
});
`,
  );
  writeSpec(
    tree,
    scope,
    local,
    `import { testJob } from '@tessera/jobs/testing';
import { ${camel(scope)}Extension } from '../server';
import { ${variable} } from '../server/${local}.job';

testJob(${camel(scope)}Extension, ${variable}, {});
`,
  );
  addToExtension(tree, scope, 'jobs', variable, `./${local}.job`);
  return formatChanged(tree);
}
