import { Script } from 'node:vm';

/** Where a pattern comes from: the configuration in force, or a site's own, which a pull request may bring. */
export type Origin = 'configured' | 'proposed';

/** In milliseconds. */
const ONE_CALL = 1000;
/** In milliseconds: what all patterns of one origin may take in a process. */
const ALL_CALLS: Readonly<Record<Origin, number>> = { configured: 20_000, proposed: 10_000 };
/** So many take some milliseconds at most, mostly none; a watch over them takes a tenth of one, or more when busy. */
const FEW_STEPS = 1_000_000;

/** A pattern takes too long on a text, or took too long on one before it. */
export class Overrun extends Error {
  /** @param what the pattern, in words that may stand in any report. */
  constructor(what: string) {
    super(`${what} would take too long`);
    this.name = 'Overrun';
  }
}

/** Milliseconds that are left. */
const left: Record<Origin, number> = { ...ALL_CALLS };
let hasAnyOverrun = false;

/** Whether anything overran so far: on a faster machine it might not have. */
export function hasOverrun(): boolean {
  return hasAnyOverrun;
}

/** Gives all patterns their time again. */
export function renewTime(): void {
  Object.assign(left, ALL_CALLS);
  hasAnyOverrun = false;
}

/** The limit of one pattern, which is not run again once it overran. */
export class Limit {
  readonly #what: string;
  readonly #origin: Origin;
  #isSpent = false;

  constructor(what: string, origin: Origin) {
    this.#what = what;
    this.#origin = origin;
  }

  /**
   * Does synchronous work, which may be stopped anywhere.
   *
   * @param steps the most that it may take; Infinity where nobody can say.
   * @throws Overrun
   */
  run<Result>(steps: number, work: () => Result): Result {
    const time = Math.min(ONE_CALL, Math.ceil(left[this.#origin]));
    if (this.#isSpent || time <= 0) throw this.#overrun();
    const begin = performance.now();
    try {
      return steps <= FEW_STEPS ? work() : watched(work, time);
    } catch (error) {
      if (!isExhausted(error)) throw error;
      this.#isSpent = true;
      throw this.#overrun();
    } finally {
      left[this.#origin] -= performance.now() - begin;
    }
  }

  #overrun(): Overrun {
    hasAnyOverrun = true;
    return new Overrun(this.#what);
  }
}

const WORK = Symbol.for('postproof.work');
let script: Script | undefined;

/** Nothing but a script can be stopped while a regular expression runs, and all that a script sees is global. */
function watched<Result>(work: () => Result, timeout: number): Result {
  const globals = globalThis as { [WORK]?: unknown };
  script ??= new Script(`globalThis[Symbol.for('postproof.work')]()`);
  globals[WORK] = work;
  try {
    return script.runInThisContext({ timeout }) as Result;
  } finally {
    delete globals[WORK];
  }
}

/** Besides the time, an expression may use up the room that it has for its way back. */
function isExhausted(error: unknown): boolean {
  const isStopped = (error as { readonly code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
  return isStopped || error instanceof RangeError;
}
