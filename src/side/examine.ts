import type { Settings } from '../config/settings.ts';
import type { NotChecked } from '../lint/finding.ts';
import { type LintContext, type Linted, lint } from '../lint/lint.ts';
import type { StockRules } from '../lint/stock-rules.ts';
import type { Changes } from '../ports.ts';
import type { Post } from '../post/post.ts';
import type { AnyRule, Change, ChangedPath } from '../rules/rule.ts';
import type { Site } from '../site/site.ts';
import type { Accounts, Asked } from './accounts.ts';
import { type PlacedSite, type Side, siteOf } from './side.ts';

/** What to look at on one side of a change. */
export interface Scope {
  readonly settings: Settings;
  readonly rules: readonly AnyRule[];
  readonly stock?: StockRules;
  /** Posts and other changed files, by path on this side. */
  readonly paths: readonly string[];
  /** Every post of the sites is looked at, and all are read. */
  readonly isWhole?: true;
  /** The change as a whole, for the rules about it; absent on the base side and with `--all`. */
  readonly change?: { readonly changes: Changes; readonly base: Side; readonly accounts?: Accounts };
}

/** Rounds of asking and reading: a chain of files that name one another is never longer in a real site. */
const ROUNDS = 12;

/** Runs the rules over one side, reading what they ask for until they ask no more or no more can be had. */
export async function examine(side: Side, scope: Scope): Promise<Linted> {
  // What the first posts ask for, nearly all ask for: with it at hand few of thousands are looked at twice.
  if (isLarge(scope) && scope.isWhole !== true)
    await examine(side, { ...scope, paths: scope.paths.slice(0, AT_HAND) });
  const asked = askedIn(side, scope);
  const settled = new Map<string, Linted>();
  for (let round = 1; ; round += 1) {
    const linted = once(side, scope, settled);
    const read = await Promise.all(asked.map((one) => one.readWanted()));
    if (round === ROUNDS || !read.includes(true)) return linted;
  }
}

/** All that the checks of a scope may ask. */
function askedIn(side: Side, { change }: Scope): readonly Asked[] {
  if (change === undefined) return [side];
  return change.accounts === undefined ? [side, change.base] : [side, change.base, change.accounts];
}

/** @param settled what came of the posts whose checks asked for nothing more. */
function once(side: Side, scope: Scope, settled: Map<string, Linted>): Linted {
  const asked = askedIn(side, scope);
  const reads = {
    count: () => asked.reduce((sum, one) => sum + one.wanting(), 0),
    reset: () => {
      for (const one of asked) one.settle();
    },
  };
  const sites = side.sites();
  const reviewed = new Set(scope.paths);
  const results = sites.map((placed) => {
    const { index } = placed;
    const site: Site = {
      ...placed.site,
      isReviewed: (path) => reviewed.has(path),
      baseText: (path) => (scope.change?.base ?? side).ask(path),
    };
    const own = scope.paths.filter(
      (path) => siteOf(path, sites) === placed && !scope.settings.isIgnored(path),
    );
    const settingsFor = (path: string) => scope.settings.rulesFor(path, site.model.generator, index);
    const stock = scope.stock === undefined ? {} : { stock: scope.stock };
    const context = { rules: scope.rules, site, settingsFor, reads, ...stock };
    const posts = own.filter((path) => site.isPost(path));
    const others = own.filter((path) => !site.isPost(path));
    const lintOne =
      scope.isWhole === true || isLarge(scope)
        ? onceEach(context, settled)
        : (post: Post) => lint(context, [post]);
    const ofPosts = posts.flatMap((path) => {
      const post = site.parsed(path);
      return post === undefined ? [] : [lintOne(post)];
    });
    const ofOthers = lint(context, [], others, changeOf(placed, sites, side, scope));
    return join([
      ...ofPosts,
      { ...ofOthers, notChecked: [...ofOthers.notChecked, ...unreadable(site, posts)] },
    ]);
  });
  reads.reset();
  return join(results);
}

/** Posts that are kept whole beside the one that is looked at: its translations are mostly among them. */
const AT_HAND = 300;

function isLarge({ paths }: Scope): boolean {
  return paths.length > AT_HAND;
}

/**
 * What a check has answered without asking stays true: always where all is read. In a large change it is taken for true,
 * rather than parse thousands of posts once more or keep them parsed.
 */
function onceEach(context: LintContext, settled: Map<string, Linted>): (post: Post) => Linted {
  const atHand: Post[] = [];
  return (post) => {
    const known = settled.get(post.path);
    if (known !== undefined) return known;
    const linted = lint(context, [post]);
    if (!linted.isProvisional) settled.set(post.path, linted);
    atHand.push(post);
    const gone = atHand.length > AT_HAND ? atHand.shift() : undefined;
    gone?.letGo(() => context.site.files.text(gone.path) ?? '');
    return linted;
  };
}

/** Posts without a text: no rule ran on them, and the summary says so. */
function unreadable(site: Site, posts: readonly string[]): readonly NotChecked[] {
  return posts
    .filter((path) => site.parsed(path) === undefined)
    .map((path) => {
      const kind = site.files.entry(path)?.kind;
      const why =
        kind === 'file'
          ? 'it is not UTF-8 text, or could not be read'
          : `it is a ${kind === 'symlink' ? 'symbolic link' : 'submodule'}`;
      return { path, rule: '*', why };
    });
}

function changeOf(
  placed: PlacedSite,
  sites: readonly PlacedSite[],
  side: Side,
  scope: Scope,
): Change | undefined {
  const { change } = scope;
  const base = change === undefined ? undefined : counterpart(placed, change.base.sites());
  if (change === undefined || base === undefined) return undefined;
  const { accounts } = change;
  const files: readonly ChangedPath[] = change.changes.files.filter(
    (file) => siteOf(file.path, sites) === placed && !scope.settings.isIgnored(file.path),
  );
  return {
    files,
    base: base.site,
    head: (path) => side.head(path),
    ...(change.changes.opener === undefined ? {} : { opener: change.changes.opener }),
    ...(accounts === undefined ? {} : { accountExists: (login: string) => accounts.exists(login) }),
  };
}

/** The same site on the other side: by its root, else the only one there is, as a site may move. */
function counterpart(placed: PlacedSite, others: readonly PlacedSite[]): PlacedSite | undefined {
  return others.find((other) => other.site.model.root === placed.site.model.root) ?? others[0];
}

function join(results: readonly Linted[]): Linted {
  const ran = new Map<string, Set<string>>();
  for (const [path, rules] of results.flatMap((result) => [...result.ran])) {
    const all = ran.get(path) ?? new Set();
    for (const rule of rules) all.add(rule);
    ran.set(path, all);
  }
  return {
    hits: results.flatMap((result) => result.hits),
    ran,
    notChecked: results.flatMap((result) => result.notChecked),
    isProvisional: results.some((result) => result.isProvisional),
  };
}
