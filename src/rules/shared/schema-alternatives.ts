/** An error as the validator gives it. */
export interface Found {
  readonly keyword: string;
  readonly keywordLocation: string;
  readonly instanceLocation: string;
  readonly error: string;
  /** Keywords whose values all would do, where several alternatives ask for one of a few. */
  readonly allowed?: readonly string[];
}

/**
 * Where none of several alternatives fits, the errors of the one that was meant: of the kind that the value is (a text,
 * a list). Where that leaves several, the values that any of them allows; else the union's own error.
 */
export function likeliest(
  errors: readonly Found[],
  valueAt: (location: string) => unknown,
): readonly Found[] {
  const unions = errors
    .filter((error) => /^(?:anyOf|oneOf)$/u.test(error.keyword))
    .sort((a, b) => a.keywordLocation.length - b.keywordLocation.length);
  return unions.reduce<readonly Found[]>((left, union) => {
    if (!left.includes(union)) return left;
    const isInside = (error: Found): boolean => isBelow(error, union);
    const meant = meantBy(left.filter(isInside), union, valueAt(union.instanceLocation));
    return left.flatMap((error) => {
      if (error === union) return meant === undefined ? [union] : meant.filter((one) => !left.includes(one));
      return !isInside(error) || meant?.includes(error) === true ? [error] : [];
    });
  }, errors);
}

function isBelow(error: Found, union: Found): boolean {
  return error.keywordLocation.startsWith(`${union.keywordLocation}/`);
}

function meantBy(inside: readonly Found[], union: Found, value: unknown): readonly Found[] | undefined {
  const branches = new Map<string, Found[]>();
  for (const error of inside) {
    const branch = error.keywordLocation.slice(union.keywordLocation.length + 1).split('/')[0] ?? '';
    branches.set(branch, [...(branches.get(branch) ?? []), error]);
  }
  const fitting = [...branches.values()].filter(
    (errors) => !errors.some((error) => isOfOtherKind(error, union, value)),
  );
  const [only, ...others] = fitting;
  if (others.length === 0) return only;
  const choices = fitting.flatMap((errors) => errors.filter((error) => isChoice(error, union)));
  const [first] = choices;
  if (first === undefined) return undefined;
  return [{ ...first, allowed: choices.map((choice) => choice.keywordLocation) }];
}

function isChoice({ keyword, instanceLocation }: Found, union: Found): boolean {
  return (keyword === 'enum' || keyword === 'const') && instanceLocation === union.instanceLocation;
}

/** Whether an alternative is about another kind of value altogether: a list, where the value is a text. */
function isOfOtherKind(error: Found, union: Found, value: unknown): boolean {
  if (error.instanceLocation !== union.instanceLocation) return false;
  return error.keyword === 'type' || (isChoice(error, union) && typeof value === 'object' && value !== null);
}
