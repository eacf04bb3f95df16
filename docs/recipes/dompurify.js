import { attributes, tags } from './names.js';

/** DOMPurify.sanitize(html, options) */
export const options = {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: (tag) => tags.includes(tag),
    attributeNameCheck: (attribute) => attributes.includes(attribute),
  },
};
