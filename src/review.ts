import type { Settings } from './config/settings.ts';
import { placeFindings } from './diff/place-findings.ts';
import { makeFindings } from './lint/findings.ts';
import { loadStockRules } from './lint/stock-rules.ts';
import { unheededPatterns } from './pattern/proposed.ts';
import type { PullRequest, Tree } from './ports.ts';
import { conclude } from './report/conclude.ts';
import { rulePage } from './report/links.ts';
import type { FailOn, Verdict } from './report/verdict.ts';
import type { AnyRule } from './rules/rule.ts';
import { openAccounts } from './side/accounts.ts';
import { compareSides } from './side/compare.ts';
import { examine, type Scope } from './side/examine.ts';
import { factsOf } from './side/facts.ts';
import { mostFindings } from './side/most-findings.ts';
import type { Blobs } from './side/readings.ts';
import { pathsToCheck, postsAmong, prefetchChange } from './side/scope.ts';
import { openSide } from './side/side.ts';
import { languageOf, placedFileOf } from './side/views.ts';

/** What a review is made of. */
export interface ReviewRequest {
  readonly pullRequest: PullRequest;
  /** The tree as it will be after the merge. */
  readonly after: Tree;
  /** The tree of the merge base. */
  readonly base: Tree;
  readonly settings: Settings;
  readonly rules: readonly AnyRule[];
  readonly now: Date;
  readonly failOn: FailOn;
  /** Every post rather than those of the change. */
  readonly all: 'all' | 'changed';
  /** Limits the posts; absent: no limit. */
  readonly only?: (path: string) => boolean;
  /** What is to be said besides the findings. */
  readonly notes?: readonly string[];
}

/** The whole program: a pull request goes in, a verdict comes out. */
export async function review(request: ReviewRequest): Promise<Verdict> {
  const { settings, rules, now, failOn } = request;
  const changes = await request.pullRequest.changes();
  const blobs: Blobs = new Map();
  const after = await openSide(request.after, settings, now, blobs);
  await prefetchChange(after, changes);
  const base = changes.base === null ? after : await openSide(request.base, settings, now, blobs);
  const sides = { after, base };
  const paths = await pathsToCheck(sides.after, changes, request);
  const stock = await loadStockRules(settings.remark);
  const isWhole = request.all === 'all' && changes.base === null;
  const scope: Scope = {
    settings,
    rules,
    paths,
    ...(stock === undefined ? {} : { stock }),
    ...(isWhole ? { isWhole } : {}),
  };
  const accounts = openAccounts(request.pullRequest);
  const found = await examine(
    sides.after,
    changes.base === null
      ? scope
      : { ...scope, change: { changes, base: sides.base, ...(accounts === undefined ? {} : { accounts }) } },
  );
  const { isIntroduced, notCompared } = await compareSides(found, sides, changes, scope);
  const head = mostFindings(found, isIntroduced);
  const textOf = (path: string) => sides.after.text(path);
  const findings = makeFindings(head.hits, {
    textOf,
    isIntroduced,
    languageOf: languageOf(sides.after, settings),
    pageOf: rulePage,
  });
  const fresh = findings.filter((finding) => finding.introduced === true);
  const placed = placeFindings(fresh, placedFileOf(sides.after, changes));
  return conclude({
    changes,
    head,
    findings,
    placed,
    notCompared,
    posts: postsAmong(sides.after, paths).length,
    failOn,
    notes: [...(request.notes ?? []), ...unheededPatterns()],
    textOf,
    facts: () => factsOf(sides.after, paths, changes),
  });
}
