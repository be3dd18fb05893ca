/** The names that follow from `scope.name`. Throws for anything else. */
export function wordsOf(name, label) {
  const [, scope, local] = /^([a-z][a-z0-9-]*)\.([a-z][a-z0-9-]*)$/.exec(name) ?? [];
  if (!local) throw new Error(`"${name}" must be named scope.name, in lower case with hyphens, e.g. kitchen.hint`);
  return { name, scope, local, label: label ?? sentence(local), className: pascal(local), variable: camel(local) };
}

/** `cool-down` → `CoolDown` */
export function pascal(words) {
  return words.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

/** `cool-down` → `coolDown` */
export function camel(words) {
  const name = pascal(words);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function sentence(words) {
  const text = words.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
