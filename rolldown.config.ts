import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'rolldown';

/** Packages that only declare things: what is not imported from them is left out. */
const PURE = /node_modules[\\/](?:@actions|@octokit|undici|tunnel|valibot|yaml|smol-toml)[\\/]/u;

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

export default defineConfig({
  input: { action: 'src/action.ts', cli: 'src/cli.ts', remark: 'src/remark.ts' },
  platform: 'node',
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
    cleanDir: true,
    minify: false,
    comments: { legal: false },
  },
});
