import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// The reference of `--all`: what the peers' folder has, nothing of this project.
const [folder = '.', peers = '.'] = process.argv.slice(2);
const { resolve } = createRequire(join(peers, 'package.json'));
const load = async (name) => await import(pathToFileURL(resolve(name)).href);
const [{ unified }, parse, gfm, frontmatter] = await Promise.all(
  ['unified', 'remark-parse', 'remark-gfm', 'remark-frontmatter'].map(load),
);
const parser = unified().use(parse.default).use(gfm.default).use(frontmatter.default, ['yaml', 'toml']);
for (const name of readdirSync(folder).filter((one) => one.endsWith('.md')))
  parser.parse(readFileSync(join(folder, name), 'utf8'));
