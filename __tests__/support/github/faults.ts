/** What a fault may look at to decide whether a request is meant. */
export interface Subject {
  readonly method: string;
  readonly path: string;
  /** The operation's id in GitHub's REST description, `graphql`, or `unknown`. */
  readonly operation: string;
  readonly body: unknown;
}

/**
 * Which requests a fault is for: an operation's id (`pulls/list-files`), `graphql`, `graphql NAME` for documents that
 * say NAME, `*` for all, an expression over `METHOD /path?query`, or a function.
 */
export type Matcher = string | RegExp | ((subject: Subject) => boolean);

/** When a fault strikes: from the nth matching request on (1 is the first), for so many of them. */
export interface When {
  readonly nth?: number;
  readonly times?: number;
}

export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly done: boolean;
      readonly headers: Headers;
      readonly body: unknown;
    }
  | { readonly kind: 'reset'; readonly done: boolean }
  | { readonly kind: 'torn'; readonly keep: number | undefined }
  | {
      readonly kind: 'partial';
      readonly at: readonly (string | number)[];
      readonly message: string;
      readonly type: string;
    }
  | { readonly kind: 'before' | 'after'; readonly run: Hook };

type Headers = Readonly<Record<string, string>>;
type Hook = (subject: Subject) => Promise<void> | void;

export interface LimitOptions extends When {
  readonly kind: 'primary' | 'secondary' | 'graphql';
  /** Seconds in `retry-after`; absent without it. */
  readonly retryAfter?: number;
  readonly status?: 403 | 429;
  /** Seconds until `x-ratelimit-reset`. */
  readonly resetIn?: number;
}

interface Rule {
  readonly matcher: Matcher;
  readonly from: number;
  readonly to: number;
  readonly fault: Fault;
  seen: number;
}

const EXCEEDED = 'API rate limit exceeded for installation ID 1.';
const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
const PARTIAL = 'Something went wrong while executing your query.';

/** What can be made to go wrong between a program and GitHub. Without options: the next matching request, once. */
export class Faults {
  readonly #rules: Rule[] = [];

  /** An error status; with `done` the request was carried out all the same. */
  fail(
    matcher: Matcher,
    options: When & { status?: number; done?: boolean; headers?: Headers; body?: unknown } = {},
  ): void {
    const { status = 502, done = false, headers = {}, body = '<html><body>Unicorn!</body></html>' } = options;
    this.#add(matcher, options, { kind: 'status', status, done, headers, body });
  }

  /** The connection is reset without an answer; with `done` after the request was carried out. */
  reset(matcher: Matcher, options: When & { done?: boolean } = {}): void {
    this.#add(matcher, options, { kind: 'reset', done: options.done ?? false });
  }

  /** The answer breaks off in its middle, or after `keep` bytes, though its head promised the whole. */
  tear(matcher: Matcher, options: When & { keep?: number } = {}): void {
    this.#add(matcher, options, { kind: 'torn', keep: options.keep });
  }

  /** A rate limit; `graphql` is the one that comes with status 200. */
  limit(matcher: Matcher, options: LimitOptions): void {
    const { kind, retryAfter, status = kind === 'graphql' ? 200 : 403, resetIn = 3600 } = options;
    const reset = String(Math.floor(Date.now() / 1000) + resetIn);
    const spent = { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    const headers = {
      ...(kind === 'secondary' ? {} : spent),
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    };
    const message = kind === 'secondary' ? SECONDARY : EXCEEDED;
    const rest = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) };
    const body = kind === 'graphql' ? { errors: [{ type: 'RATE_LIMITED', message }] } : rest;
    this.#add(matcher, options, { kind: 'status', status, done: false, headers, body });
  }

  /** A GraphQL answer with one place of its data missing, and an error that says so. */
  partial(
    matcher: Matcher,
    options: When & { at: readonly (string | number)[]; message?: string; type?: string },
  ): void {
    const { at, message = PARTIAL, type = 'INTERNAL' } = options;
    this.#add(matcher, options, { kind: 'partial', at, message, type });
  }

  /** Runs something before a request is looked at: a push, for example. */
  before(matcher: Matcher, run: Hook, when: When = {}): void {
    this.#add(matcher, when, { kind: 'before', run });
  }

  /** Runs something when a request was carried out and before its answer leaves. */
  after(matcher: Matcher, run: Hook, when: When = {}): void {
    this.#add(matcher, when, { kind: 'after', run });
  }

  delay(matcher: Matcher, milliseconds: number, when: When = {}): void {
    this.before(matcher, () => new Promise((resolve) => setTimeout(resolve, milliseconds)), when);
  }

  /** Holds matching requests back until so many have come, then lets them all go on. */
  barrier(matcher: Matcher, count: number): void {
    const waiting: (() => void)[] = [];
    const arrive = () =>
      new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (waiting.length === count) for (const letGo of waiting) letGo();
      });
    this.before(matcher, arrive, { times: count });
  }

  clear(): void {
    this.#rules.length = 0;
  }

  /** Counts a request and tells what is to happen to it. */
  take(subject: Subject): Fault[] {
    return this.#rules
      .filter((rule) => matches(rule.matcher, subject) && strikes(rule))
      .map((rule) => rule.fault);
  }

  #add(matcher: Matcher, { nth = 1, times = 1 }: When, fault: Fault): void {
    this.#rules.push({ matcher, from: nth, to: nth + times - 1, fault, seen: 0 });
  }
}

function strikes(rule: Rule): boolean {
  rule.seen += 1;
  return rule.seen >= rule.from && rule.seen <= rule.to;
}

function matches(matcher: Matcher, subject: Subject): boolean {
  if (typeof matcher === 'function') return matcher(subject);
  if (matcher instanceof RegExp) return matcher.test(`${subject.method} ${subject.path}`);
  if (matcher === '*' || matcher === subject.operation) return true;
  const [kind, name] = matcher.split(' ');
  if (kind !== 'graphql' || name === undefined || subject.operation !== 'graphql') return false;
  // By the operation's own name or a field that takes arguments: a word of another document must not count.
  const { query = '' } = (subject.body ?? {}) as { readonly query?: string };
  return new RegExp(`\\b(?:query|mutation)\\s+${name}\\b|\\b${name}\\(`, 'u').test(query);
}
