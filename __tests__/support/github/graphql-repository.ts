import { commitObject, gitExpression, gitObject } from './graphql-git.ts';
import { actorObject, pullObject } from './graphql-pulls.ts';
import { type Arguments, connection, type GraphObject, inputText, type World } from './graphql-world.ts';
import { may, type Need } from './permissions.ts';
import { graphqlRefusal } from './refusal.ts';
import { repositoryNodeId } from './repository-answer.ts';

/** The repository, or a fork of it, which has the same objects. */
export function repositoryObject(world: World, nameWithOwner: string): GraphObject {
  const { state, places } = world;
  const [owner = '', name = ''] = nameWithOwner.split('/');
  const isFork = owner !== state.owner;
  return {
    __typename: 'Repository',
    id: isFork ? `R_${nameWithOwner}` : repositoryNodeId(state),
    databaseId: state.repositoryId,
    name,
    nameWithOwner,
    owner: () => actorObject(world, owner),
    url: `${new URL(places.html).origin}/${nameWithOwner}`,
    isFork,
    isPrivate: state.isPrivate,
    visibility: state.isPrivate ? 'PRIVATE' : 'PUBLIC',
    isArchived: false,
    webCommitSignoffRequired: state.signoffRequired,
    viewerPermission: null,
    defaultBranchRef: () => refObject(world, state.defaultBranch),
    ref: (args: Arguments) =>
      refObject(world, (inputText(args, 'qualifiedName') ?? '').replace(/^refs\/heads\//, '')),
    object: (args: Arguments) => {
      allow(world, [['contents', 'read']]);
      const oid = inputText(args, 'oid');
      return oid === undefined
        ? gitExpression(world, inputText(args, 'expression') ?? '')
        : gitObject(world, oid);
    },
    pullRequest: (args: Arguments) => {
      allow(world, [['pull-requests', 'read']]);
      const pull = state.pull(Number(args.number));
      if (pull !== undefined) return pullObject(world, pull);
      throw graphqlRefusal(
        'NOT_FOUND',
        `Could not resolve to a PullRequest with the number of ${args.number}.`,
      );
    },
    pullRequests: (args: Arguments, ...rest: [World, Parameters<ReturnType<typeof connection>>[2]]) => {
      const states = Array.isArray(args.states) ? args.states.map(String) : ['OPEN', 'CLOSED'];
      const pulls = state.pulls.filter(
        (pull) =>
          states.includes(pull.state.toUpperCase()) &&
          pull.headRef === (inputText(args, 'headRefName') ?? pull.headRef) &&
          pull.baseRef === (inputText(args, 'baseRefName') ?? pull.baseRef),
      );
      return connection(
        () => pulls,
        (pull) => pullObject(world, pull),
      )(args, ...rest);
    },
  };
}

function refObject(world: World, name: string): GraphObject | null {
  const sha = world.state.git.commitOf(name);
  if (sha === undefined) return null;
  return { id: `REF_${name}`, name, prefix: 'refs/heads/', target: () => commitObject(world, sha) };
}

/** What is public may be read whatever the token lacks. */
function allow(world: World, need: Need): void {
  if (world.state.isPrivate && !may(world.viewer, need)) {
    throw graphqlRefusal('FORBIDDEN', 'Resource not accessible by integration');
  }
}
