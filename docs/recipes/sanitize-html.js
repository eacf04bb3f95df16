import sanitizeHtml from 'sanitize-html';
import { attributes, tags } from './names.js';

const { allowedTags, allowedAttributes } = sanitizeHtml.defaults;

/** sanitizeHtml(html, options) */
export const options = {
  allowedTags: [...allowedTags, ...tags],
  allowedAttributes: {
    ...allowedAttributes,
    div: ['data-*'],
    figure: ['data-*'],
    span: ['data-*'],
    data: ['value'],
    time: ['datetime'],
    ...Object.fromEntries(tags.map((tag) => [tag, attributes])),
  },
};
