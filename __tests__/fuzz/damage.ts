import * as fc from 'fast-check';

/** What may stand where something else should. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    0,
    -1,
    1.5,
    1e21,
    '',
    'x',
    '\0',
    '\u{d83d}',
    [],
    {},
    [null],
    { nodes: null },
  ),
  fc.constantFrom(
    '../../etc/passwd',
    '/',
    'a\nb',
    '@@ -1 +1 @@',
    '@@ -9,9 +99999999999999999999,9 @@\n+x',
    'a'.repeat(40),
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** Which keys to follow from the top, each counted round, and what stands at the last of them then. */
export interface Damage {
  readonly steps: readonly number[];
  readonly value: unknown;
}

export const damage: fc.Arbitrary<Damage> = fc.record({
  steps: fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 8 }),
  value: junk,
});

/** Plain data with another value at one of its places. */
export function damaged(answer: unknown, { steps: [step = 0, ...more], value }: Damage): unknown {
  if (typeof answer !== 'object' || answer === null) return value;
  const keys = Object.keys(answer);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const inner = (answer as Readonly<Record<string, unknown>>)[key];
  const changed = more.length === 0 ? value : damaged(inner, { steps: more, value });
  if (Array.isArray(answer))
    return answer.map((one: unknown, index) => (String(index) === key ? changed : one));
  return { ...answer, [key]: changed };
}
