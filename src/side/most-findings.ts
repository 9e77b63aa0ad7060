import type { Hit, Linted } from '../lint/lint.ts';

/** More than anybody reads: the list of many more would fill the memory that a run may take. */
const MOST = 10_000;

/**
 * What was found as far as it is told: new things before older ones, each in the order of finding. What is left out is
 * named, and its rules count as not having run on its files: nothing is known to be mended there.
 */
export function mostFindings(found: Linted, isIntroduced: (hit: Hit) => boolean | null): Linted {
  if (found.hits.length <= MOST) return found;
  const fresh = found.hits.filter((hit) => isIntroduced(hit) !== false);
  const older = found.hits.filter((hit) => isIntroduced(hit) === false);
  const sorted = [...fresh, ...older];
  const ran = new Map([...found.ran].map(([path, rules]) => [path, new Set(rules)]));
  const others = sorted.slice(MOST);
  for (const { path, rule } of others) ran.get(path)?.delete(rule.name);
  const why = `${others.length} of ${sorted.length} findings are left out; mend the first ${MOST}, or look at fewer posts at once`;
  return {
    ...found,
    hits: sorted.slice(0, MOST),
    ran,
    notChecked: [...found.notChecked, { path: '', rule: '*', why }],
  };
}
