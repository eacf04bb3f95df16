import { attributes, tags } from './names.js';

/** tinymce.init({ selector: 'textarea', ...options }) */
export const options = {
  custom_elements: tags.join(),
  extended_valid_elements: tags.map((tag) => `${tag}[${attributes.join('|')}]`).join(),
};
