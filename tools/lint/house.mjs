/** The libs of the house, lowest first (ARCHITECTURE.md): each may use only those above it in this list. */
export const libs = [
  'models',
  'client',
  'ui',
  'extension',
  'templates',
  'database',
  'caching',
  'outbound',
  'jobs',
  'mail',
  'users',
  'auth',
  'realtime',
  'admin',
  'media',
  'content',
  'site',
  'forms',
  'crm',
];

/** Strangers: libs that must not know each other although their order would allow it. */
export const strangers = {
  forms: ['content', 'site'],
  crm: ['content', 'site'],
};

/** Constraints for `@nx/enforce-module-boundaries`; every lib is tagged `scope:<its name>`. */
export const scopeConstraints = [
  ...libs.map((lib, index) => ({
    sourceTag: `scope:${lib}`,
    onlyDependOnLibsWithTags: libs
      .slice(0, index + 1)
      .filter((each) => !strangers[lib]?.includes(each))
      .map((each) => `scope:${each}`),
  })),
  { sourceTag: 'kind:extension', onlyDependOnLibsWithTags: libs.map((lib) => `scope:${lib}`) },
  { sourceTag: 'kind:app', onlyDependOnLibsWithTags: ['*'] },
];
