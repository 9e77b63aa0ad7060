import type { Severity } from '../lint/finding.ts';
import type { GeneratorName, SiteSettings } from '../site/generator.ts';

/** How one rule is to run on one file. */
export interface RuleSetting {
  readonly severity: Severity;
  readonly options: unknown;
}

/** Rule name to how it runs; a rule that is off is absent. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** The stock remark-lint rules beside ours. */
export type RemarkSetting = 'off' | 'recommended' | 'consistent' | Readonly<Record<string, unknown>>;

/** A configuration in force, checked and complete. */
export interface Settings {
  /** Sites as configured; empty: found from the tree. */
  readonly sites: readonly SiteSettings[];
  /** The language of messages; undefined: each author's, where the site has both. */
  readonly language?: 'en' | 'zh';
  readonly remark: RemarkSetting;
  /** Whether a path is left alone altogether. */
  isIgnored(path: string): boolean;
  /** The rules for a file of a site, whose place in `sites` is undefined when it was found from the tree. */
  rulesFor(path: string, generator: GeneratorName, site?: number): RuleSettings;
}
