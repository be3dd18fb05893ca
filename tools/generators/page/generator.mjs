import { addTemplates } from '../block/generator.mjs';
import { addToExtension, exportFromContract, needExtension, quoted, writeSpec } from '../extension-parts.mjs';
import { formatChanged } from '../format.mjs';
import { camel, wordsOf } from '../words.mjs';

/** `nx g ./tools/generators:page kitchen.recipe` */
export default function (tree, options) {
  const { name, scope, local, label, className } = wordsOf(options.name, options.label);
  needExtension(tree, scope);
  const folder = `extensions/${scope}`;
  tree.write(
    `${folder}/contract/${local}.ts`,
    `import { definePage, field } from '@tessera/models';

/** What it is, in a sentence. */
export const ${className} = definePage({
  name: '${name}',
  label: ${quoted(label)},
  icon: 'file-text',
  fields: {
    summary: field.text({ multiline: true, max: 1000, search: 'B' }),
    body: field.blocks(),
  },
  api: ['summary'],
});
`,
  );
  tree.write(
    `${folder}/site/${local}.template.tsx`,
    `import { template } from '@tessera/templates/server';
import { ${className} } from '../contract/${local}';

export default template(${className}, ({ title, summary, body }, { blocks }) => (
  <article>
    <h1>{title}</h1>
    {summary && <p>{summary}</p>}
    {blocks(body)}
  </article>
));
`,
  );
  writeSpec(
    tree,
    scope,
    local,
    `import { testPage } from '@tessera/site/testing';
import { ${className} } from '../contract';
import { ${camel(scope)}Extension } from '../server';

testPage(${camel(scope)}Extension, ${className}, { summary: 'What it is about.' });
`,
  );
  exportFromContract(tree, scope, local);
  addToExtension(tree, scope, 'pages', className, '../contract');
  addTemplates(tree, scope);
  return formatChanged(tree);
}
