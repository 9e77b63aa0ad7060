import type { Level, Permissions, Viewer } from './model.ts';

type Scope = keyof Permissions;

/** What an operation asks of a token: any of these is enough. */
export type Need = readonly (readonly [Scope, Exclude<Level, 'none'>])[];

const READ_CONTENTS: Need = [['contents', 'read']];
const READ_PULLS: Need = [['pull-requests', 'read']];
const WRITE_PULLS: Need = [['pull-requests', 'write']];
const READ_CONVERSATION: Need = [
  ['issues', 'read'],
  ['pull-requests', 'read'],
];
const WRITE_CONVERSATION: Need = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
];

/** Operations that are not listed need nothing but metadata, which every token reads. */
export const NEEDS: Readonly<Record<string, Need>> = {
  'git/get-blob': READ_CONTENTS,
  'git/get-ref': READ_CONTENTS,
  'git/get-tree': READ_CONTENTS,
  'issues/create-comment': WRITE_CONVERSATION,
  'issues/list-comments': READ_CONVERSATION,
  'issues/update-comment': WRITE_CONVERSATION,
  'pulls/create-review': WRITE_PULLS,
  'pulls/create-review-comment': WRITE_PULLS,
  'pulls/delete-pending-review': WRITE_PULLS,
  'pulls/delete-review-comment': WRITE_PULLS,
  'pulls/get': READ_PULLS,
  'pulls/get-review': READ_PULLS,
  'pulls/get-review-comment': READ_PULLS,
  'pulls/list': READ_PULLS,
  'pulls/list-comments-for-review': READ_PULLS,
  'pulls/list-files': READ_PULLS,
  'pulls/list-review-comments': READ_PULLS,
  'pulls/list-reviews': READ_PULLS,
  'pulls/submit-review': WRITE_PULLS,
  'pulls/update-review-comment': WRITE_PULLS,
  'repos/compare-commits-with-basehead': READ_CONTENTS,
  'repos/get-commit': READ_CONTENTS,
  'repos/get-content': READ_CONTENTS,
  'repos/list-pull-requests-associated-with-commit': READ_PULLS,
};

/** GraphQL's mutations; some need two permissions at once. */
export const MUTATION_NEEDS: Readonly<Record<string, readonly Need[]>> = {
  addPullRequestReview: [WRITE_PULLS],
  addPullRequestReviewThread: [WRITE_PULLS],
  addPullRequestReviewThreadReply: [WRITE_PULLS],
  deletePullRequestReview: [WRITE_PULLS],
  deletePullRequestReviewComment: [WRITE_PULLS],
  minimizeComment: [WRITE_CONVERSATION],
  resolveReviewThread: [WRITE_PULLS, [['contents', 'write']]],
  submitPullRequestReview: [WRITE_PULLS],
  unminimizeComment: [WRITE_CONVERSATION],
  unresolveReviewThread: [WRITE_PULLS, [['contents', 'write']]],
  updateIssueComment: [WRITE_CONVERSATION],
  addComment: [WRITE_CONVERSATION],
  updatePullRequestReviewComment: [WRITE_PULLS],
};

const RANK: Readonly<Record<Level, number>> = { none: 0, read: 1, write: 2 };

export function may(viewer: Viewer | undefined, need: Need): boolean {
  if (viewer === undefined) return false;
  return need.some(([scope, level]) => RANK[viewer.permissions[scope] ?? 'none'] >= RANK[level]);
}

export function mayMutate(viewer: Viewer | undefined, mutation: string): boolean {
  return (MUTATION_NEEDS[mutation] ?? []).every((need) => may(viewer, need));
}

/** As GitHub's header `x-accepted-github-permissions` puts it. */
export function describeNeed(need: Need): string {
  return need.map(([scope, level]) => `${scope.replace('-', '_')}=${level}`).join('; ');
}

export function isRead(need: Need): boolean {
  return need.every(([, level]) => level === 'read');
}
