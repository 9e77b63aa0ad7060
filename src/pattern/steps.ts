/** The most steps that matching may take on a text; Infinity where nobody can say. */
export type Steps = (text: string) => number;

/** A regular expression in parts; escapes and classes are one part each, as nothing in them repeats anything. */
const PARTS = /\\[\s\S]|\[(?:\\[\s\S]|[^\\\]])*\]|\(\??|(?:[*+?]|\{\d+(?:,\d*)?\})\??|[\s\S]/gu;
const IS_QUANTIFIER = /^(?:[*+?]|\{\d)/u;

const NOBODY_KNOWS: Steps = () => Number.POSITIVE_INFINITY;

interface Group {
  /** Where its parts begin. */
  readonly start: number;
  branches: number;
}

/**
 * The steps of a search by a regular expression that is known to be one, with the flag `u`. Each unbounded repetition
 * may end at any later place than the one before it, as may the start of a search without `^`; what else is repeated,
 * optional or an alternative multiplies that. A repeated group or a backreference may take any number, but for a group
 * of which each turn shows its own bounds.
 */
export function expressionSteps(source: string, flags: string): Steps {
  const parts = source.match(PARTS) ?? [];
  const whole: Group = { start: 0, branches: 1 };
  const open = [whole];
  let choices = 1;
  let stars = 0;
  let closed: Group | undefined;
  for (const [index, part] of parts.entries()) {
    if (/^\\[k1-9]/u.test(part)) return NOBODY_KNOWS;
    const isQuantifier = IS_QUANTIFIER.test(part);
    if (isQuantifier && closed !== undefined && !part.startsWith('?')) {
      if (!isBounded(parts.slice(closed.start, index - 1), flags)) return NOBODY_KNOWS;
      stars += 1;
    } else if (isQuantifier && /^[*+]|,\}/u.test(part)) stars += 1;
    else if (isQuantifier) choices *= countsOf(part);
    closed = undefined;
    if (part.startsWith('(')) open.push({ start: index, branches: 1 });
    else if (part === '|') (open.at(-1) ?? whole).branches += 1;
    else if (part === ')') {
      closed = open.pop();
      choices *= closed?.branches ?? 1;
    }
  }
  const { branches } = whole;
  const isAnchored = source.startsWith('^') && branches === 1 && !flags.includes('m');
  return (text) => branches * choices * waysToPlace(stars + (isAnchored ? 0 : 1), text.length);
}

/**
 * Whether each turn of a group begins or ends with a sign that nothing else in it matches, as in `(?:-[a-z]+)*`, and
 * leaves no more than one choice in between: then a text tells where the turns are.
 */
function isBounded(group: readonly string[], flags: string): boolean {
  const inner = group.slice(group[0] === '(?' && group[1] === ':' ? 2 : 1);
  if (inner.some((part) => /^[(|]/u.test(part)) || group[1] === '?') return false;
  const choices = inner.filter((part) => IS_QUANTIFIER.test(part) && countsOf(part) !== 1);
  const isAlone = (sign: string | undefined, others: readonly string[]): boolean =>
    sign !== undefined &&
    /^(?:[^\\.^$[*+?{]|\\[^\p{L}\p{N}])$/u.test(sign) &&
    !others.some((part) => !IS_QUANTIFIER.test(part) && matchesSign(part, sign.replace(/^\\/u, ''), flags));
  const [first, ...behind] = inner;
  const isFirst = isAlone(first, behind) && !IS_QUANTIFIER.test(behind[0] ?? '');
  return choices.length < 2 && (isFirst || isAlone(inner.at(-1), inner.slice(0, -1)));
}

function matchesSign(part: string, sign: string, flags: string): boolean {
  return new RegExp(`^${part}$`, flags).test(sign);
}

/** How many counts `?`, `{n}`, `{n,m}` or an unbounded quantifier allow. */
function countsOf(quantifier: string): number {
  if (/^[*+]|,\}/u.test(quantifier)) return Number.POSITIVE_INFINITY;
  const [, least, most] = /^\{(\d+)(?:,(\d+))?/u.exec(quantifier) ?? [];
  return least === undefined ? 2 : Number(most ?? least) - Number(least) + 1;
}

/** In how many ways that many marks can stand in a row of places, each where the one before it stands or later. */
function waysToPlace(marks: number, places: number): number {
  let ways = 1;
  for (let mark = 1; mark <= marks && Number.isFinite(ways); mark += 1) ways *= (places + mark) / mark;
  return ways;
}

/** Of these `picomatch` makes repeated groups, or alternatives that nothing bounds. */
const WILD = /[(|]|[\]}+]\+/u;

interface Run {
  /** Two stars that are a whole name: they stand for any number of names. */
  readonly crosses: boolean;
  /** A slash or the end follows, so that it ends in one place alone. */
  readonly isClosed: boolean;
  /** Which it is, from 1, of the runs that share a name, or of those that cross. */
  readonly rank: number;
}

/**
 * The steps of matching a path by a glob. A star ends anywhere in a name, two stars at any slash; alternatives between
 * braces, and sets, multiply that.
 */
export function globSteps(glob: string): Steps {
  if (WILD.test(glob)) return NOBODY_KNOWS;
  const choices = alternativesIn(glob) * 2 ** glob.split('[').slice(1).length;
  const runs = runsIn(glob);
  return (path) => {
    const names = path.split('/');
    const longest = names.reduce((most, name) => Math.max(most, name.length), 0);
    let steps = choices;
    let ways = choices;
    for (const { crosses, isClosed, rank } of runs) {
      steps += ways * (crosses ? path.length : longest);
      const places = crosses ? names.length : longest;
      if (crosses || !isClosed) ways *= (places + rank) / rank;
    }
    return steps;
  };
}

function runsIn(glob: string): readonly Run[] {
  let crossing = 0;
  let inName = 0;
  return [...glob.matchAll(/\/|\*+/gu)].flatMap(({ 0: part, index }) => {
    const isClosed = (glob[index + part.length] ?? '/') === '/';
    const crosses = part === '**' && isClosed && (glob[index - 1] ?? '/') === '/';
    if (part === '/') inName = 0;
    else if (crosses) crossing += 1;
    else inName += 1;
    return part === '/' ? [] : [{ crosses, isClosed, rank: crosses ? crossing : inName }];
  });
}

function alternativesIn(glob: string): number {
  const open: number[] = [];
  let all = 1;
  for (const [sign] of glob.matchAll(/[{},]/gu)) {
    if (sign === '{') open.push(1);
    else if (sign === ',' && open.length > 0) open.push((open.pop() ?? 1) + 1);
    else if (sign === '}') all *= open.pop() ?? 1;
  }
  return all;
}
