import {
  addProperty,
  addToExtension,
  exportFromContract,
  needExtension,
  quoted,
  writeSpec,
} from '../extension-parts.mjs';
import { formatChanged } from '../format.mjs';
import { camel, wordsOf } from '../words.mjs';

/** `nx g ./tools/generators:entity kitchen.dish` */
export default function (tree, options) {
  const { name, scope, local, label, className } = wordsOf(options.name, options.label);
  needExtension(tree, scope);
  const folder = `extensions/${scope}`;
  tree.write(
    `${folder}/contract/${local}.ts`,
    `import { defineEntity, field } from '@tessera/models';

/** What it is, in a sentence. */
export const ${className} = defineEntity({
  name: '${name}',
  label: ${quoted(label)},
  title: 'name',
  fields: {
    name: field.text({ required: true, max: 200, search: 'A' }),
  },
});
`,
  );
  writeSpec(
    tree,
    scope,
    local,
    `import { testEntity } from '@tessera/admin/testing';
import { ${className} } from '../contract';
import { ${camel(scope)}Extension } from '../server';

testEntity(${camel(scope)}Extension, ${className}, { name: 'An example' });
`,
  );
  exportFromContract(tree, scope, local);
  addToExtension(tree, scope, 'entities', className, '../contract');
  addProperty(
    tree,
    scope,
    'migrations',
    "import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules",
    {
      what: 'type MigrationModules',
      from: '@tessera/extension',
    },
  );
  const format = formatChanged(tree);
  return () => {
    format();
    console.log(`Now write its table: npm run tessera -- migrations generate ${scope} add-${local}`);
  };
}
