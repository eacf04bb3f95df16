import type { Preview } from '@storybook/web-components-vite';
import { codes } from '../src/strings/files.js';
import { widgets } from '../src/widgets/list.js';
import { argTypes, declarationOf } from './manifest.js';
import overview from './overview.mdx';
import { page, widget } from './page.js';
import './preview.css';
import { snippet } from './snippet.js';

type Toolbar = NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>;

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** A language in English and in itself. */
const nameOf = (code: string): string =>
  `${languages.of(code)!}: ${new Intl.DisplayNames(code, { type: 'language' }).of(code)!}`;

/** A choice in the toolbar. */
const choice = (name: string, icon: Toolbar['icon'], items: Readonly<Record<string, string>>) => ({
  name,
  description: name,
  toolbar: { icon, dynamicTitle: true, items: Object.entries(items).map(([value, title]) => ({ value, title })) },
});

const preview: Preview = {
  tags: ['autodocs'],
  render: widget,
  decorators: [page],
  // From the source, so that a change shows at once.
  loaders: [({ component }) => widgets[component as keyof typeof widgets]()],
  globalTypes: {
    lang: choice('Language', 'globe', Object.fromEntries(codes.map((code) => [code, nameOf(code)]))),
    dir: choice('Direction', 'transfer', {
      auto: 'Direction of the language',
      ltr: 'Left to right',
      rtl: 'Right to left',
    }),
    scheme: choice('Colour scheme', 'mirror', { light: 'Light', dark: 'Dark' }),
    width: choice('Column', 'ruler', {
      text: 'Text column',
      240: '240 px',
      390: '390 px',
      640: '640 px',
      full: 'Full width',
    }),
    font: choice("The page's font", 'paragraph', { serif: 'Serif', sans: 'Sans serif' }),
  },
  initialGlobals: { lang: 'en', dir: 'auto', scheme: 'light', width: 'text', font: 'serif' },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'none' },
    docs: {
      page: overview,
      source: { transform: snippet, language: 'html' },
      extractArgTypes: argTypes,
      extractComponentDescription: (tag: string) => declarationOf(tag).description,
    },
    a11y: { test: 'error' },
  },
};

export default preview;
