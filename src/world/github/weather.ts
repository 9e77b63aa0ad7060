import type { Refusal } from './refusal.ts';

/** What became of one attempt to ask GitHub. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** No answer came: a reset connection, a name that does not resolve. */
  | { readonly kind: 'unreachable'; readonly status?: number }
  | { readonly kind: 'down'; readonly status: number }
  /** Headers said 200, the body was cut off. */
  | { readonly kind: 'torn'; readonly status: number }
  /** `retryAfter` in seconds, `reset` in seconds since 1970. */
  | {
      readonly kind: 'limited';
      readonly status: number;
      readonly retryAfter?: number;
      readonly reset?: number;
    };

/** The time a run may spend on waiting, in milliseconds, used up as it goes. */
export interface Patience {
  left: number;
  readonly unit: number;
}

const ATTEMPTS = 4;

/** A run waits two minutes in all; the unit of waiting can be shortened from outside for tests of long weather. */
export function patience(): Patience {
  const unit = Number(process.env.POSTPROOF_WAIT_UNIT ?? 1000);
  return { left: 120 * (Number.isFinite(unit) ? unit : 1000), unit: Number.isFinite(unit) ? unit : 1000 };
}

/**
 * How long to wait before trying again, in milliseconds; undefined: not again.
 *
 * A write whose answer was lost may have been done, so it is not repeated here: its caller looks first. A rate limit
 * is a clear no, and repeated whatever it was.
 */
export function waitFor(
  outcome: Exclude<Outcome<never>, { readonly kind: 'done' | 'refused' }>,
  attempt: { readonly count: number; readonly isWrite: boolean },
  patience: Patience,
): number | undefined {
  if (attempt.count >= ATTEMPTS || (attempt.isWrite && outcome.kind !== 'limited')) return undefined;
  const seconds =
    outcome.kind === 'limited' ? limitSeconds(outcome, attempt.count) : 2 ** (attempt.count - 1) * 0.5;
  const wait = Math.ceil(seconds * patience.unit);
  if (wait > patience.left) return undefined;
  patience.left -= wait;
  return wait;
}

/** GitHub: `retry-after` when it is there, else until the reset, else a minute for a secondary limit. */
function limitSeconds(
  outcome: { readonly retryAfter?: number; readonly reset?: number },
  count: number,
): number {
  if (outcome.retryAfter !== undefined) return outcome.retryAfter;
  if (outcome.reset !== undefined) return Math.max(1, outcome.reset - Date.now() / 1000);
  return 20 * count;
}
