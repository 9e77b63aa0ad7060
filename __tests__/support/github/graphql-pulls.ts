import type { GraphQLResolveInfo } from 'graphql';
import { accountId, isBot, withoutBot } from './accounts.ts';
import { mergeCommitOf, pullNodeId } from './answers.ts';
import type { FileDiff } from './diff.ts';
import { commitObject } from './graphql-git.ts';
import { repositoryObject } from './graphql-repository.ts';
import { isMine, issueCommentObject, isVisible, reviewObject, threadObject } from './graphql-threads.ts';
import { type Arguments, connection, type GraphObject, type World } from './graphql-world.ts';
import type { Pull } from './model.ts';

const CHANGE: Readonly<Record<FileDiff['status'], string>> = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  copied: 'COPIED',
  changed: 'CHANGED',
};

/** An account as `author` shows it: a bot without its `[bot]`. */
export function actorObject(world: World, login: string): GraphObject {
  const name = withoutBot(login);
  return {
    __typename: isBot(login) ? 'Bot' : 'User',
    id: `U_${accountId(login)}`,
    databaseId: accountId(login),
    login: name,
    name: null,
    avatarUrl: `${new URL(world.places.html).origin}/avatars/${accountId(login)}`,
    url: `${new URL(world.places.html).origin}/${name}`,
    resourcePath: `/${name}`,
  };
}

export function pullObject(world: World, pull: Pull): GraphObject {
  const { state, places } = world;
  const diff = () => state.diff(pull);
  const mine = <T extends { readonly pull: number }>(items: readonly T[]) =>
    items.filter((it) => it.pull === pull.number);
  return {
    __typename: 'PullRequest',
    id: pullNodeId(pull),
    databaseId: 700_000_000 + pull.number,
    fullDatabaseId: String(700_000_000 + pull.number),
    number: pull.number,
    title: pull.title,
    body: pull.body,
    url: `${places.html}/pull/${pull.number}`,
    state: pull.state.toUpperCase(),
    closed: pull.state === 'closed',
    merged: false,
    isDraft: pull.draft,
    createdAt: pull.createdAt,
    author: () => actorObject(world, pull.author),
    authorAssociation: pull.association,
    headRefName: pull.headRef,
    headRefOid: pull.headSha,
    headRef: () => ({ name: pull.headRef, target: () => commitObject(world, pull.headSha) }),
    headRepository: () =>
      pull.headRepository === null ? null : repositoryObject(world, pull.headRepository),
    headRepositoryOwner: () => (pull.headRepository === null ? null : actorObject(world, pull.headOwner)),
    isCrossRepository: pull.headOwner !== state.owner,
    maintainerCanModify: pull.headOwner !== state.owner,
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseSha,
    baseRef: () => ({
      name: pull.baseRef,
      target: () => commitObject(world, state.git.commitOf(pull.baseRef) ?? ''),
    }),
    baseRepository: () => repositoryObject(world, `${state.owner}/${state.name}`),
    repository: () => repositoryObject(world, `${state.owner}/${state.name}`),
    mergeable: () => (mergeCommitOf(state, pull) === null ? 'CONFLICTING' : 'MERGEABLE'),
    potentialMergeCommit: () => {
      const sha = mergeCommitOf(state, pull);
      return sha === null ? null : commitObject(world, sha);
    },
    changedFiles: () => diff().length,
    additions: () => diff().reduce((sum, file) => sum + file.additions, 0),
    deletions: () => diff().reduce((sum, file) => sum + file.deletions, 0),
    files: connection(() => diff().slice(0, state.limits.files), fileObject),
    reviewThreads: connection(
      () => mine(state.threads).filter((it) => isVisible(world, it)),
      (it) => threadObject(world, it),
    ),
    reviews: (args: Arguments, ...rest: [World, GraphQLResolveInfo]) => {
      const states = Array.isArray(args.states) ? args.states.map(String) : undefined;
      const seen = mine(state.reviews).filter((it) => isMine(world, it));
      return connection(
        () => seen.filter((it) => states?.includes(it.state) ?? true),
        (it) => reviewObject(world, it),
      )(args, ...rest);
    },
    comments: connection(
      () => mine(state.issueComments),
      (it) => issueCommentObject(world, it),
    ),
  };
}

function fileObject({ path, additions, deletions, status }: FileDiff): GraphObject {
  return { path, additions, deletions, changeType: CHANGE[status], viewerViewedState: 'UNVIEWED' };
}
