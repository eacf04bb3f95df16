import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { minifyHTMLLiterals } from 'minify-literals';
import ts from 'typescript';
import { closure } from './scripts/size.mjs';
import { at, className, listFile, readTags, schemaName } from './scripts/widgets.mjs';

const watching = process.env.ROLLUP_WATCH === 'true';

/** Entries made from the list of widgets, which is read again for each build: `npm start` sees a new widget. */
const entries = (input) => ({
  name: 'entries',
  options: (options) => ({ ...options, input: input(readTags()) }),
  buildStart() {
    // Not a module of every bundle, but each is made from it.
    this.addWatchFile(listFile);
  },
});

/** Removes from the bundle's folder what an earlier build has left there, but not what other parts of a build write. */
const prune = (...others) => ({
  name: 'prune',
  writeBundle({ dir }, bundle) {
    const written = new Set([...Object.keys(bundle), ...others].map((file) => join(dir, file)));
    // What is in a folder comes before the folder, which goes where nothing is left in it.
    for (const name of readdirSync(dir, { recursive: true }).sort().reverse()) {
      const file = join(dir, name);
      const isFolder = statSync(file).isDirectory();
      if (isFolder ? !readdirSync(file)[0] : !written.has(file)) rmSync(file, { recursive: true });
    }
  },
});

/** The types of a widget's data that its schema exports. */
const typesOf = (tag) =>
  [
    ...readFileSync(at(`src/widgets/${tag}/${tag}.schema.ts`), 'utf8').matchAll(/^export (?:type|interface) (\w+)/gm),
  ].map(([, name]) => name);

/** The modules that an application imports: `index` with everything and no side effect, `all`, `auto` and one a widget. */
const wrappers = () => ({
  name: 'wrappers',
  generateBundle() {
    const tags = readTags();
    const widget = (tag, file) => `./widgets/${tag}/${file}.js`;
    const index = ["export { setWords } from './core/locale.js';"].concat(
      tags.flatMap((tag) => [
        `export { ${className(tag)} } from '${widget(tag, tag)}';`,
        `export { schema as ${schemaName(tag)} } from '${widget(tag, `${tag}.schema`)}';`,
      ]),
    );
    const all = tags.map((tag) => `export { ${className(tag)} } from '${widget(tag, 'define')}';`);
    const modules = {
      index: {
        js: index,
        types: [
          ...index,
          ...tags.map((tag) => `export type { ${typesOf(tag).join(', ')} } from '${widget(tag, `${tag}.schema`)}';`),
          `export * from './core/types.js';`,
        ],
      },
      all: { js: all },
      auto: { js: [`import './auto/auto.js';`], types: ['export {};'] },
      ...Object.fromEntries(tags.map((tag) => [tag, { js: [`export * from '${widget(tag, 'define')}';`] }])),
    };
    for (const [name, { js, types = js }] of Object.entries(modules)) {
      this.emitFile({ type: 'asset', fileName: `${name}.js`, source: `${js.join('\n')}\n` });
      this.emitFile({ type: 'asset', fileName: `${name}.d.ts`, source: `${types.join('\n')}\n` });
    }
  },
});

/** For npm: one file a module, types beside it, dependencies left to the application. */
const npm = {
  external: /^(?:lit|@lit|valibot)(?:\/|$)/,
  plugins: [
    entries((tags) => ({
      'auto/auto': at('src/auto/auto.ts'),
      'core/fields': at('src/core/fields.ts'),
      'core/locale': at('src/core/locale.ts'),
      // All of a widget's files, for tree-shaking drops from the others what no entry uses.
      ...Object.fromEntries(
        tags.flatMap((tag) =>
          ['define', tag, `${tag}.schema`, `${tag}.style`, `${tag}.template`, `${tag}.light`].map((file) => [
            `widgets/${tag}/${file}`,
            at(`src/widgets/${tag}/${file}.ts`),
          ]),
        ),
      ),
    })),
    resolve(),
    typescript({ tsconfig: 'tsconfig.build.json', noEmitOnError: !watching }),
    wrappers(),
    prune(),
  ],
  output: {
    dir: 'dist/npm',
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
  },
};

