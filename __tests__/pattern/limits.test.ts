import { beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import {
  configuredExpression,
  configuredGlobs,
  decisiveGlobs,
  withinLimit,
} from '../../src/pattern/configured.ts';
import { hasOverrun, Limit, Overrun } from '../../src/pattern/limit.ts';
import { renewPatterns } from '../../src/pattern/matchers.ts';
import { proposedExpression, proposedGlobs, unheededPatterns } from '../../src/pattern/proposed.ts';

const LONG = `${'a'.repeat(60)}!`;

beforeEach(renewPatterns);

function secondsOf(work: () => unknown): number {
  const begin = performance.now();
  work();
  return (performance.now() - begin) / 1000;
}

describe('a pattern of the configuration in force', () => {
  it('answers as it would by itself, whether it is watched or not', () => {
    expect(configuredExpression('a|b', 'whole')('ab')).toBe(false);
    expect(configuredExpression('a|b')('ab')).toBe(true);
    expect(configuredExpression('^b$', 'part', 'mu')('a\nb')).toBe(true);
    expect(configuredExpression('(?:a+)+!', 'whole')(LONG)).toBe(true);
    expect(configuredGlobs(['*.md', '+(a*)!'])(LONG)).toBe(true);
    expect(configuredGlobs(['*.md', '+(a*)'], { dot: true })('.b.md')).toBe(true);
    expect(configuredGlobs([])('a')).toBe(false);
    expect(hasOverrun()).toBe(false);
  });

  it('is stopped after a second, and not run again by whoever makes it anew', () => {
    expect(secondsOf(() => expect(() => configuredExpression('(a+)+')('a')).not.toThrow())).toBeLessThan(1);
    const fails = () => expect(() => configuredExpression('(a+)+', 'whole')(LONG)).toThrow(Overrun);
    expect(secondsOf(fails)).toBeGreaterThan(0.9);
    expect(secondsOf(fails)).toBeLessThan(0.5);
    expect(hasOverrun()).toBe(true);
  });

  it('is stopped where it uses up its memory, or is too large', () => {
    expect(() => configuredExpression('^(?:a|b)*$x')('a'.repeat(20_000_000))).toThrow(Overrun);
    expect(() => configuredExpression('(?:x|y)'.repeat(100_000))('x')).toThrow(Overrun);
  });

  it('is named in words that may stand anywhere', () => {
    const pattern = `^(a+)+$|\`\u{1b}\u{202e}\n${'x'.repeat(200)}`;
    expect(() => configuredExpression(pattern)(LONG)).toThrow(
      /^the configuration’s pattern `\^\(a\+\)\+\$\|\\u\{60\}\\u\{1b\}\\u\{202e\}\\u\{a\}x+…` would take too long$/u,
    );
  });

  it('that decides what is reviewed ends the run', () => {
    const matches = decisiveGlobs('ignore', ['b', '*(*a)b']);
    expect(matches('b')).toBe(true);
    expect(() => matches(LONG)).toThrow(Failure);
    expect(() => matches(LONG)).toThrow('Unexpected glob `*(*a)b` in the configuration’s `ignore`');
  });
});

describe('work by patterns', () => {
  it('gives what it gives, and throws what it throws', () => {
    expect(withinLimit('the work', 'a', () => 7)).toBe(7);
    const fails = () => {
      throw new TypeError('mine');
    };
    expect(() => withinLimit('the work', 'b', fails)).toThrow('mine');
    expect(withinLimit('the work', 'b', () => 7)).toBe(7);
  });

  it('is stopped, and so is the same the next time', () => {
    const endless = () => /^(a+)+$/u.test(LONG);
    expect(() => withinLimit('the work', 'a', endless)).toThrow('the work would take too long');
    expect(() => withinLimit('the work', 'a', () => 7)).toThrow(Overrun);
    expect(withinLimit('the work', 'b', () => 7)).toBe(7);
  });

  it('has no more time once all is used up', () => {
    const busy = () => {
      const end = performance.now() + 800;
      while (performance.now() < end);
    };
    const limit = () => new Limit('the work', 'proposed');
    const tries = Array.from({ length: 30 }, () =>
      secondsOf(() => {
        try {
          limit().run(1, busy);
        } catch (error) {
          expect(error).toBeInstanceOf(Overrun);
        }
      }),
    );
    expect(tries.reduce((sum, one) => sum + one)).toBeLessThan(12);
    expect(() => limit().run(1, () => 7)).toThrow(Overrun);
    expect(new Limit('the work', 'configured').run(1, () => 7)).toBe(7);
  });
});

describe('a pattern of a site’s own configuration', () => {
  it('matches nothing once it overran, which is said', () => {
    const isHidden = proposedGlobs('Hexo’s `ignore`', ['*(*a)b', 'c', '', 'x'.repeat(2000)]);
    expect([isHidden('b'), isHidden('c'), isHidden(''), isHidden('x'.repeat(2000))]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(unheededPatterns()).toEqual([]);
    expect([isHidden(LONG), isHidden('b'), isHidden('c')]).toEqual([false, false, true]);
    expect(unheededPatterns()).toEqual([
      'A glob of Hexo’s `ignore` would take too long: it is taken to match nothing',
    ]);
  });

  it('that is none, or longer than anybody’s, is not run', () => {
    expect(proposedExpression('Hugo’s `ignoreFiles`', '(')).toBeUndefined();
    expect(proposedExpression('Hugo’s `ignoreFiles`', 'x'.repeat(2000))).toBeUndefined();
    expect(proposedExpression('Hugo’s `ignoreFiles`', 'a(.)')?.('xab')?.[1]).toBe('b');
  });
});
