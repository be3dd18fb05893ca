import { defineCheck } from '@tessera/extension';

/** A page type that may stand only where nothing can be could never be used. */
export const pageTypesCheck = defineCheck({
  name: 'content.page-types',
  run: ({ installed }) =>
    [...installed.pages.values()].flatMap(({ name, under = [] }) =>
      under
        .filter((parent) => !installed.pages.has(parent))
        .map((parent) => ({
          code: 'content.E005',
          message: `Pages of type ${name} may stand under ${parent}, which is not installed.`,
          cure: `Install the extension "${parent.split('.', 1)[0]}", or take the name out of "under".`,
        })),
    ),
});
