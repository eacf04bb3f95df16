import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { className, readTags } from './scripts/widgets.mjs';

const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !/^[_#]/.test(name);

/** The published module for a source file. */
const published = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/npm/$1.js');

/** Leaves in the elements with what is public of them, adds their tags, and names the files that are published. */
const widgets = () => ({
  name: 'widgets',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const tags = new Map(readTags().map((tag) => [className(tag), tag]));
    const definitions = [];
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(({ name, customElement }) => customElement || tags.has(name));
      module.exports = module.exports.filter(
        ({ name, declaration }) =>
          declaration.module === module.path && module.declarations.some((element) => element.name === name),
      );
      for (const element of module.declarations) {
        element.customElement = true;
        element.members = element.members?.filter(isPublic);
        // An event that a helper sends has no name here; the class's doc comment has.
        element.events = element.events?.filter(({ name }) => name.includes('-'));
        const tag = tags.get(element.name);
        if (!tag) continue;
        element.tagName = tag;
        definitions.push({
          kind: 'javascript-module',
          path: `src/widgets/${tag}/define.ts`,
          declarations: [],
          exports: [
            { kind: 'custom-element-definition', name: tag, declaration: { name: element.name, module: module.path } },
          ],
        });
      }
    }
    const modules = [...manifest.modules.filter(({ declarations }) => declarations.length), ...definitions];
    manifest.modules = JSON.parse(JSON.stringify(modules), (key, value) =>
      key === 'path' || key === 'module' ? published(value) : value,
    );
  },
});

export default {
  globs: ['src/widgets/**/*.ts', 'src/core/widget.ts'],
  exclude: ['src/widgets/list.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    widgets(),
    customElementVsCodePlugin({ outdir: 'dist', cssFileName: null, hideLogs: true, hideMethodDocs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true, hideMethodDocs: true }),
  ],
};