/** Minifies html, svg and css tagged templates (lightningcss keeps modern CSS). */
const minifyLiterals = () => ({
  name: 'minify-literals',
  transform: (code, id) => (/[\\/]src[\\/].*\.ts$/.test(id) ? minifyHTMLLiterals(code, { fileName: id }) : null),
});

/**
 * What no page uses of the libraries that are in every page. Of valibot: the way in for other libraries (Standard Schema), and
 * its own sentences about what is wrong, for ours are made of what was expected and found; an early end at the first of them;
 * fallbacks, metadata, and optional fields of other kinds than `optional`; of what is wrong, all but where, what was expected and what was found. Of Lit: directives and what is there
 * for them; connections, and documents other than the page's own; options of rendering; `noChange`; lists that are no arrays; listeners that are objects or have options; the number of its version on `window`; values inside `<script>`, `<style>`, `<textarea>`, `<title>` and comments; parts that stand for an element; templates
 * of SVG and MathML by themselves, and those compiled beforehand; polyfills of shadow DOM.
 */
const unused = {
  'valibot/dist/index.mjs': [
    [/(function _standardSchema\((\w+)\) \{\n)[^]*?\n\}\n/, '$1\treturn $2;\n}\n'],
    [/\t\tmessage: `Invalid \$\{label\}[^\n]*\n\t\trequirement:[^\n]*\n/, ''],
    [/\t\tissues: other\?\.issues,\n\t\tlang: [^\n]*\n\t\tabortEarly: [^\n]*\n\t\tabortPipeEarly: [^\n]*\n/, ''],
    [/\t+if \(config\$1\.abortEarly\) (?:break;|\{\n\t+dataset\.typed = false;\n\t+break;\n\t+\})\n/g, ''],
    [/if \(!dataset\.issues \|\| !config\$1\.abortEarly && !config\$1\.abortPipeEarly\) (?=dataset = item)/g, ''],
    [/(for \(const item of pipe\$1\)) if \(item\.kind !== "metadata"\)/g, '$1'],
    [/(if \(dataset\.issues) && \(item\.kind === "schema" \|\| item\.kind === "transformation"\)/g, '$1'],
    [
      /valueSchema\.type === "exact_optional" \|\| (valueSchema\.type === "optional") \|\| valueSchema\.type === "nullish"/g,
      '$1',
    ],
    [
      /valueSchema\.type !== "exact_optional" && (valueSchema\.type !== "optional") && valueSchema\.type !== "nullish"/g,
      '$1',
    ],
    [/if \(valueSchema\.fallback !== void 0\) [^\n]*\n\t+else (?=if)/g, ''],
    [/(function getGlobalConfig\(\w+\$1\) \{\n)[^]*?\n\}\n/, '$1\treturn {};\n}\n'],
    [/typeof schema\.default === "function" \? schema\.default\(dataset, config\$1\) : (?=schema\.default;)/, ''],
    [/\t\texpects: `\(\$\{wrapped\.expects\} \| undefined\)`,\n/g, ''],
    [/\t+(?:reference: \w+|async: false|message: message\$1),?\n/g, ''],
    [/\tconst message\$1 = other\?\.message[^\n]*\n\tif \(message\$1 [^\n]*\n/, ''],
    [/\t+type: "\w+",\n\t+origin: "\w+",\n\t+input,\n(\t+key,\n)\t+value: [^\n]*\n/g, '$1'],
    [/\t\ttype: context\.type,\n\t\tinput,\n/, ''],
    [/\t\ttyped: dataset\.typed,\n\t\tsuccess: !dataset\.issues,\n(?=\t\toutput)/, ''],
    [/const list = \[\.\.\.new Set\((\w+\$1)\)\];/, 'const list = $1;'],
  ],
  'lit-html/lit-html.js': [
    [/\((\w+)\.test\((\w+\[2\])\)&&\((\w+)=RegExp\("<\/"\+\2,"g"\)\),(\w+=\w+)\)/, '$4'],
    [/if\(\w+\.test\((\w+)\.tagName\)\)\{[^{}]*\{[^{}]*\{[^{}]*\}[^{}]*\}\}/, ''],
    [
      /(if\(\w+\.endsWith\(\w+\)\)\{[^{}]*\{[^{}]*\}[^{}]*\})else \w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,[^)]*\),\w+\.removeAttribute\(\w+\)\)/,
      '$1',
    ],
    [/:6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/, ':0'],
    [/(if\(\w+\.data===\w+\)\w+\.push\(\{type:2,index:\w+\}\);)else\{[^{}]*\{type:7,[^{}]*\}\),[^{}]*\}/, '$1'],
    [/(function \w+\(\w+,(\w+)),\w+=\w+,\w+\)\{if\(\2===\w+\)return \2;[^{}]*\}/, '$1){return $2}'],
    [/this\._\$AP\?\.\(!1,!0,\w+\);/, ';'],
    [/\(\w+\?\.creationScope\?\?(\w+)\)/, '$1'],
    [/,this\._\$Cv=\w+\?\.isConnected\?\?!0/, ''],
    [/setConnected\(\w+\)\{[^{}]*\}/, ''],
    [/get (?:_\$AU|startNode|endNode|tagName|parentNode)\(\)\{[^{}]*\}/g, ''],
    [/(\w+)=2===\w+\?"<svg>":3===\w+\?"<math>":""/, '$1=""'],
    [/\+\(2===\w+\?"<\/svg>":3===\w+\?"<\/math>":""\)/, ''],
    [/(\w+\.currentNode=this\.el\.content),2===\w+\|\|3===\w+\)\{[^{}]*\}/, '$1);'],
    [/"number"==typeof \w+\?(this\._\$AC\(\w+\)):\(void 0===\w+\.el&&[^{}]*?,\w+\);/, '$1;'],
    [/\|\|(\w+)\.capture!==(\w+)\.capture\|\|\1\.once!==\2\.once\|\|\1\.passive!==\2\.passive/, ''],
    [/handleEvent\((\w+)\)\{[^{}]*\}/, 'handleEvent($1){this._$AH.call(this.element,$1)}'],
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ';'],
    [/(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),/, '$1=0;'],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=\d\}/g, ''],
    [/constructor\((\w+(?:,\w+)*)\)\{super\(\1\),this\.type=\d\}/, ''],
    [/this\.(?:type=\d|_\$AN=void 0),/g, ''],
    [/,this\.(?:_\$AM|options)=\w+/g, ''],
    [/(\w+)=>(\w+)\(\1\)\|\|"function"==typeof \1\?\.\[Symbol\.iterator\]/, '$2'],
    [/\.u\(this\.options\)/, '.u()'],
    [/,this,this\.options\)/, ')'],
    [/(nextSibling|strings),this,\w+\)/g, '$1)'],
    [/(\w+)=\w+\(this,\1,\w+\),/, ''],
    [/\)(\w+)=\w+\(this,\1,\w+,0\),/, ')'],
    [/(\w+)=\w+\(this,(\w+\[\w+\+\w+\]),\w+,\w+\)/, '$1=$2'],
    [/if\(\((\w+)=\w+\(this,\1,\w+,0\)\?\?(\w+)\)===\w+\)return;/, '$1??=$2;'],
    [/(\w+!==this\._\$AH)&&\w+!==\w+(?=&&this\._\(|,)/g, '$1'],
    [/,(\w+)===\w+&&\(\1=this\._\$AH\[\w+\]\)/, ''],
    [
      /const (\w+)=\w+\?\.renderBefore\?\?null;(\w+\._\$litPart\$=\w+=new \w+\(\w+\.insertBefore\(\w+\(\),)\1\),\1,void 0,\w+\?\?\{\}\)/,
      '$2null),null)',
    ],
    [/=\w+\?\.renderBefore\?\?(\w+);/, '=$1;'],
  ],
};

const leaveOut = () => ({
  name: 'leave-out',
  transform(code, id) {
    const name = Object.keys(unused).find((file) => id.replaceAll('\\', '/').endsWith(`/node_modules/${file}`));
    if (!name) return null;
    for (const [what, with_] of unused[name]) {
      if (!what.test(code)) this.error(`${name} has changed: look for ${what} in it`);
      code = code.replace(what, with_);
    }
    return { code, map: null };
  },
});

/**
 * Chunks export their bindings under the names that these have in the minified code: `export{a,b}` instead of
 * `export{a as x,b as y}` saves some 80 bytes of each page.
 */
const shortExports = () => ({
  name: 'short-exports',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const loaded = new Set(chunks.flatMap(({ dynamicImports }) => dynamicImports));
    for (const chunk of chunks) {
      // The names of these are public, or asked for at run time.
      if (chunk.isEntry || loaded.has(chunk.fileName)) continue;
      const names = new Map();
      chunk.code = chunk.code.replace(/export\{([\w$, ]*)\};?\s*$/, (_, list) => {
        const locals = list.split(',').map((pair) => {
          const [local, name = local] = pair.split(' as ');
          names.set(name, local);
          return local;
        });
        return `export{${locals.join()}};`;
      });
      const base = chunk.fileName.split('/').at(-1);
      for (const other of chunks) {
        other.code = other.code.replace(
          /(import|export)\{([\w$, ]*)\}from"([^"]*)"/g,
          (statement, kind, list, from) => {
            if (from.split('/').at(-1) !== base) return statement;
            const pairs = list.split(',').map((pair) => {
              const [name, own = name] = pair.split(' as ');
              return names.get(name) === own ? own : `${names.get(name)} as ${own}`;
            });
            return `${kind}{${pairs.join()}}from"${from}"`;
          },
        );
      }
    }
  },
});

/** A module of ours that imports nothing but types. */
async function evaluate(file) {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
}

/**
 * The words of a language go to a page without their keys, a line a string: that is a third less. What has the keys is one
 * module for all languages, src/strings/pack.ts. Plural forms stand in a line as `one=…|other=…`, lists as `…|…`.
 */
const packStrings = () => {
  const language = /[\\/]src[\\/]strings[\\/]([a-z]{2,3}(?:-[A-Z]\w+)?)\.ts$/;
  const line = (value) =>
    typeof value === 'string'
      ? value
      : Array.isArray(value)
        ? value.join('|')
        : Object.entries(value)
            .map((pair) => pair.join('='))
            .join('|');
  return {
    name: 'pack-strings',
    async load(id) {
      const [, code] = language.exec(id) ?? [];
      if (code) {
        const order = await keys();
        // So that the English parts stay with what says them.
        const { strings } = code === 'en' ? { strings: await english() } : await evaluate(id);
        const lines = order.flatMap(([section, ...names]) =>
          names.length ? names.map((name) => line(strings[section][name])) : [line(strings[section])],
        );
        const odd = [
          ...lines.filter((text) => /\n|[\\`$]/.test(text)),
          // A string with a stroke would be read as a list.
          ...Object.values(strings).flatMap((section) =>
            Object.values(section).filter((text) => typeof text === 'string' && text.includes('|')),
          ),
        ][0];
        if (odd) this.error(`${id}: no line: ${odd}`);
        return `export const strings = \`${lines.join('\n')}\`;`;
      }
      if (!/[\\/]src[\\/]strings[\\/]pack\.ts$/.test(id)) return null;
      const order = (await keys()).map((names) => names.join(' ')).join('\n');
      return `
        const read = (line) => {
          const parts = line.split('|');
          return /^(?:zero|one|two|few|many|other)=/.test(line)
            ? Object.fromEntries(parts.map((part) => part.split('=')))
            : parts.length > 1 ? parts : line;
        };
        export const unpack = (strings) => {
          const lines = strings.split('\\n');
          return Object.fromEntries(
            \`${order}\`.split('\\n').map((names) => {
              const [section, ...keys] = names.split(' ');
              return [section, keys.length ? Object.fromEntries(keys.map((key) => [key, read(lines.shift())])) : read(lines.shift())];
            }),
          );
        };`;
    },
  };
};

