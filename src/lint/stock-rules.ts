import type { Root } from 'mdast';
import { type Pluggable, type PluggableList, unified } from 'unified';
import { VFile } from 'vfile';
import type { RemarkSetting } from '../config/settings.ts';
import { Failure } from '../failure.ts';
import { withinLimit } from '../pattern/configured.ts';
import type { Post } from '../post/post.ts';
import type { Span } from '../post/span.ts';
import type { AnyRule, Sentence } from '../rules/rule.ts';
import type { Hit } from './lint.ts';

/** What stock remark-lint rules say of a post, under their own names. */
export type StockRules = (post: Post) => readonly Hit[];

const PREFIX = 'remark-lint:';
const WHY: Sentence = {
  en: 'The site asks for this way of writing Markdown.',
  zh: '本站对 Markdown 写法的约定。',
};

/**
 * Loads the stock rules that a configuration asks for; undefined when it asks for none, and nothing is loaded then.
 *
 * @throws Failure of kind `config` for a rule that neither stock preset has.
 */
export async function loadStockRules(setting: RemarkSetting): Promise<StockRules | undefined> {
  if (setting === 'off') return undefined;
  const plugins = typeof setting === 'string' ? await presetPlugins(setting) : await chosenPlugins(setting);
  const processor = unified().use(plugins);
  // Its option `allow` holds regular expressions.
  const isMatching = typeof setting !== 'string' && plugins.some(isNamed('no-undefined-references'));
  return (post) => {
    const file = new VFile({ value: post.source, path: post.path });
    const work = () => processor.runSync(post.tree as Root, file);
    if (isMatching) withinLimit('the configuration’s `remark`', '', work);
    else work();
    return file.messages.flatMap((message) => hitOf(message, post));
  };
}

async function presetPlugins(name: 'recommended' | 'consistent'): Promise<PluggableList> {
  const { default: preset } =
    name === 'recommended'
      ? await import('remark-preset-lint-recommended')
      : await import('remark-preset-lint-consistent');
  return (preset.plugins ?? []).filter((plugin) => nameOf(plugin).startsWith(PREFIX));
}

/** Rules by name with or without the package's prefix, each with its options. */
async function chosenPlugins(chosen: Readonly<Record<string, unknown>>): Promise<PluggableList> {
  const all = [...(await presetPlugins('recommended')), ...(await presetPlugins('consistent'))];
  return Object.entries(chosen).map(([name, options]): Pluggable => {
    const id = name.replace(/^remark-lint-/u, '');
    const found = all.find(isNamed(id));
    if (found === undefined) {
      const known = [...new Set(all.map((plugin) => nameOf(plugin).slice(PREFIX.length)))].sort().join(', ');
      throw new Failure(
        `Unexpected remark-lint rule \`${name}\``,
        `The configuration’s \`remark\` may name: ${known}.`,
        'config',
      );
    }
    const plugin = Array.isArray(found) ? found[0] : found;
    return [plugin, options] as Pluggable;
  });
}

function isNamed(id: string): (plugin: Pluggable) => boolean {
  return (plugin) => nameOf(plugin) === `${PREFIX}${id}`;
}

function nameOf(plugin: Pluggable): string {
  const bare: unknown = Array.isArray(plugin) ? plugin[0] : plugin;
  return typeof bare === 'function' ? bare.name : '';
}

function hitOf(message: VFile['messages'][number], post: Post): readonly Hit[] {
  if (message.ruleId === undefined) return [];
  const rule: AnyRule = {
    name: message.ruleId,
    why: WHY,
    options: STOCK_OPTIONS,
    messages: { said: { en: '{reason}', zh: '{reason}' } },
  };
  const severity = message.fatal === true ? 'error' : 'warning';
  const complaint = {
    at: spanOf(message, post),
    subject: message.reason,
    message: 'said',
    values: { reason: message.reason },
  };
  return [{ rule, path: post.path, severity, complaint }];
}

/** Stock rules check their options themselves. */
const STOCK_OPTIONS = {} as AnyRule['options'];

function spanOf(message: VFile['messages'][number], post: Post): Span {
  const { place } = message;
  const start = place === undefined ? undefined : 'start' in place ? place.start : place;
  const end = place === undefined ? undefined : 'end' in place ? place.end : place;
  const from = start?.offset ?? post.lines.line(message.line ?? 1).start;
  return { start: from, end: Math.max(from, end?.offset ?? from) };
}
