import ts from 'typescript';

/** Where an extension says what it consists of. */
export const extensionFile = (scope) => `extensions/${scope}/server/index.ts`;

/** Throws when there is no such extension yet, with the way to make one. */
export function needExtension(tree, scope) {
  if (!tree.exists(extensionFile(scope)))
    throw new Error(
      `There is no extension "${scope}" in ${extensionFile(scope)}. Make it by: npm run new -- extension ${scope}`,
    );
}

/** Adds `what` to the list `property` of `defineExtension({ … })`, with its import. */
export function addToExtension(tree, scope, property, what, from) {
  edit(tree, extensionFile(scope), (text) => addImport(addToList(text, property, what), what, from));
}

/** Adds a property to `defineExtension({ … })` unless it is there. `value` is code. */
export function addProperty(tree, scope, property, value, { what, from } = {}) {
  edit(tree, extensionFile(scope), (text) => {
    const options = optionsOf(text);
    if (options.properties.some((each) => each.name?.text === property)) return text;
    const added = insert(text, options.properties.end, `${comma(text, options)}\n  ${property}: ${value},`);
    return what ? addImport(added, what, from) : added;
  });
}

/** Adds a line to the contract of an extension. */
export function exportFromContract(tree, scope, file) {
  const path = `extensions/${scope}/contract/index.ts`;
  const before = tree.exists(path) ? tree.read(path, 'utf8') : '';
  const lines = new Set([...before.split('\n').filter(Boolean), `export * from './${file}';`]);
  tree.write(path, `${[...lines].sort().join('\n')}\n`);
}

/** Writes a spec; the extension has a test target from then on. */
export function writeSpec(tree, scope, file, text) {
  tree.write(`extensions/${scope}/tests/${file}.spec.ts`, text);
  edit(tree, `extensions/${scope}/project.json`, (json) => {
    const project = JSON.parse(json);
    return JSON.stringify({ ...project, targets: { ...project.targets, test: {} } }, null, 2);
  });
}

/** A text as it stands in code. */
export function quoted(text) {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** Adds an extension to the list of what is installed. */
export function install(tree, variable, from) {
  const path = 'apps/server/src/extensions.ts';
  edit(tree, path, (text) => {
    const added = text.replace(/,?\s*\];\s*$/, `,\n  ${variable},\n];\n`);
    if (added === text) throw new Error(`${path} does not end with the list of extensions`);
    return addImport(added, variable, from);
  });
}

function edit(tree, path, change) {
  tree.write(path, change(tree.read(path, 'utf8')));
}

function addToList(text, property, what) {
  const options = optionsOf(text);
  const found = options.properties.find((each) => each.name?.text === property);
  if (!found) return insert(text, options.properties.end, `${comma(text, options)}\n  ${property}: [${what}],`);
  const list = found.initializer;
  if (!list || !ts.isArrayLiteralExpression(list)) throw new Error(`"${property}" is not written as a list`);
  if (list.elements.some((each) => each.getText() === what)) return text;
  const separator = list.elements.length > 0 && !list.elements.hasTrailingComma ? ', ' : '';
  return insert(text, list.elements.end, `${separator}${what}`);
}

/** Behind the imports that are there, or added to that of the same module. */
function addImport(text, what, from) {
  const source = parse(text);
  const imports = source.statements.filter((each) => ts.isImportDeclaration(each));
  const same = imports.find((each) => each.moduleSpecifier.text === from && !each.importClause?.isTypeOnly);
  const named = same?.importClause?.namedBindings;
  if (named && ts.isNamedImports(named)) {
    if (named.elements.some((each) => each.name.text === what.replace(/^type /, ''))) return text;
    return insert(text, named.elements.end, `${named.elements.hasTrailingComma ? '' : ','} ${what}`);
  }
  const line = `import { ${what} } from '${from}';`;
  const last = imports.at(-1);
  return last ? insert(text, last.end, `\n${line}`) : `${line}\n\n${text}`;
}

function optionsOf(text) {
  let found;
  const look = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'defineExtension') found ??= node.arguments[0];
    ts.forEachChild(node, look);
  };
  look(parse(text));
  if (!found || !ts.isObjectLiteralExpression(found)) throw new Error('there is no defineExtension({ … }) in it');
  return found;
}

function comma(text, options) {
  return options.properties.length > 0 && !options.properties.hasTrailingComma ? ',' : '';
}

function parse(text) {
  return ts.createSourceFile('index.ts', text, ts.ScriptTarget.Latest, true);
}

function insert(text, at, what) {
  return text.slice(0, at) + what + text.slice(at);
}
