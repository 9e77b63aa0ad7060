import { readFile } from 'node:fs/promises';
import { Failure } from '../../failure.ts';
import { editDistance } from '../../site/distance.ts';
import type { CliOptions } from './options.ts';

interface RulePage {
  readonly name: string;
  readonly summary: string;
  readonly page: string;
}

/** `postproof rules [NAME]`: lists the rules, or explains one. The pages are built beside the program, this one among its parts. */
export async function showRules(options: CliOptions): Promise<number> {
  const pages = JSON.parse(
    await readFile(new URL('../rules.json', import.meta.url), 'utf8'),
  ) as readonly RulePage[];
  const [name] = options.paths;
  if (name === undefined) {
    const width = Math.max(...pages.map((page) => page.name.length));
    process.stdout.write(pages.map((page) => `${page.name.padEnd(width)}  ${page.summary}\n`).join(''));
    return 0;
  }
  const page = pages.find((one) => one.name === name);
  if (page === undefined) throw unknownRule(name, pages);
  process.stdout.write(`# ${page.name}\n\n${page.page}\n`);
  return 0;
}

function unknownRule(name: string, pages: readonly RulePage[]): Failure {
  const near = pages.find((page) => editDistance(name, page.name, 3) !== undefined);
  const hint = near === undefined ? '' : `, expected one such as \`${near.name}\``;
  return new Failure(`Unexpected rule \`${name}\`${hint}`, '`postproof rules` lists all of them.');
}
