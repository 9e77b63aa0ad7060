import type * as v from 'valibot';
import type { Post } from '../post/post.ts';
import type { Edit, Span } from '../post/span.ts';
import type { Site } from '../site/site.ts';

/** A sentence in both languages, with `{name}` where a value goes: found, then expected, values in backticks. */
export interface Sentence {
  readonly en: string;
  readonly zh: string;
}

export type Values = Readonly<Record<string, string | number>>;

/** What a check found wrong: data, no words. */
export interface Complaint<Key extends string = string> {
  /** Where in the post: a node's, a field's, a source span, or `WHOLE` for the post as a whole. */
  readonly at: Span;
  /** The file, where it is not the one checked (a post that the change breaks). */
  readonly path?: string;
  /** The value it is about, for telling findings of two versions apart: see CONTRACT.md. */
  readonly subject: string;
  /** Which of the rule's sentences says it, and the values in it. */
  readonly message: Key;
  readonly values?: Values;
  readonly actual?: string;
  readonly expected?: readonly string[];
  /** The exact edit that mends it, in the same file unless `fixPath` names another of the change. */
  readonly fix?: Edit;
  readonly fixPath?: string;
  /** Only others could mend it, outside the files of the change: it is said and never blocks. */
  readonly elsewhere?: true;
  /** A milder case of a rule. */
  readonly severity?: 'warning';
  /** Said in the summary only, never as a comment. */
  readonly summaryOnly?: true;
}

/** A file of the change as rules see it. */
export interface ChangedPath {
  readonly path: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'copied';
  readonly previousPath?: string;
  /** Object id in the head. */
  readonly oid: string;
}

/** The change as a whole, for rules about what it adds, moves or takes away. */
export interface Change {
  readonly files: readonly ChangedPath[];
  /** The site as it was in the base; the same questions, the base's answers. */
  readonly base: Site;
  /** The first bytes of an image of the change; undefined while unread (it is asked for) or when there are none. */
  head(path: string): Uint8Array | undefined;
  /** The login of who opened the pull request, when there is one. */
  readonly opener?: string;
  /** Whether the GitHub server has such an account; undefined while nobody has said. Absent where nobody can be asked. */
  readonly accountExists?: (login: string) => boolean | undefined;
}

/** One rule: what it is called, what it takes, what it says, and its checks. */
export interface Rule<Options = unknown, Key extends string = string> {
  readonly name: string;
  /** Why a reader of the blog would care, in one sentence: the comment says it. */
  readonly why: Sentence;
  readonly options: v.GenericSchema<unknown, Options>;
  readonly messages: Readonly<Record<Key, Sentence>>;
  /** Cannot say anything true about a post whose front matter is unreadable; it is silent then, and the summary says so. */
  readonly needsFrontMatter?: true;
  /** Says that a post was not parsed to the end: the only rule that runs on such a post. */
  readonly judgesParsing?: true;
  /** Says what a body lacks, or compares bodies: silent where the body is not read. */
  readonly needsBody?: true;
  /** What is wrong with a post, as the site will be. Runs on both sides of a change. */
  readonly check?: (post: Post, site: Site, options: Options) => Iterable<Complaint<Key>>;
  /** What is wrong with a changed file that is no post (an author's profile). Runs on both sides of a change. */
  readonly checkFile?: (path: string, site: Site, options: Options) => Iterable<Complaint<Key>>;
  /** What the change itself does wrong; what it yields is introduced by the change. `path` is required. */
  readonly checkChange?: (change: Change, site: Site, options: Options) => Iterable<Complaint<Key>>;
}

/** Declares a rule; the types of its options and of its messages' names follow from it. */
export function defineRule<const Key extends string, Options>(rule: Rule<Options, Key>): Rule<Options, Key> {
  return rule;
}

/** A rule whose options are not looked at: what lists of rules hold. */
// biome-ignore lint/suspicious/noExplicitAny: a list of rules with different options has no other element type
export type AnyRule = Rule<any, any>;
