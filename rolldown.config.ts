import { defineConfig, type Plugin } from 'rolldown';

/** Packages that only declare things: what is not imported from them is left out. */
const PURE = /node_modules[\\/](?:@actions|@octokit|undici|tunnel|valibot|yaml|smol-toml)[\\/]/u;

/**
 * Writes what is not ASCII as escapes. V8 keeps a source with one Chinese character in two bytes a character, and takes
 * twice as long to load it: 70 ms rather than 30 for all of Postproof.
 */
const ascii: Plugin = {
  name: 'ascii',
  renderChunk(code, chunk) {
    const escaped = /(?<!\\)(?:\\\\)*\\[^\0-\x7F]/u.exec(code);
    if (escaped !== null) throw new Error(`A backslash before ${escaped[0]} in ${chunk.fileName}`);
    return code.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  },
};

export default defineConfig({
  input: { action: 'src/action.ts', cli: 'src/cli.ts', remark: 'src/remark.ts' },
  platform: 'node',
  external: [/^node:/u],
  treeshake: { moduleSideEffects: (id) => !PURE.test(id) },
  plugins: [ascii],
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
