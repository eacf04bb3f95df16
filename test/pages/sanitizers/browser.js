/* global document, window */
/** The sanitizers and editors that live in a browser: HTML in, HTML out. */
import {
  Autoformat,
  BlockQuote,
  Bold,
  ClassicEditor,
  Essentials,
  GeneralHtmlSupport,
  Heading,
  Image,
  ImageCaption,
  Italic,
  Link,
  List,
  MediaEmbed,
  Paragraph,
  PasteFromOffice,
  Table,
} from '../../../node_modules/ckeditor5/dist/browser/ckeditor5.js';
import { Newsparts } from '../../../docs/recipes/ckeditor5.js';
import { options as purifyOptions } from '../../../docs/recipes/dompurify.js';
import { options as tinyOptions } from '../../../docs/recipes/tinymce.js';

const { DOMPurify, tinymce } = window;

/** A place for an editor. */
function place(name) {
  const element = document.createElement(name);
  document.body.append(element);
  return element;
}

/** What the article's author gets back who opens the HTML in CKEditor 5 and saves. */
async function ckeditor(options) {
  const editor = await ClassicEditor.create(place('div'), {
    licenseKey: 'GPL',
    plugins: [
      Autoformat,
      BlockQuote,
      Bold,
      Essentials,
      GeneralHtmlSupport,
      Heading,
      Image,
      ImageCaption,
      Italic,
      Link,
      List,
      MediaEmbed,
      Paragraph,
      PasteFromOffice,
      Table,
    ],
    ...options,
  });
  return (html) => {
    editor.setData(html);
    return editor.getData();
  };
}

/** The same with TinyMCE. */
async function tiny(options) {
  const [editor] = await tinymce.init({ target: place('textarea'), license_key: 'gpl', promotion: false, ...options });
  return (html) => {
    editor.setContent(html);
    return editor.getContent();
  };
}

/** By the names that filters.mjs knows. */
const sanitizers = {
  DOMPurify: () => (html) => DOMPurify.sanitize(html),
  'DOMPurify, with the recipe': () => (html) => DOMPurify.sanitize(html, purifyOptions),
  'CKEditor 5': () => ckeditor(),
  'CKEditor 5, with the recipe': () => ckeditor({ extraPlugins: [Newsparts] }),
  TinyMCE: () => tiny(),
  'TinyMCE, with the recipe': () => tiny(tinyOptions),
};

/** Runs each of them on all of the HTML. */
window.sanitize = async (inputs) => {
  const outputs = {};
  for (const [name, make] of Object.entries(sanitizers)) outputs[name] = inputs.map(await make());
  return outputs;
};
