import type { RuleSettings } from '../config/settings.ts';
import { Overrun } from '../pattern/limit.ts';
import { isAsciiDoc } from '../post/asciidoc.ts';
import type { Post } from '../post/post.ts';
import type { AnyRule, Change, Complaint } from '../rules/rule.ts';
import type { Site } from '../site/site.ts';
import type { NotChecked, Severity } from './finding.ts';
import { isSilenced, readSilences } from './silence.ts';
import type { StockRules } from './stock-rules.ts';

/** A complaint with the rule that made it and the file it is about. */
export interface Hit {
  readonly rule: AnyRule;
  readonly path: string;
  readonly severity: Severity;
  readonly complaint: Complaint;
}

/** What came of running rules: what they found, on what they ran, and where they could not. */
export interface Linted {
  readonly hits: readonly Hit[];
  readonly ran: ReadonlyMap<string, ReadonlySet<string>>;
  readonly notChecked: readonly NotChecked[];
  /** Checks asked for what was not there: with it they may answer otherwise. */
  readonly isProvisional: boolean;
}

/** Counts what has been asked for in vain since the last `reset`. */
export interface Wanting {
  count(): number;
  reset(): void;
}

/** What a run of rules goes by. */
export interface LintContext {
  readonly rules: readonly AnyRule[];
  readonly site: Site;
  readonly settingsFor: (path: string) => RuleSettings;
  /** Files that a check asks for and that are not there yet: while there are any, its answer is provisional. */
  readonly reads: Wanting;
  /** What stock remark-lint rules say, where the configuration asks for them. */
  readonly stock?: StockRules;
}

interface Running extends LintContext {
  readonly hits: Hit[];
  readonly ran: Map<string, Set<string>>;
  readonly notChecked: NotChecked[];
  isProvisional: boolean;
}

/**
 * Runs the rules over posts, other changed files and, where there is one, the change itself.
 *
 * @throws Failure when the configuration does not say in time what goes for a file.
 */
export function lint(
  context: LintContext,
  posts: readonly Post[],
  otherFiles: readonly string[] = [],
  change?: Change,
): Linted {
  const running: Running = { ...context, hits: [], ran: new Map(), notChecked: [], isProvisional: false };
  for (const post of posts) lintPost(running, post);
  for (const path of otherFiles) lintFile(running, path);
  if (change !== undefined) lintChange(running, change);
  return running;
}

const WHY_UNPARSED = {
  post: 'its Markdown would take too long to read',
  run: 'it would take long to read, and the posts before it took the time that a run has',
} as const;

const WHY_UNREAD = {
  post: 'the front matter cannot be read',
  run: 'its front matter is long, and that of the posts before it took the time that a run has',
} as const;

function lintPost(running: Running, post: Post): void {
  const settings = running.settingsFor(post.path);
  const silences = readSilences(post);
  for (const rule of running.rules) {
    const { check } = rule;
    const setting = settings.get(rule.name);
    if (check === undefined || setting === undefined) continue;
    const unparsed = rule.judgesParsing === true && post.stopped?.by === 'post' ? undefined : post.stopped;
    if (unparsed !== undefined) {
      running.notChecked.push({ path: post.path, rule: rule.name, why: WHY_UNPARSED[unparsed.by] });
      continue;
    }
    if (rule.needsBody === true && isAsciiDoc(post.path)) continue;
    const { readable, isLeftOut = false } = post.frontMatter;
    const judges = rule.needsFrontMatter === true || (isLeftOut && rule.judgesParsing === true);
    if (judges && !readable) {
      running.notChecked.push({
        path: post.path,
        rule: rule.name,
        why: WHY_UNREAD[isLeftOut ? 'run' : 'post'],
      });
      continue;
    }
    run(running, { rule, path: post.path, severity: setting.severity }, () =>
      [...check(post, running.site, setting.options)].filter(
        (complaint) => complaint.path !== undefined || !isSilenced(silences, rule.name, complaint.at),
      ),
    );
  }
  if (isAsciiDoc(post.path)) {
    running.notChecked.push({
      path: post.path,
      rule: '*',
      why: 'it is AsciiDoc, of which only the front matter is read',
    });
  } else lintStock(running, post, silences);
}

