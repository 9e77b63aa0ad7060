import { describe, expect, it } from 'vitest';
import { expressionSteps, globSteps } from '../../src/pattern/steps.ts';

const NOBODY_KNOWS = Number.POSITIVE_INFINITY;

/** On a text of ten signs; by hand, as the last column says. */
const EXPRESSIONS: readonly (readonly [source: string, flags: string, steps: number, why: string])[] = [
  ['^abc$', 'u', 1, 'one place to start, nothing to choose'],
  ['abc', 'u', 11, 'eleven places to start'],
  ['^abc$', 'mu', 11, 'each line is a start'],
  ['^a|b', 'u', 22, 'only one of two alternatives is anchored'],
  ['^[a-z0-9._-]+$', 'u', 11, 'the end of one run'],
  ['[a-z]+', 'u', 66, 'a start and an end behind it: 12 over 2'],
  ['^a*a*$', 'u', 66, 'two ends, one behind the other'],
  ['^a*a*a*$', 'u', 286, 'three ends: 13 over 3'],
  ['^a{2,}$', 'u', 11, 'unbounded as well'],
  ['^a+?b', 'u', 11, 'lazy is not fewer'],
  ['^a{3}$', 'u', 1, 'a fixed number is no choice'],
  ['^\\d{1,2}-\\d{1,2}$', 'u', 4, 'two counts each'],
  ['^a?a?a?a$', 'u', 8, 'there or not, three times'],
  ['^(?:a|b|c)(?:d|e)$', 'u', 6, 'three times two alternatives'],
  ['^(?:a|(?:b|c))$', 'u', 4, 'two times two, as one stands in the other'],
  ['^(?:a|b)?$', 'u', 4, 'an optional group of two'],
  ['^(?<year>a)(?=b)(?!c)(?<=d)(?<!e)$', 'u', 1, 'groups that choose nothing'],
  ['^[*+?{1,}()|]\\*\\+\\(\\)\\|$', 'u', 1, 'signs in a class, or behind a backslash, are themselves'],
  ['^\\p{L}\\u{61}$', 'u', 1, 'braces that count nothing'],
  ['^[a-z]+(?:-[a-z]+)*$', 'u', 286, 'turns that begin with a sign of their own: three ends'],
  ['^(?:[a-z]+-)*[a-z]+$', 'u', 286, 'turns that end with one'],
  ['^(\\.\\d{2})+$', 'u', 11, 'or with one behind a backslash: one end'],
  ['(?:-[a-z-]+)*', 'u', NOBODY_KNOWS, 'a sign that something else in the turn matches too'],
  ['(?:-[a-z]+[a-z]+)*', 'u', NOBODY_KNOWS, 'two choices in a turn'],
  ['(?:-+)*', 'u', NOBODY_KNOWS, 'a sign of its own that is repeated'],
  ['(?:-.)*', 'u', NOBODY_KNOWS, 'a dot is any sign'],
  ['(?:-|a)*', 'u', NOBODY_KNOWS, 'alternatives are not looked into'],
  ['(?:-(?:a|b)+)*', 'u', NOBODY_KNOWS, 'nor are groups in groups'],
  ['(?:a[^b]+)*', 'iu', NOBODY_KNOWS, 'a class that leaves out another sign'],
  ['(?:kK+)*', 'iu', NOBODY_KNOWS, 'the same sign in another case'],
  ['(a+)+', 'u', NOBODY_KNOWS, 'a repeated group'],
  ['(?:a|aa)*$b', 'u', NOBODY_KNOWS, 'a repeated group without a repetition in it'],
  ['(?:a?){20}', 'u', NOBODY_KNOWS, 'a group that is repeated a fixed number of times'],
  ['(a)\\1', 'u', NOBODY_KNOWS, 'a backreference'],
  ['(?<x>a)\\k<x>', 'u', NOBODY_KNOWS, 'a backreference by name'],
];

/** Steps on `aaaa/bbbbbb/cc.md`: seventeen signs, three names, the longest of six. */
const GLOBS: readonly (readonly [glob: string, steps: number, why: string])[] = [
  ['a/b.md', 1, 'nothing to choose'],
  ['**', 1 + 17, 'once along the path'],
  ['*.md', 1 + 6, 'once along a name'],
  ['*/*', 1 + 6 + 6, 'a star before a slash or the end ends in one place'],
  ['**/*.md', 1 + 17 + 4 * 6, 'a name behind each of three slashes, or none'],
  ['*-*.md', 1 + 6 + 7 * 6, 'a second star behind each place of the first'],
  ['*-*-*.md', 1 + 6 + 7 * 6 + 28 * 6, 'a third behind each pair: 8 over 2'],
  ['*-*/*-*', 1 + 6 + 7 * 6 + 7 * 6 + 49 * 6, 'a star in another name begins anew'],
  ['**/x/**/y', 1 + 17 + 4 * 17, 'the second run behind each place of the first'],
  ['**/*.{md,mdx}', 2 + 2 * 17 + 2 * 4 * 6, 'twice for two alternatives'],
  ['{a,{b,c}}', 4, 'two times two alternatives'],
  ['[ab]*', 2 + 2 * 6, 'a set is also read as its own signs'],
  ['c++/x', NOBODY_KNOWS, 'a plus behind a plus may repeat'],
  ['*(*a)b', NOBODY_KNOWS, 'an extended glob'],
  ['(a|aa)+b', NOBODY_KNOWS, 'parentheses of regular expressions'],
  ['{a,aa}+b', NOBODY_KNOWS, 'repeated alternatives'],
  ['[a]+[a]+b', NOBODY_KNOWS, 'a repeated set'],
];

describe('steps of a regular expression', () => {
  it.each(EXPRESSIONS)('%s with %s: %d, %s', (source, flags, steps) => {
    expect(expressionSteps(source, flags)('aaaaaaaaaa')).toBeCloseTo(steps);
  });

  it('grow with the text', () => {
    const steps = expressionSteps('^.*a.*a.*b$', 'u');
    expect(steps('a'.repeat(20))).toBeLessThan(2000);
    expect(steps('a'.repeat(200))).toBeGreaterThan(1_000_000);
  });

  it('are known of what is long, in time', () => {
    expect(expressionSteps('a?'.repeat(100_000), 'u')('a')).toBe(NOBODY_KNOWS);
    expect(expressionSteps('a*'.repeat(100_000), 'u')('a'.repeat(10_000))).toBe(NOBODY_KNOWS);
  });
});

describe('steps of a glob', () => {
  it.each(GLOBS)('%s: %d, %s', (glob, steps) => {
    expect(globSteps(glob)('aaaa/bbbbbb/cc.md')).toBeCloseTo(steps);
  });

  it('are few for what people write, on long paths', () => {
    const path = 'i18n/zh-Hans/docusaurus-plugin-content-blog/2026-01-02-a-long-title-of-a-post/index.md';
    for (const glob of [
      '**/_*.{js,jsx,ts,tsx,md,mdx}',
      '**/_*/**',
      '**/__tests__/**',
      '_posts/*-*-*.md',
      'a/**/b/**/*.md',
    ])
      expect(globSteps(glob)(path), glob).toBeLessThan(100_000);
  });
});
