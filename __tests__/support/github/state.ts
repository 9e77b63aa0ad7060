import { type Anchor, pullDiff, rollForward } from './anchors.ts';
import type { FileDiff } from './diff.ts';
import { GitRepository } from './git-repository.ts';
import {
  ACTIONS_BOT,
  type Comment,
  type GitHubOptions,
  type IssueComment,
  LIMITS,
  type Limits,
  type Pull,
  type PullOptions,
  type Review,
  type Thread,
  TOKEN,
  type Viewer,
} from './model.ts';

/** A comment's identifier no longer fits in 32 bits on GitHub, so it does not here. */
const FIRST_ID = 2_500_000_001;

/** A change that was carried out: an operation of REST or a mutation of GraphQL, with what it was given. */
export interface Write {
  readonly operation: string;
  readonly login: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Everything the stand-in remembers: one repository, its pull requests and what was said on them. */
export class GitHubState {
  readonly git: GitRepository;
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  readonly isPrivate: boolean;
  readonly signoffRequired: boolean;
  readonly repositoryId = 123_456_789;
  /** Where the two APIs lie on the host. */
  readonly roots: { readonly rest: string; readonly graphql: string };
  readonly limits: Limits;
  readonly withoutPatch: Set<string>;
  readonly refusedMutations: ReadonlySet<string>;
  readonly tokens: Map<string, Viewer>;
  readonly collaborators: Map<string, 'admin' | 'write' | 'read' | 'none'>;
  readonly pulls: Pull[] = [];
  readonly reviews: Review[] = [];
  readonly threads: Thread[] = [];
  readonly issueComments: IssueComment[] = [];
  /** What no client should have asked, or this stand-in should not have answered; the test fails over it. */
  readonly unexpected: string[] = [];
  /** Comments that GitHub refuses for a reason that nobody can see in the diff. */
  refuse: ((draft: { readonly path: string; readonly body: string }) => boolean) | undefined;
  /** The changes that clients made, in order. */
  readonly writes: Write[] = [];
  #nextId = FIRST_ID;
  #seconds = Date.UTC(2021, 0, 2) / 1000;

  constructor(options: GitHubOptions) {
    this.git = new GitRepository(options.repository.dir);
    this.owner = options.owner ?? 'wechaty';
    this.name = options.name ?? 'blog';
    this.defaultBranch = options.defaultBranch ?? 'main';
    this.roots = options.enterprise
      ? { rest: '/api/v3', graphql: '/api/graphql' }
      : { rest: '', graphql: '/graphql' };
    this.isPrivate = options.private ?? false;
    this.signoffRequired = options.signoffRequired ?? false;
    this.limits = { ...LIMITS, ...options.limits };
    this.withoutPatch = new Set(options.withoutPatch);
    this.refusedMutations = new Set(options.refusedMutations);
    const permissions = options.permissions ?? { contents: 'read', 'pull-requests': 'write' };
    this.tokens = new Map(Object.entries(options.tokens ?? {}));
    this.tokens.set(TOKEN, { login: options.login ?? ACTIONS_BOT, permissions });
    this.collaborators = new Map(Object.entries(options.collaborators ?? {}));
    this.collaborators.set(this.owner, 'admin');
    for (const pull of options.pulls ?? []) this.openPull(pull);
  }

  openPull(options: PullOptions): Pull {
    const baseRef = options.base ?? this.defaultBranch;
    const headSha = this.#commit(options.head);
    const headOwner = options.fork ?? this.owner;
    const pull: Pull = {
      number: options.number ?? this.pulls.length + 1,
      title: options.title ?? `Add ${options.head}`,
      body: options.body ?? '',
      author: options.author ?? options.fork ?? 'hua',
      association: options.association ?? (options.fork === undefined ? 'COLLABORATOR' : 'CONTRIBUTOR'),
      headRef: options.head,
      headOwner,
      headRepository: options.forkGone ? null : `${headOwner}/${this.name}`,
      baseRef,
      headSha,
      baseSha: this.#commit(baseRef),
      heads: [headSha],
      state: options.state ?? 'open',
      draft: options.draft ?? false,
      createdAt: this.now(),
    };
    this.pulls.push(pull);
    return pull;
  }

  pull(number: number): Pull | undefined {
    return this.pulls.find((pull) => pull.number === number);
  }

