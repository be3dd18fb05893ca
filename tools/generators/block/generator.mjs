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

/** `nx g ./tools/generators:block kitchen.hint` */
export default function (tree, options) {
  const { name, scope, local, label, className } = wordsOf(options.name, options.label);
  needExtension(tree, scope);
  const folder = `extensions/${scope}`;
  tree.write(
    `${folder}/contract/${local}.ts`,
    `import { defineBlock, field } from '@tessera/models';

/** What it is, in a sentence. */
export const ${className} = defineBlock({
  name: '${name}',
  label: ${quoted(label)},
  icon: 'square',
  fields: {
    text: field.text({ required: true, multiline: true, max: 500 }),
  },
  preview: { text: 'This is how it looks.' },
});
`,
  );
  tree.write(
    `${folder}/site/${local}.template.tsx`,
    `import { template } from '@tessera/templates/server';
import { ${className} } from '../contract/${local}';

export default template(${className}, ({ text }) => (
  <div class="${local}">
    <p>{text}</p>
  </div>
));
`,
  );
  writeSpec(
    tree,
    scope,
    local,
    `import { testBlock } from '@tessera/site/testing';
import { ${className} } from '../contract';
import { ${camel(scope)}Extension } from '../server';

testBlock(${camel(scope)}Extension, ${className});
`,
  );
  exportFromContract(tree, scope, local);
  addToExtension(tree, scope, 'blocks', className, '../contract');
  addTemplates(tree, scope);
  return formatChanged(tree);
}

/** Templates are found by their names once the extension says where they lie. */
export function addTemplates(tree, scope) {
  addProperty(
    tree,
    scope,
    'templates',
    "import.meta.glob('../site/*.template.tsx', { eager: true }) as TemplateModules",
    { what: 'type TemplateModules', from: '@tessera/extension' },
  );
}
