import type { Files } from '../files.ts';
import { basename, dirname, join } from '../paths.ts';
import type { Data } from '../values.ts';
import { isObject, type Literal, Literals } from './literals.ts';

const NAMES = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((ending) => `docusaurus.config.${ending}`);
/** Above this many UTF-16 units a configuration is not read. */
const LIMIT = 100_000;
/** Keys by which a configuration is known among other objects of its file. */
const KEYS = ['title', 'url', 'baseUrl', 'presets', 'plugins', 'themeConfig', 'i18n', 'themes'];

/** Folders with a configuration of Docusaurus. */
export function findRoots(files: Files): readonly string[] {
  const found = files
    .under('')
    .filter(
      (path) =>
        path.includes('docusaurus.config.') &&
        NAMES.includes(basename(path)) &&
        !/(?:^|\/)node_modules\//u.test(path),
    );
  return [...new Set(found.map(dirname))].sort();
}

/** A site's configuration as far as it is written out; it is read as data and never executed. */
export function readConfiguration(root: string, files: Files): Data {
  const path = NAMES.map((name) => join(root, name)).find((one) => files.has(one));
  const text = path === undefined ? undefined : files.text(path);
  return text === undefined || text.length > LIMIT ? {} : findConfiguration(new Literals(text));
}

/** What is exported, else the first object that looks like a configuration: a function's result, an argument. */
function findConfiguration(literals: Literals): Data {
  for (const [index, { value }] of literals.tokens.entries()) {
    if (value !== 'default' && value !== 'exports') continue;
    const isAssigned = literals.tokens[index + 1]?.value === '=';
    const exported = literals.at(index + (isAssigned ? 2 : 1));
    if (isConfiguration(exported)) return exported;
  }
  for (const [index, { kind, value }] of literals.tokens.entries()) {
    const found = kind === 'sign' && value === '{' ? literals.at(index) : undefined;
    if (isConfiguration(found)) return found;
  }
  return {};
}

function isConfiguration(value: Literal): value is { readonly [key: string]: Literal } {
  return isObject(value) && KEYS.filter((key) => key in value).length >= 2;
}
