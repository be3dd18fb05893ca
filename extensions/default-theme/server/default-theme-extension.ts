import { defineExtension, type TemplateModules } from '@tessera/extension';

/** How a site looks unless somebody says otherwise: an editorial theme for text and pictures. */
export const defaultThemeExtension = defineExtension({
  name: 'default-theme',
  needs: ['content', 'site'],
  templates: import.meta.glob('../site/**/*.template.tsx', { eager: true }) as TemplateModules,
});
