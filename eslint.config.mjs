import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import { defineConfig } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { facesRule } from './tools/lint/faces.mjs';
import { scopeConstraints } from './tools/lint/house.mjs';

const inBrowser = ['apps/editor/**/*.ts', 'libs/ui/**/*.ts', 'libs/*/editor/**/*.ts', 'extensions/*/editor/**/*.ts'];

export default defineConfig([
  { ignores: ['libs/client/api-types.ts', '**/dist', '**/.nx', '**/node_modules', '**/.angular', '**/.data'] },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    extends: [tseslint.configs.recommended],
    plugins: { '@nx': nx, tessera: { rules: { faces: facesRule } } },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints: scopeConstraints },
      ],
      'tessera/faces': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'smart'],
      'no-console': 'off',
    },
  },
  // Nest resolves constructor parameters by their classes at run time, so these imports only look like types.
  {
    files: ['**/server/**/*.ts', 'apps/server/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  { files: inBrowser, extends: [angular.configs.tsRecommended], processor: angular.processInlineTemplates },
  {
    files: inBrowser,
    rules: {
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
      '@angular-eslint/component-selector': [
        'error',
        [
          { type: 'element', prefix: 'tessera', style: 'kebab-case' },
          { type: 'attribute', prefix: 'tessera', style: 'camelCase' },
        ],
      ],
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
    },
  },
  {
    files: [
      'apps/editor/**/*.html',
      'libs/**/*.html',
      'extensions/**/*.html',
      ...inBrowser.map((glob) => `${glob}/*.html`),
    ],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    // Icon buttons draw their icon themselves and are named by their label.
    rules: {
      '@angular-eslint/template/elements-content': ['error', { allowList: ['label'] }],
      // Trees, listboxes and toolbars take their keys at the root (WAI-ARIA practices), which these two do not see; axe and the journeys look instead.
      '@angular-eslint/template/click-events-have-key-events': 'off',
      '@angular-eslint/template/interactive-supports-focus': 'off',
    },
  },
  prettier,
]);