/** All English words. */
let words;
const english = () => (words && !watching ? words : (words = readEnglish()));
async function readEnglish() {
  const parts = readdirSync(at('src/strings')).filter((file) => file.startsWith('en.') && file !== 'en.ts');
  const all = Object.assign({}, ...(await Promise.all(parts.map((name) => evaluate(at('src/strings', name))))));
  const { qualifiers, qualifier, ...sections } = all;
  return { ...sections, stats: Object.fromEntries(qualifiers.map((key) => [key, `${qualifier(key)} {value}`])) };
}

/**
 * The files of languages, a chunk each, which are asked for by name: 120 `import()` with a file name would weigh more than the
 * words of a language.
 */
const languages = () => {
  const folders = ['strings', 'cldr'];
  const codes = (folder) =>
    [...readFileSync(at(`src/${folder}/files.ts`), 'utf8').matchAll(/import\('\.\/([\w-]+)\.js'\)/g)].map(
      ([, code]) => code,
    );
  return {
    name: 'languages',
    buildStart() {
      for (const folder of folders)
        for (const code of codes(folder))
          this.emitFile({
            type: 'chunk',
            id: at(`src/${folder}/${code}.ts`),
            fileName: `${shared}/${folder}/${code}.js`,
          });
    },
    load(id) {
      const [, folder] = /[\\/]src[\\/](strings|cldr)[\\/]files\.ts$/.exec(id) ?? [];
      return folder
        ? `export const has = (code) => \` ${codes(folder).join(' ')} \`.includes(\` \${code} \`);
           export const load = (code) => import(\`./${folder}/\${code}.js\`);`
        : null;
    },
  };
};

