import { Failure } from '../failure.ts';
import type { AnyRule } from '../rules/rule.ts';
import { makeSettings } from './make-settings.ts';
import { readConfig } from './read-config.ts';
import type { Settings } from './settings.ts';

/**
 * The settings that a configuration file's text means; without one, what any blog gets.
 *
 * @throws Failure of kind `config` with every complaint, each with line and column.
 */
export function loadConfig(
  file: { readonly text: string; readonly name: string } | undefined,
  rules: readonly AnyRule[],
): Settings {
  if (file === undefined) return makeSettings({}, rules);
  const reading = readConfig(file.text, rules);
  if (reading.ok) return makeSettings(reading.config, rules);
  const complaints = reading.complaints.map((one) => `${file.name}:${one.line}:${one.column} ${one.message}`);
  throw new Failure(complaints.join('\n'), 'Mend the configuration; the README lists its keys.', 'config');
}
