import type { TreeEntry } from './git-repository.ts';
import { actorObject, pullObject } from './graphql-pulls.ts';
import { type Arguments, connection, type GraphObject, inputText, type World } from './graphql-world.ts';

/** How far git looks for a NUL to call a file binary. */
const BINARY_PROBE = 8000;

/** A blob, tree or commit by its sha; `null` when there is none. */
export function gitObject(world: World, oid: string): GraphObject | null {
  const type = world.state.git.object(oid)?.type;
  if (type === 'blob') return blobObject(world, oid);
  if (type === 'tree') return treeObject(world, oid);
  return type === 'commit' ? commitObject(world, oid) : null;
}

/** What `REVISION`, `REVISION:` or `REVISION:path` stands for. */
export function gitExpression(world: World, expression: string): GraphObject | null {
  const { git } = world.state;
  const colon = expression.indexOf(':');
  const revision = colon === -1 ? expression : expression.slice(0, colon);
  if (colon !== -1) {
    const entry = git.entryAt(revision, expression.slice(colon + 1).replace(/\/$/, ''));
    return entry === undefined ? null : gitObject(world, entry.oid);
  }
  const commit = git.commitOf(revision.replace(/^refs\/heads\//, '')) ?? git.treeOf(revision);
  return gitObject(world, commit ?? revision);
}

function blobObject({ state }: World, oid: string): GraphObject {
  const bytes = state.git.object(oid)?.bytes ?? Buffer.alloc(0);
  const isBinary = bytes.subarray(0, BINARY_PROBE).includes(0);
  const isTruncated = !isBinary && bytes.length > state.limits.blobText;
  return {
    __typename: 'Blob',
    id: `B_${oid}`,
    oid,
    abbreviatedOid: oid.slice(0, 7),
    byteSize: bytes.length,
    isBinary,
    isTruncated,
    text: isBinary ? null : bytes.toString('utf8', 0, isTruncated ? state.limits.blobText : bytes.length),
  };
}

function treeObject(world: World, oid: string): GraphObject {
  const entries = () => world.state.git.entries(oid, 'flat').map((entry) => entryObject(world, entry));
  return { __typename: 'Tree', id: `T_${oid}`, oid, abbreviatedOid: oid.slice(0, 7), entries };
}

function entryObject(world: World, entry: TreeEntry): GraphObject {
  const name = entry.path.split('/').at(-1) ?? '';
  return {
    name,
    path: entry.path,
    oid: entry.oid,
    mode: Number.parseInt(entry.mode, 8),
    type: entry.type,
    size: entry.size ?? 0,
    extension: name.includes('.') ? `.${name.split('.').at(-1)}` : '',
    object: () => gitObject(world, entry.oid),
  };
}

export function commitObject(world: World, oid: string): GraphObject | null {
  const { state, places } = world;
  if (state.git.object(oid)?.type !== 'commit') return null;
  const commit = state.git.commit(oid);
  const { name, email, date } = commit.author;
  return {
    __typename: 'Commit',
    id: `C_${oid}`,
    oid,
    abbreviatedOid: oid.slice(0, 7),
    message: commit.message,
    messageHeadline: commit.message.split('\n')[0] ?? '',
    authoredDate: date,
    committedDate: date,
    author: { name, email, date, user: () => actorObject(world, name.toLowerCase().replaceAll(' ', '-')) },
    url: `${places.html}/commit/${oid}`,
    commitUrl: `${places.html}/commit/${oid}`,
    tree: () => treeObject(world, commit.tree),
    parents: connection(
      () => commit.parents,
      (parent) => commitObject(world, parent) ?? {},
    ),
    file: (args: Arguments) => {
      const entry = state.git.entryAt(oid, inputText(args, 'path') ?? '');
      return entry === undefined ? null : entryObject(world, entry);
    },
    associatedPullRequests: connection(
      () => state.pulls.filter((pull) => pull.headOwner === state.owner && pull.headSha === oid),
      (pull) => pullObject(world, pull),
    ),
  };
}
