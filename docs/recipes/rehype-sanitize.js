import { defaultSchema } from 'rehype-sanitize';
import { attributes, tags } from './names.js';

/** unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize, schema) */
export const schema = {
  ...defaultSchema,
  tagNames: [...defaultSchema.tagNames, 'data', 'figcaption', 'figure', 'small', 'time', ...tags],
  attributes: {
    ...defaultSchema.attributes,
    div: [...defaultSchema.attributes.div, 'data*'],
    figure: ['data*'],
    span: ['data*'],
    ...Object.fromEntries(tags.map((tag) => [tag, attributes])),
  },
};
