import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'rolldown';

/** Packages that only declare things: what is not imported from them is left out. */
const PURE = /node_modules[\\/](?:@actions|undici|tunnel|valibot|yaml|smol-toml)[\\/]/u;

/**
 * Takes Node's own modules from the process instead of importing them. An import lists all exports of such a module
 * first and so loads what nobody asked for: all streams with `node:process`, all of `fetch` with `node:http`.
 */
const builtins: Plugin = {
  name: 'builtins',
  renderChunk(code) {
    return code.replace(
      /^import (?:(\w+)|\* as (\w+)|(?:(\w+), )?(\{[^}]*\})|) ?(?:from )?"((?:node:)?[a-z_/]+)";$/gmu,
      (_, only, all, first, names, module) => {
        const taken = `process.getBuiltinModule(${JSON.stringify(module)})`;
        const whole = [only ?? all, first].flatMap((name) =>
          name === undefined ? [] : [`const ${name} = ${taken};`],
        );
        const parts = names === undefined ? [] : [`const ${names.replaceAll(' as ', ': ')} = ${taken};`];
        return [...whole, ...parts].join(' ');
      },
    );
  },
};

/** What every run of the Action loads; what it loads only where there are posts to look at; what the command line does. */
const LIGHT = ['src/world/workflow/run-action.ts'];
const REVIEW = ['src/world/cli/review-parts.ts'];
const LOCAL = ['src/world/cli/run-cli.ts', 'src/world/cli/review-command.ts'];

type ModuleInfoOf = (id: string) => { readonly importedIds: readonly string[] } | null;

/** The modules that some modules import, and theirs; what is imported when it is needed is not among them. */
function reachedFrom(entries: readonly string[], infoOf: ModuleInfoOf): ReadonlySet<string> {
  const found = new Set<string>();
  const left = entries.map((entry) => fileURLToPath(new URL(entry, import.meta.url)));
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    left.push(...(infoOf(id)?.importedIds ?? []));
  }
  return found;
}

/** Each file costs a third of a millisecond beyond what is in it: what is loaded together is one file. */
function makeChunkName(): (id: string, context: { getModuleInfo: ModuleInfoOf }) => string | null {
  let sets: readonly (readonly [string, ReadonlySet<string>])[] | undefined;
  return (id, context) => {
    const infoOf: ModuleInfoOf = (module) => context.getModuleInfo(module);
    sets ??= [
      ['light', reachedFrom(LIGHT, infoOf)],
      ['review', reachedFrom(REVIEW, infoOf)],
      ['local', reachedFrom(LOCAL, infoOf)],
    ];
    const [first, ...others] = sets.filter(([, ids]) => ids.has(id)).map(([name]) => name);
    return first === 'light' && others.length > 0 ? 'shared' : (first ?? null);
  };
}

export default defineConfig({
  input: { action: 'src/action.ts', cli: 'src/cli.ts', remark: 'src/remark.ts' },
  platform: 'node',
  preserveEntrySignatures: 'allow-extension',
  external: [/^node:/u],
  treeshake: { moduleSideEffects: [{ test: PURE, sideEffects: false }] },
  resolve: {
    // The package's modules rather than its CommonJS, of which nothing could be left out.
    alias: { yaml: fileURLToPath(new URL('node_modules/yaml/browser/index.js', import.meta.url)) },
  },
  plugins: [builtins],
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    codeSplitting: {
      groups: [
        {
          name: makeChunkName(),
          debugName: 'what is loaded together',
          includeDependenciesRecursively: false,
        },
      ],
    },
    cleanDir: true,
    minify: false,
    comments: { legal: false, jsdoc: false },
  },
});