/** The sections of the words with their keys, in one order for all languages. Plural forms alone have keys of their own. */
const keys = async () =>
  Object.entries(await english()).map(([section, words]) => [section, ...('other' in words ? [] : Object.keys(words))]);

/**
 * The folder of what bundles share, named after all that it is made of: what a browser has kept of another version is left
 * alone. A name for each file would cost every page more, for whatever asks for a file says it.
 */
const shared = `chunks-${ofSources()}`;

function ofSources() {
  const hash = createHash('sha256');
  const files = ['package.json', 'rollup.config.mjs'];
  for (const name of readdirSync(at('src'), { recursive: true }))
    if (name.endsWith('.ts')) files.push(join('src', name));
  for (const file of files.sort()) hash.update(readFileSync(at(file)));
  return hash.digest('hex').slice(0, 6);
}

/** What both kinds of bundle for a plain page have in common. */
const page = () => ({
  plugins: [
    resolve({ exportConditions: ['production', 'browser'] }),
    languages(),
    packStrings(),
    leaveOut(),
    // Types were checked by the build for npm.
    typescript({
      tsconfig: 'tsconfig.build.json',
      compilerOptions: {
        declaration: false,
        sourceMap: false,
        inlineSources: false,
        noCheck: true,
        outDir: 'dist/cdn',
      },
    }),
    minifyLiterals(),
    terser({
      ecma: 2022,
      module: true,
      compress: { passes: 3, unsafe_methods: true, pure_getters: true },
      // What Lit calls `_$AI` and so on is on its own objects only.
      mangle: { properties: { regex: /^_\$(?:[AC]\w|lit\w+\$)$/ } },
      format: { comments: false },
    }),
  ],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    // auto.js asks for all the files of a widget together: none has to name what it only reaches through another.
    hoistTransitiveImports: false,
    freeze: false, // what one chunk gives another, nobody else can reach
    // Rollup names a chunk after its last module; what all widgets share is called what it is.
    chunkFileNames: ({ name, moduleIds }) =>
      `${shared}/${moduleIds.includes(at('src/core/widget.ts')) ? 'core' : name}.js`,
  },
});

