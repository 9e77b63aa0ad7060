import { toJsonSchema } from '@valibot/to-json-schema';
import { presets } from '../../src/config/presets.ts';
import type { AnyRule } from '../../src/rules/rule.ts';
import type { Documentation } from '../support/examples.ts';

/** What `postproof rules` tells of a rule. */
export interface RulePage {
  readonly name: string;
  readonly summary: string;
  /** The whole page in Markdown, its headings from level 3. */
  readonly page: string;
}

/** The page of each rule: what, why, examples, the fix, the options, how to silence it. */
export function rulePages(
  rules: readonly AnyRule[],
  documentation: readonly Documentation[],
): readonly RulePage[] {
  return rules.map((rule) => {
    const known = documentation.find((one) => one.rule === rule.name);
    const [summary = '', ...rest] = (known?.prose ?? '').split(/\n{2,}/u);
    const parts = [
      `_${summary.replaceAll('\n', ' ')}_`,
      `**Why:** ${rule.why.en}`,
      ...rest,
      severities(rule),
      options(rule),
      fix(known?.source ?? '', known?.sections ?? ''),
      `### How to silence it\n\n${silence(rule)}`,
      examples(known?.sections ?? ''),
    ];
    return {
      name: rule.name,
      summary: summary.replaceAll('\n', ' '),
      page: parts.filter((part) => part !== '').join('\n\n'),
    };
  });
}

function levelIn(preset: keyof typeof presets, name: string): string {
  const entry =
    presets[preset].rules[name] ??
    (preset === 'wechaty' ? presets.recommended.rules[name] : undefined) ??
    'off';
  return String(typeof entry === 'string' ? entry : entry[0]);
}

function severities(rule: AnyRule): string {
  const docusaurus = presets.recommended.generators?.docusaurus?.[rule.name];
  const only =
    docusaurus === undefined ? '' : ` (\`${String(docusaurus)}\` on Docusaurus, whose build fails without)`;
  return `In \`recommended\`: \`${levelIn('recommended', rule.name)}\`${only}. In \`wechaty\`: \`${levelIn('wechaty', rule.name)}\`.`;
}

function options(rule: AnyRule): string {
  const schema = toJsonSchema(rule.options, { errorMode: 'ignore' }) as {
    readonly properties?: Readonly<Record<string, Property>>;
  };
  const rows = Object.entries(schema.properties ?? {}).map(
    ([name, property]) => `| \`${name}\` | ${kindOf(property)} | ${defaultOf(property)} |`,
  );
  return rows.length === 0
    ? ''
    : `### Options\n\n| option | takes | without it |\n| --- | --- | --- |\n${rows.join('\n')}`;
}

interface Property {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Property[];
  readonly items?: Property;
  readonly default?: unknown;
}

function kindOf(property: Property): string {
  if (property.enum !== undefined) return property.enum.map((one) => `\`${String(one)}\``).join(', ');
  if (property.anyOf !== undefined) return property.anyOf.map(kindOf).join(' or ');
  if (property.type === 'array')
    return `a list of ${property.items === undefined ? 'values' : kindOf(property.items)}`;
  return property.type ?? 'a value';
}

function defaultOf(property: Property): string {
  const { default: value } = property;
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '–';
  return `\`${JSON.stringify(value).replaceAll('|', '\\|')}\``;
}

function fix(source: string, sections: string): string {
  if (/^## Becomes/mu.test(sections))
    return '### The fix\n\nThe comment carries it as a suggestion, and `postproof --fix` makes it: see the last example.';
  return /\bfix:|\bfix\b\s*[,}]/u.test(source)
    ? '### The fix\n\nWhere it is sure, the comment carries it as a suggestion, and `postproof --fix` makes it.'
    : '';
}

function silence(rule: AnyRule): string {
  return `In a post: \`<!--lint disable ${rule.name}-->\` above the place (\`enable\` below it), or \`<!--lint ignore ${rule.name}-->\` for what follows; in front matter the comment \`# lint ignore ${rule.name}\` on the line or the one above it. In a pull request, somebody with write permission comments \`/postproof ignore ${rule.name}\`. For the whole blog: \`rules: {${rule.name}: off}\` in \`.github/postproof.yml\`.`;
}

function examples(sections: string): string {
  return sections.trim().replaceAll(/^## /gmu, '### ');
}

/** The table of the README: each rule with what it holds and how the presets have it. */
export function rulesTable(pages: readonly RulePage[]): string {
  const rows = pages.map(
    ({ name, summary }) =>
      `| [\`${name}\`](src/rules/README.md#${name}) | ${summary} | ${levelIn('recommended', name)} | ${levelIn('wechaty', name)} |`,
  );
  return `| rule | what holds | \`recommended\` | \`wechaty\` |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}

/** The page of all rules. */
export function rulesReadme(pages: readonly RulePage[]): string {
  const rows = pages.map((page) => `| [\`${page.name}\`](#${page.name}) | ${page.summary} |`);
  const intro =
    '# Rules\n\nWhat each rule finds, why it matters, how to mend it and how to silence it. This page is made from the rules’ own\ndoc comments by `npm run build`; its examples are tests.';
  const sections = pages.map((page) => `## ${page.name}\n\n${page.page}`);
  return `${intro}\n\n| rule | finds |\n| --- | --- |\n${rows.join('\n')}\n\n${sections.join('\n\n')}\n`;
}
