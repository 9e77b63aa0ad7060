import * as v from 'valibot';
import type { AnyRule } from '../rules/rule.ts';

const text = v.pipe(v.string(), v.minLength(1));
const texts = v.record(text, v.string());
/** The library that matches globs throws on longer ones than anybody writes. */
const glob = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const oneOrMore = v.union([glob, v.pipe(v.array(glob), v.minLength(1))]);
const severity = v.picklist(['error', 'warning', 'off']);

const site = v.strictObject({
  generator: v.optional(v.picklist(['jekyll', 'hexo', 'hugo', 'docusaurus', 'plain'])),
  root: v.optional(v.string()),
  url: v.optional(v.pipe(v.string(), v.url())),
  posts: v.optional(v.pipe(v.array(glob), v.minLength(1))),
  address: v.optional(text),
  files: v.optional(texts),
  keys: v.optional(
    v.strictObject({
      author: v.optional(text),
      teaser: v.optional(v.union([text, v.strictObject({ key: text, base: v.string() })])),
      date: v.optional(text),
    }),
  ),
  includes: v.optional(texts),
  authors: v.optional(
    v.strictObject({
      files: v.optional(v.pipe(v.string(), v.includes('{author}'))),
      registry: v.optional(text),
      split: v.optional(v.array(text)),
    }),
  ),
  translations: v.optional(
    v.strictObject({
      by: v.optional(v.picklist(['suffix', 'folder', 'paths', 'keys', 'links', 'none'])),
      languages: v.optional(texts),
      default: v.optional(text),
      paths: v.optional(v.record(text, v.pipe(v.string(), v.includes('{p}')))),
      keys: v.optional(v.strictObject({ language: text, group: text })),
      links: v.optional(text),
    }),
  ),
});

/** What may stand behind a rule's name: a severity, or a severity with options. */
function ruleEntry(rule: AnyRule) {
  const options = v.optional(rule.options as v.GenericSchema);
  return v.union([severity, v.strictTuple([severity]), v.strictTuple([severity, options])]);
}

/** The schema of `.github/postproof.yml`, made of the rules that exist: unknown keys and names are refused. */
export function configSchema(rules: readonly AnyRule[]) {
  const entries = Object.fromEntries(rules.map((rule) => [rule.name, v.optional(ruleEntry(rule))]));
  const ruleSettings = v.strictObject(entries);
  const presets = v.picklist(['recommended', 'wechaty']);
  return v.strictObject({
    extends: v.optional(v.union([presets, v.array(presets)])),
    language: v.optional(v.picklist(['en', 'zh'])),
    site: v.optional(site),
    sites: v.optional(v.array(v.strictObject({ ...site.entries, rules: v.optional(ruleSettings) }))),
    rules: v.optional(ruleSettings),
    remark: v.optional(
      v.union([v.picklist(['off', 'recommended', 'consistent']), v.record(text, v.unknown())]),
    ),
    overrides: v.optional(v.array(v.strictObject({ files: oneOrMore, rules: ruleSettings }))),
    ignore: v.optional(v.array(glob)),
  });
}

export type Config = v.InferOutput<ReturnType<typeof configSchema>>;
