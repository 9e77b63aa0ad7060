import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** The licence texts of every package that `dist/` may hold code of: the closure of the runtime dependencies. */
export function licences(root: URL): string {
  const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockEntry>>;
  };
  const entries = Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && entry.dev !== true && entry.optional !== true)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = entries.map(([path, entry]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return `${name} ${entry.version ?? ''} (${entry.license ?? 'see below'})\n\n${textOf(new URL(`${path}/`, root))}`;
  });
  return `The program in this folder holds code of these packages.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

function textOf(folder: URL): string {
  if (!existsSync(folder)) return '';
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.\w+)?$/iu.test(name));
  return file === undefined
    ? ''
    : `${readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n').trim()}\n`;
}
