import { defineCheck, type Finding } from '@tessera/extension';
import { Templates } from '@tessera/templates/server';

/** Every page type and every block that is installed has a template, and there is a layout to put pages in. */
export const templateCheck = defineCheck({
  name: 'site.templates',
  run: ({ installed }): Finding[] => {
    const templates = new Templates(installed.templates);
    const without = <T extends { readonly name: string }>(code: string, what: string, all: Iterable<T>) =>
      [...all]
        .filter(({ name }) => !templates.of(name))
        .map(({ name }) => ({
          code,
          message: `Nothing says how the ${what} ${name} looks.`,
          cure: `Write template(…) for it and list it in its extension's templates.`,
        }));
    return [
      ...(templates.layout
        ? []
        : [
            {
              code: 'site.E001',
              message: 'No theme is installed.',
              cure: 'List "default-theme", or an extension with a layout() of its own, in apps/server/src/extensions.ts.',
            },
          ]),
      ...without('site.E002', 'page type', installed.pages.values()),
      ...without('site.E003', 'block', installed.blocks.values()),
    ];
  },
});
