import * as v from 'valibot';
import { decisiveGlobs } from '../pattern/configured.ts';
import type { AnyRule } from '../rules/rule.ts';
import type { GeneratorName, SiteSettings } from '../site/generator.ts';
import { type Preset, type PresetName, presets, type RuleEntry } from './presets.ts';
import type { Config } from './schema.ts';
import type { RuleSetting, RuleSettings, Settings } from './settings.ts';

type Entries = Readonly<Record<string, RuleEntry | undefined>>;

/** Lays a configuration over its presets; what a severity alone leaves unsaid is kept, lists replace. */
export function makeSettings(config: Config, rules: readonly AnyRule[]): Settings {
  const chosen = ['recommended' as PresetName, ...[config.extends ?? []].flat()].map((name) => presets[name]);
  const sites = siteSettings(config, chosen);
  const isIgnored = decisiveGlobs('ignore', config.ignore ?? [], { dot: true });
  const layers = rememberLayers(config, chosen);
  const cache = new Map<string, RuleSettings>();
  return {
    sites,
    ...(config.language === undefined ? {} : { language: config.language }),
    remark: config.remark ?? 'off',
    isIgnored,
    rulesFor(path, generator, site) {
      const found = layers(path, generator, site);
      const known = cache.get(found.key);
      if (known !== undefined) return known;
      const settings = resolve(found.entries, rules);
      cache.set(found.key, settings);
      return settings;
    },
  };
}

function siteSettings(config: Config, chosen: readonly Preset[]): readonly SiteSettings[] {
  const preset = chosen.findLast((one) => one.site !== undefined)?.site;
  const own =
    config.sites?.map(({ rules: _, ...site }) => site) ?? (config.site === undefined ? [] : [config.site]);
  if (own.length === 0) return preset === undefined ? [] : [preset];
  return own.map((site) => ({ ...preset, ...site }) as SiteSettings);
}

/** The entries that apply to a path, weakest first, with a key by which equal ones share their resolution. */
function rememberLayers(config: Config, chosen: readonly Preset[]) {
  const overrides = (config.overrides ?? []).map((override) => ({
    matches: decisiveGlobs('overrides', [override.files].flat(), { dot: true }),
    rules: override.rules as Entries,
  }));
  return (path: string, generator: GeneratorName, site: number | undefined) => {
    const hits = overrides.map(
      (override) => override.matches(path) || override.matches(path.replace(/^.*?(?=_posts\/)/u, '')),
    );
    const own = site === undefined ? undefined : (config.sites?.[site]?.rules as Entries | undefined);
    return {
      key: `${generator}\n${site ?? ''}\n${hits.map(Number).join('')}`,
      entries: [
        ...chosen.flatMap((preset) => [preset.rules as Entries, preset.generators?.[generator] ?? {}]),
        (config.rules ?? {}) as Entries,
        own ?? {},
        ...overrides.filter((_, index) => hits[index]).map((override) => override.rules),
      ],
    };
  };
}

function resolve(layers: readonly Entries[], rules: readonly AnyRule[]): RuleSettings {
  const settings = new Map<string, RuleSetting>();
  for (const rule of rules) {
    let severity: 'error' | 'warning' | 'off' = 'off';
    let options: unknown;
    for (const layer of layers) {
      const entry = layer[rule.name];
      if (entry === undefined) continue;
      const [given, more] = typeof entry === 'string' ? [entry] : entry;
      severity = given;
      options = more === undefined ? options : merge(options, more);
    }
    if (severity !== 'off')
      settings.set(rule.name, { severity, options: v.parse(rule.options, options ?? {}) });
  }
  return settings;
}

function merge(under: unknown, over: unknown): unknown {
  if (!isRecord(under) || !isRecord(over)) return over;
  const keys = new Set([...Object.keys(under), ...Object.keys(over)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, key in over ? merge(under[key], over[key]) : under[key]]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
