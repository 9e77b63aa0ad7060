import { account, speaker } from './accounts.ts';
import { positionOf } from './diff.ts';
import type { Comment, IssueComment, Pull, Review, Thread } from './model.ts';
import { repositoryAnswer } from './repository-answer.ts';
import type { GitHubState } from './state.ts';

/** Where the answers' addresses begin. */
export interface Places {
  readonly api: string;
  readonly html: string;
}

export function reviewAnswer(state: GitHubState, places: Places, review: Review): object {
  const pull = `${places.api}/pulls/${review.pull}`;
  const html = `${places.html}/pull/${review.pull}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: review.nodeId,
    user: speaker(places, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(state, review.author),
    _links: { html: { href: html }, pull_request: { href: pull } },
    ...(review.submittedAt === null ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.commit,
  };
}

export function reviewCommentAnswer(
  state: GitHubState,
  places: Places,
  thread: Thread,
  comment: Comment,
): object {
  const api = `${places.api}/pulls/comments/${comment.id}`;
  const pull = `${places.api}/pulls/${thread.pull}`;
  const html = `${places.html}/pull/${thread.pull}#discussion_r${comment.id}`;
  return {
    url: api,
    pull_request_review_id: comment.review.id,
    id: comment.id,
    node_id: comment.nodeId,
    diff_hunk: thread.diffHunk,
    path: thread.path,
    commit_id: thread.commit,
    original_commit_id: thread.originalCommit,
    user: speaker(places, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(state, comment.author),
    _links: { self: { href: api }, html: { href: html }, pull_request: { href: pull } },
    ...linesOf(state, thread),
    ...(comment.inReplyTo === null ? {} : { in_reply_to_id: comment.inReplyTo }),
  };
}

function linesOf(state: GitHubState, thread: Thread): object {
  const isFile = thread.subject === 'file';
  const position = (head: string, line: number | null) => {
    const pull = state.pull(thread.pull);
    if (isFile) return 1;
    if (pull === undefined || line === null) return null;
    const file = state.diff(pull, head).find((candidate) => candidate.path === thread.path);
    return positionOf(file?.hunks ?? [], thread.side, line);
  };
  return {
    side: thread.side,
    start_side: thread.startSide,
    line: thread.line,
    start_line: thread.startLine,
    // A comment on a whole file has no line of its own, and GitHub says 1.
    original_line: thread.originalLine ?? 1,
    original_start_line: thread.originalStartLine,
    position: thread.outdated ? null : position(thread.commit, thread.line),
    original_position: position(thread.originalCommit, thread.originalLine) ?? 1,
    subject_type: thread.subject,
  };
}

export function issueCommentAnswer(state: GitHubState, places: Places, comment: IssueComment): object {
  return {
    id: comment.id,
    node_id: comment.nodeId,
    url: `${places.api}/issues/comments/${comment.id}`,
    html_url: `${places.html}/pull/${comment.pull}#issuecomment-${comment.id}`,
    issue_url: `${places.api}/issues/${comment.pull}`,
    user: speaker(places, comment.author),
    author_association: associationOf(state, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}

/** The short form that lists of pull requests have. */
export function pullSummaryAnswer(state: GitHubState, places: Places, pull: Pull): object {
  const api = `${places.api}/pulls/${pull.number}`;
  const issue = `${places.api}/issues/${pull.number}`;
  const html = `${places.html}/pull/${pull.number}`;
  const statuses = `${places.api}/statuses/${pull.headSha}`;
  const links = {
    self: api,
    html,
    issue,
    comments: `${issue}/comments`,
    commits: `${api}/commits`,
    statuses,
  };
  const review = {
    review_comments: `${api}/comments`,
    review_comment: `${places.api}/pulls/comments{/number}`,
  };
  return {
    url: api,
    id: 700_000_000 + pull.number,
    node_id: pullNodeId(pull),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: review.review_comments,
    review_comment_url: review.review_comment,
    comments_url: links.comments,
    statuses_url: statuses,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: account(places, pull.author),
    body: pull.body,
    labels: [],
    milestone: null,
    created_at: pull.createdAt,
    updated_at: pull.createdAt,
    closed_at: pull.state === 'closed' ? pull.createdAt : null,
    merged_at: null,
    merge_commit_sha: mergeCommitOf(state, pull),
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: endAnswer(state, places, pull.headOwner, pull.headRef, pull.headSha, pull.headRepository),
    base: endAnswer(state, places, state.owner, pull.baseRef, pull.baseSha, `${state.owner}/${state.name}`),
    author_association: pull.association,
    auto_merge: null,
    draft: pull.draft,
    _links: Object.fromEntries(Object.entries({ ...links, ...review }).map(([key, href]) => [key, { href }])),
  };
}

export function pullAnswer(state: GitHubState, places: Places, pull: Pull): object {
  const diff = state.diff(pull);
  const threads = state.threads.filter((thread) => thread.pull === pull.number);
  const mergeable = mergeCommitOf(state, pull) !== null;
  return {
    ...pullSummaryAnswer(state, places, pull),
    merged: false,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable ? 'clean' : 'dirty',
    merged_by: null,
    comments: state.issueComments.filter((comment) => comment.pull === pull.number).length,
    review_comments: threads.reduce((sum, thread) => sum + thread.comments.length, 0),
    maintainer_can_modify: pull.headOwner !== state.owner,
    commits: state.git.commitsBetween(pull.baseSha, pull.headSha).length,
    additions: diff.reduce((sum, file) => sum + file.additions, 0),
    deletions: diff.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: diff.length,
  };
}

function endAnswer(
  state: GitHubState,
  places: Places,
  owner: string,
  ref: string,
  sha: string,
  repository: string | null,
): object {
  const repo = repository === null ? null : repositoryAnswer(state, places, repository);
  return { label: `${owner}:${ref}`, ref, sha, user: account(places, owner), repo };
}

export function pullNodeId(pull: Pull): string {
  return `PR_${pull.number}`;
}

/** The test merge commit that a `pull_request` run is started on; `null` for a conflict. */
export function mergeCommitOf(state: GitHubState, pull: Pull): string | null {
  const base = state.git.commitOf(pull.baseRef) ?? pull.baseSha;
  return state.git.testMerge(base, pull.headSha) ?? null;
}

export function associationOf(state: GitHubState, login: string): string {
  const pull = state.pulls.find((candidate) => candidate.author === login);
  if (pull !== undefined) return pull.association;
  if (login === state.owner) return 'OWNER';
  const permission = state.collaborators.get(login);
  return permission === 'admin' || permission === 'write' ? 'COLLABORATOR' : 'NONE';
}