/** Stock rules judge the Markdown alone: they ask for nothing, and a post that was not parsed has no tree to judge. */
function lintStock(running: Running, post: Post, silences: ReturnType<typeof readSilences>): void {
  if (post.stopped !== undefined) return;
  const about = { path: post.path, rule: 'remark' };
  for (const hit of withinTime(running, about, () => running.stock?.(post)) ?? []) {
    noteRan(running, post.path, hit.rule.name);
    if (!isSilenced(silences, hit.rule.name, hit.complaint.at)) running.hits.push(hit);
  }
}

function lintFile(running: Running, path: string): void {
  const settings = running.settingsFor(path);
  for (const rule of running.rules) {
    const { checkFile } = rule;
    const setting = settings.get(rule.name);
    if (checkFile === undefined || setting === undefined) continue;
    run(running, { rule, path, severity: setting.severity }, () => [
      ...checkFile(path, running.site, setting.options),
    ]);
  }
}

/** Rules about the change go by the settings of each file that they complain about. */
function lintChange(running: Running, change: Change): void {
  for (const rule of running.rules) {
    const { checkChange } = rule;
    if (checkChange === undefined) continue;
    const paths = change.files.map((file) => file.path);
    const setting = paths
      .map((path) => running.settingsFor(path).get(rule.name))
      .find((one) => one !== undefined);
    if (setting === undefined) continue;
    run(running, { rule, path: '', severity: setting.severity }, () =>
      [...checkChange(change, running.site, setting.options)].filter((complaint) =>
        isWelcome(running, rule, complaint),
      ),
    );
    // A rule that checks posts as well has run on a post only when that check has.
    if (rule.check === undefined) for (const path of paths) noteRan(running, path, rule.name);
  }
}

function isWelcome(running: Running, rule: AnyRule, complaint: Complaint): boolean {
  const path = complaint.path ?? '';
  if (running.settingsFor(path).get(rule.name) === undefined) return false;
  const post = running.site.isPost(path) ? running.site.post(path) : undefined;
  return post === undefined || !isSilenced(readSilences(post), rule.name, complaint.at);
}

function run(
  running: Running,
  about: { readonly rule: AnyRule; readonly path: string; readonly severity: Severity },
  check: () => readonly Complaint[],
): void {
  running.reads.reset();
  const complaints = withinTime(running, { path: about.path, rule: about.rule.name }, check);
  if (complaints === undefined) return;
  const unread = running.reads.count();
  if (unread > 0) {
    running.isProvisional = true;
    const why = `${unread} other ${unread === 1 ? 'file' : 'files'} could not be read within the limits of a run`;
    running.notChecked.push({ path: about.path, rule: about.rule.name, why });
  } else {
    noteRan(running, about.path, about.rule.name);
  }
  for (const complaint of complaints) {
    const path = complaint.path ?? about.path;
    const severity =
      complaint.severity ?? running.settingsFor(path).get(about.rule.name)?.severity ?? about.severity;
    running.hits.push({ rule: about.rule, path, severity, complaint });
  }
}

/** What an unfinished check would have said is not known: of half of it nothing is said. */
function withinTime<Found>(
  running: Running,
  about: { readonly rule: string; readonly path: string },
  check: () => Found,
): Found | undefined {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof Overrun)) throw error;
    running.notChecked.push({ path: about.path, rule: about.rule, why: error.message });
    return undefined;
  }
}

function noteRan(running: Running, path: string, rule: string): void {
  const rules = running.ran.get(path) ?? new Set();
  rules.add(rule);
  running.ran.set(path, rules);
}
