import { defineConfig } from 'rolldown';

/** Packages that only declare things: what is not imported from them is left out. */
const PURE = /node_modules[\\/](?:@actions|@octokit|undici|tunnel|valibot|yaml|smol-toml)[\\/]/u;

export default defineConfig({
  input: { action: 'src/action.ts', cli: 'src/cli.ts', remark: 'src/remark.ts' },
  platform: 'node',
  external: [/^node:/u],
  treeshake: { moduleSideEffects: (id) => !PURE.test(id) },
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