/** The widgets that stand in others, with all that their templates ask for at once. */
const whole = {
  'quote-card': /[\\/](?:quote-card(?:\.schema|\.template|\.style)?|en\.quotes|core[\\/]person)\.ts$/,
  'stat-counter': /[\\/](?:stat-counter(?:\.schema|\.template|\.style)?|en\.stats|core[\\/]number)\.ts$/,
};

/** For a `<script type="module">`: lit and valibot inside, shared chunks, minified. */
const cdn = {
  // A file that loads later may take from that of its widget what it needs, without a third one between.
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    entries((tags) => ({ all: 'all', ...Object.fromEntries(tags.map((tag) => [tag, `page:${tag}`])) })),
    {
      name: 'page-entries',
      resolveId: (id) => (id === 'all' || id.startsWith('page:') ? `\0${id}` : null),
      load(id) {
        if (id === '\0all')
          return readTags()
            .map((tag) => `export { ${className(tag)} } from 'page:${tag}';`)
            .join('\n');
        const [, tag] = /^\0page:(.*)$/.exec(id) ?? [];
        // `quote-card.js?as=my-quote` registers <my-quote>.
        return tag
          ? `import { ${className(tag)} } from ${JSON.stringify(at(`src/widgets/${tag}/${tag}.ts`))};
             ${className(tag)}.define(import.meta.url.split('?as=')[1]);
             export { ${className(tag)} };`
          : null;
      },
    },
    ...page().plugins,
    shortExports(),
    prune('auto.js', 'newsparts.css', 'integrity.json', 'LICENSES.txt'),
  ],
  output: {
    ...page().output,
    // What stands in other widgets is one file, whether they take all of it or its templates: in parts it would be more of a page.
    onlyExplicitManualChunks: true,
    manualChunks: (id) => Object.keys(whole).find((name) => whole[name].test(id)),
  },
};

