import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What no module in src imports. */
const unsafe = [
  { group: ['lit/directives/unsafe-*', 'lit/static-html*'], message: 'Markup is never made from text.' },
  { group: ['lit/directives/style-map*'], message: "A page's policy can forbid inline styles." },
];

/** The imports that a folder of src does without, beside those that none has. */
const imports = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [...unsafe, ...patterns] }] },
});

export default defineConfig(
  { ignores: ['dist/', 'storybook-static/', 'coverage/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts', '.storybook/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement', 'NewspartElement'] }, litHtmlSources: true },
    languageOptions: { globals: globals.browser },
    rules: {
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { args: 'all', argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'wc/guard-super-call': 'off', // LitElement has them all
    },
  },
  {
    files: ['test/**/*.ts'],
    languageOptions: { globals: globals.mocha },
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  // These hand functions to a browser.
  { files: ['test/**/*.mjs'], languageOptions: { globals: globals.browser } },
  { files: ['stories/**/*.js', 'test/a11y/*.js'], languageOptions: { globals: globals.browser } },

  // The rules of the architecture that a linter can hold.
  {
    files: ['src/**/*.ts', 'stories/**/*.{js,ts}'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment'].map(
          (property) => ({
            property,
            message: 'Markup is never made from text.',
          }),
        ),
        { object: 'document', property: 'write', message: 'Markup is never made from text.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TemplateElement[value.raw=/[\\s"\'](?:on\\w+|style)=/]',
          message: "No inline handler or style: a page's policy can forbid them.",
        },
        {
          selector: 'TemplateElement[value.raw=/\\.(?:inner|outer)HTML=/]',
          message: 'Markup is never made from text.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
    },
  },
  imports(['src/strings/**'], { group: ['../**'], message: 'Strings stand on nothing.' }),
  imports(['src/core/**'], { group: ['**/widgets/**', '**/auto/**'], message: 'The core knows no widget.' }),
  imports(
    ['src/widgets/**'],
    { group: ['**/auto/**'], message: 'Widgets do not know how they are loaded.' },
    {
      regex: String.raw`^\.\./(?!\.\./)[^/]+/(?![\w-]+\.(?:template|schema|style|light|html)\.js$)`,
      message: 'Of another widget only its template, schema, style, plain HTML and HTML reader are for others.',
    },
  ),
  imports(['src/auto/**'], {
    group: ['lit', 'lit/**', '@lit/**', 'lit-*', 'valibot'],
    message: 'auto.js is what every page downloads: it knows neither Lit nor valibot.',
  }),
);
