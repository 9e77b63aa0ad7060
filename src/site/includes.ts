import type { SiteSettings } from './generator.ts';

/**
 * The address that an include or shortcode shows, by the settings' `includes`: `{image.html: "{loc}/{file}"}`.
 *
 * @param name the include's name as the post has it.
 * @param parameters the values given to it, by name; those without a name by number from 0.
 * @returns undefined for an include that shows nothing, or that lacks a parameter.
 */
export function includeAddress(
  name: string,
  parameters: Readonly<Record<string, string>>,
  settings: SiteSettings,
): string | undefined {
  const { includes = {} } = settings;
  const pattern = Object.hasOwn(includes, name) ? includes[name] : undefined;
  if (pattern === undefined) return undefined;
  const holes = [...pattern.matchAll(/\{([^{}]+)\}/gu)].map(([, hole = '']) => hole);
  if (holes.some((hole) => !Object.hasOwn(parameters, hole))) return undefined;
  return pattern.replace(/\{([^{}]+)\}/gu, (_, hole: string) => parameters[hole] ?? '');
}