  /** A new head for a pull request, by default its branch's present tip; its comments move along or get outdated. */
  push(head?: string, number = this.pulls[0]?.number ?? 1): void {
    const pull = this.pull(number);
    if (pull === undefined) throw new Error(`Unexpected pull request ${number}`);
    pull.headSha = this.#commit(head ?? pull.headRef);
    pull.baseSha = this.#commit(pull.baseRef);
    pull.heads.push(pull.headSha);
    for (const thread of this.threads) if (thread.pull === number) rollForward(this.git, pull, thread);
  }

  diff(pull: Pull, head = pull.headSha): readonly FileDiff[] {
    return pullDiff(this.git, pull, head);
  }

  addReview(pull: Pull, review: Pick<Review, 'author' | 'body' | 'state'> & { commit?: string }): Review {
    const id = this.nextId();
    const submittedAt = review.state === 'PENDING' ? null : this.now();
    const added = {
      commit: pull.headSha,
      ...review,
      id,
      nodeId: `PRR_${id}`,
      pull: pull.number,
      submittedAt,
      minimized: null,
    };
    this.reviews.push(added);
    return added;
  }

  /** Opens a thread with its first comment; on an older commit it is moved to the present head at once. */
  addThread(pull: Pull, anchor: Anchor, review: Review, body: string): Thread {
    const { line, startLine, ...place } = anchor;
    const thread: Thread = {
      ...place,
      nodeId: `PRRT_${this.nextId()}`,
      pull: pull.number,
      line,
      startLine,
      originalLine: line,
      originalStartLine: startLine,
      originalCommit: review.commit,
      commit: review.commit,
      outdated: false,
      resolvedBy: null,
      comments: [],
    };
    this.threads.push(thread);
    this.addComment(thread, review, body);
    rollForward(this.git, pull, thread);
    return thread;
  }

  addComment(thread: Thread, review: Review, body: string): Comment {
    const id = this.nextId();
    const at = this.now();
    const inReplyTo = thread.comments[0]?.id ?? null;
    const times = { createdAt: at, updatedAt: at, editedAt: null, minimized: null };
    const comment = { id, nodeId: `PRRC_${id}`, author: review.author, body, review, inReplyTo, ...times };
    thread.comments.push(comment);
    return comment;
  }

  addIssueComment(pull: Pull, author: string, body: string): IssueComment {
    const id = this.nextId();
    const at = this.now();
    const times = { createdAt: at, updatedAt: at, editedAt: null, minimized: null };
    const comment = { id, nodeId: `IC_${id}`, pull: pull.number, author, body, ...times };
    this.issueComments.push(comment);
    return comment;
  }

  edit(comment: Comment | IssueComment, body: string): void {
    comment.body = body;
    comment.updatedAt = this.now();
    comment.editedAt = comment.updatedAt;
  }

  /** Takes a comment away, and its thread with the last one. */
  removeComment(comment: Comment): void {
    for (const thread of this.threads) {
      const index = thread.comments.indexOf(comment);
      if (index !== -1) thread.comments.splice(index, 1);
    }
    this.#drop(this.threads, (thread) => thread.comments.length === 0);
  }

  removeReview(review: Review): void {
    for (const comment of this.comments()) if (comment.review === review) this.removeComment(comment);
    this.#drop(this.reviews, (other) => other === review);
  }

  comments(): Comment[] {
    return this.threads.flatMap((thread) => thread.comments);
  }

  threadOf(comment: Comment): Thread | undefined {
    return this.threads.find((thread) => thread.comments.includes(comment));
  }

  pending(pull: number, login: string): Review | undefined {
    return this.reviews.find((it) => it.pull === pull && it.author === login && it.state === 'PENDING');
  }

  /** Whether an account by that name exists. */
  knows(login: string): boolean {
    const seen = [...this.pulls, ...this.reviews, ...this.issueComments].map((item) => item.author);
    const viewers = [...this.tokens.values()].map((viewer) => viewer.login);
    return [...seen, ...viewers, ...this.collaborators.keys()].includes(login);
  }

  /** A clock that a test can predict: each look is a second later. */
  now(): string {
    this.#seconds += 1;
    return new Date(this.#seconds * 1000).toISOString().replace('.000Z', 'Z');
  }

  nextId(): number {
    return this.#nextId++;
  }

  #commit(revision: string): string {
    const sha = this.git.commitOf(revision);
    if (sha === undefined)
      throw new Error(`Unexpected revision \`${revision}\`, expected a commit of the repository`);
    return sha;
  }

  #drop<T>(list: T[], gone: (item: T) => boolean): void {
    list.splice(0, list.length, ...list.filter((item) => !gone(item)));
  }
}
