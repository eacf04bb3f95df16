import { attributes, tags } from './names.js';

const one = (names) => new RegExp(`^(?:${names.join('|')})$`);

/** A plugin: ClassicEditor.create(element, { plugins: [GeneralHtmlSupport, Newsparts, …] }) */
export class Newsparts {
  static requires = ['GeneralHtmlSupport'];

  constructor(editor) {
    this.editor = editor;
  }

  init() {
    const { data, plugins } = this.editor;
    // Scripts go. Without this their JSON would stay, as a paragraph.
    data.registerRawContentMatcher({ name: 'script' });
    // Elements that General HTML Support has not heard of.
    const schema = plugins.get('DataSchema');
    for (const tag of tags) {
      schema.registerBlockElement({ view: tag, model: tag, modelSchema: { inheritAllFrom: '$container' } });
    }
    schema.registerInlineElement({ view: 'data', model: 'htmlData' });
    // The same rules as in `htmlSupport: { allow }`.
    const filter = plugins.get('DataFilter');
    filter.loadAllowedConfig([
      { name: one(tags), attributes: one(attributes) },
      { name: /^(?:div|figure|span)$/, attributes: /^data-/ },
      { name: /^(?:figcaption|small)$/ },
      { name: 'time', attributes: ['datetime'] },
      { name: 'data', attributes: ['value'] },
    ]);
  }
}
