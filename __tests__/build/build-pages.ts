import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { configSchema } from '../../src/config/schema.ts';
import { rules } from '../../src/rules/index.ts';
import { readDocumentation } from '../support/examples.ts';
import { licences } from './licences.ts';
import { rulePages, rulesReadme, rulesTable } from './rule-pages.ts';

/** Writes what is made from the rules: their page, their table in the README, what `postproof rules` prints, and the configuration's JSON Schema. */
const root = new URL('../../', import.meta.url);
const pages = rulePages(rules, readDocumentation());
const schema = {
  ...toJsonSchema(configSchema(rules), { errorMode: 'ignore' }),
  $id: 'https://raw.githubusercontent.com/postproof/postproof/main/dist/postproof.schema.json',
  title: 'Configuration of Postproof',
};
mkdirSync(new URL('dist/', root), { recursive: true });
writeFileSync(new URL('src/rules/README.md', root), rulesReadme(pages));
const readme = new URL('README.md', root);
const table = rulesTable(pages);
writeFileSync(
  readme,
  readFileSync(readme, 'utf8').replace(/^\| rule \| what holds \|.*(?:\n\|.*)*/mu, () => table),
);
writeFileSync(new URL('dist/rules.json', root), `${JSON.stringify(pages, null, 1)}\n`);
writeFileSync(new URL('dist/postproof.schema.json', root), `${JSON.stringify(schema, null, 2)}\n`);
writeFileSync(new URL('dist/LICENSES.txt', root), licences(root));
