/** The sanitizers of the table: those that live in Node run here, those that live in a browser in browser.html. */
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { schema } from '../../../docs/recipes/rehype-sanitize.js';
import { options } from '../../../docs/recipes/sanitize-html.js';
import { wordpress } from './wordpress.mjs';

/** With GitHub's schema, unless another is given. */
const rehype = (...given) => {
  const processor = unified()
    .use(rehypeParse, { fragment: true })
    .use(rehypeSanitize, ...given)
    .use(rehypeStringify);
  return (html) => String(processor.processSync(html));
};

const inNode = {
  'sanitize-html': (html) => sanitizeHtml(html),
  'sanitize-html, with the recipe': (html) => sanitizeHtml(html, options),
  'rehype-sanitize': rehype(),
  'rehype-sanitize, with the recipe': rehype(schema),
  'WordPress-like list': wordpress,
};

/** In the order of the table. */
export const names = [
  'DOMPurify',
  'DOMPurify, with the recipe',
  'sanitize-html',
  'sanitize-html, with the recipe',
  'rehype-sanitize',
  'rehype-sanitize, with the recipe',
  'CKEditor 5',
  'CKEditor 5, with the recipe',
  'TinyMCE',
  'TinyMCE, with the recipe',
  'WordPress-like list',
];

/**
 * Runs all of them.
 *
 * @param {string[]} inputs HTML
 * @param {import('puppeteer-core').Page} page browser.html, loaded
 * @returns {Promise<Record<string, string[]>>} what each makes of each
 */
export async function sanitize(inputs, page) {
  const outputs = await page.evaluate((html) => window.sanitize(html), inputs);
  for (const [name, filter] of Object.entries(inNode)) outputs[name] = inputs.map((html) => filter(html));
  return Object.fromEntries(names.map((name) => [name, outputs[name]]));
}