/** The autoloader alone: a page without widgets downloads this file and nothing else. */
const auto = {
  plugins: [
    entries(() => ({ auto: at('src/auto/page.ts') })),
    {
      name: 'widgets-beside',
      buildStart() {
        // It names the chunks of the widgets, so it is made anew with them.
        for (const file of readdirSync(at('src'), { recursive: true }))
          if (file.endsWith('.ts')) this.addWatchFile(at('src', file));
      },
      resolveId(id) {
        const [, tag] = /^\.\.?\/(?:.*\/)?([\w-]+)\/define\.js$/.exec(id) ?? [];
        return tag ? { id: `./${tag}.js`, external: true } : null;
      },
      // All the files of a widget are asked for together, not each when the one that imports it has arrived. They are a list,
      // for thirteen functions weigh more.
      renderChunk(code) {
        const listed = /\bconst widgets = \{[^}]*\};/;
        if (!listed.test(code)) return null;
        const folder = `${shared}/`;
        const parts = readTags().map((tag) => [tag, ...closure(`${tag}.js`)].filter((file) => file !== `${tag}.js`));
        const [common] = parts.map((names) => names.filter((file) => parts.every((other) => other.includes(file))));
        const lines = parts.map(([tag, ...files]) => {
          const odd = files.find((file) => !file.startsWith(folder));
          if (odd) this.error(`<${tag}> shares ${odd}, which is not in ${folder}`);
          return [
            tag,
            ...files.filter((file) => !common.includes(file)).map((file) => file.slice(folder.length, -3)),
          ].join(' ');
        });
        const together = `const widgets = {};
          for (const line of \`${lines.join('\n')}\`.split('\\n')) {
            const [tag, ...parts] = line.split(' ');
            const load = (part) => import(\`./${folder}\${part}.js\`);
            widgets[tag] = (again) => {
              // Where the page is in another language, what knows the languages comes with the first widget, and not after it.
              /^(en|$)/.test(document.documentElement.lang) || load('languages').catch(() => {});
              return Promise.all([
                import(\`./\${tag}.js\${again}\`),
                ...${JSON.stringify(common.map((file) => file.slice(folder.length, -3)))}.concat(parts).map(load),
              ]);
            };
          }`;
        return { code: code.replace(listed, () => together), map: null };
      },
    },
    ...page().plugins,
    {
      name: 'alone',
      generateBundle(_, bundle) {
        const { imports } = bundle['auto.js'];
        if (imports.length) this.error(`auto.js must be one file, but imports ${imports.join(', ')}`);
      },
    },
  ],
  output: page().output,
};

export default [npm, cdn, auto];
