import { loadConfig } from '../../config/load-config.ts';
import type { RuleSettings, Settings } from '../../config/settings.ts';
import { Failure } from '../../failure.ts';
import { rules } from '../../rules/index.ts';
import { readBlobs } from '../github/blobs.ts';
import type { Comparison } from '../github/changes.ts';
import type { GitHubClient } from '../github/client.ts';
import type { IgnoredRule } from '../github/people.ts';
import type { PullContext, PullReference } from '../github/pull-context.ts';
import { OnlyValidated } from './only-validated.ts';

/** What is needed to find the configuration in force. */
export interface ConfigQuestion {
  readonly client: GitHubClient;
  readonly pull: PullReference;
  readonly context: PullContext;
  readonly comparison: Comparison;
  /** The path of the configuration. */
  readonly path: string;
}

/**
 * The base's configuration. Where it is broken and the head mends it, or where the head brings the first, the head's is
 * looked at and never applied.
 *
 * @throws OnlyValidated then; Failure of kind `config` when the base's is broken and the head leaves it so.
 */
export async function configInForce(question: ConfigQuestion): Promise<Settings> {
  const { context, path } = question;
  const changed = question.comparison.files.find((file) => file.path === path && file.status !== 'removed');
  const base = context.config === undefined ? undefined : { text: context.config, name: path };
  if (base === undefined && changed !== undefined) throw await validated(question, changed.oid);
  try {
    return loadConfig(base, rules);
  } catch (error) {
    if (!(error instanceof Failure) || changed === undefined) throw error;
    const only = await validated(question, changed.oid);
    if (only.complaints.length > 0) throw error;
    throw only;
  }
}

async function validated(question: ConfigQuestion, oid: string): Promise<OnlyValidated> {
  const { path } = question;
  const budget = {
    takeBlobRequests: (wanted: number) => wanted,
    takeImages: () => [],
    takeListing: () => false,
  };
  const contents = await readBlobs({ ...question, budget }, [
    { path, expression: oid, oid, size: undefined },
  ]);
  const bytes = contents.get(path);
  if (bytes === undefined) return new OnlyValidated(`\`${path}\` of the head could not be read`, []);
  try {
    loadConfig({ text: new TextDecoder().decode(bytes), name: path }, rules);
    return new OnlyValidated(`\`${path}\` of the head is right; it takes effect once it is merged`, []);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return new OnlyValidated(
      `\`${path}\` of the head has mistakes; nothing of it is in force yet`,
      error.message.split('\n'),
    );
  }
}

/** The settings without the rules that somebody silenced for this pull request. */
export function withoutIgnored(settings: Settings, ignored: readonly IgnoredRule[]): Settings {
  if (ignored.length === 0) return settings;
  const names = new Set(ignored.map((one) => one.rule));
  const cache = new Map<RuleSettings, RuleSettings>();
  return {
    ...settings,
    rulesFor: (path, generator, site) => {
      const all = settings.rulesFor(path, generator, site);
      const left = cache.get(all) ?? new Map([...all].filter(([name]) => !names.has(name)));
      cache.set(all, left);
      return left;
    },
  };
}
