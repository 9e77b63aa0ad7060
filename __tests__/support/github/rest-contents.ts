import type { Places } from './answers.ts';
import type { TreeEntry } from './git-repository.ts';
import { notFound, Refusal } from './refusal.ts';
import { type Handler, ok, type RestAnswer, type RestRequest } from './rest-request.ts';

const MEGABYTE = 1024 * 1024;

export const contentRoutes: Readonly<Record<string, Handler>> = {
  'git/get-tree': (request) => {
    const { state, places, params, query } = request;
    const sha = state.git.treeOf(params.tree_sha ?? '');
    if (sha === undefined) throw notFound();
    // Any value counts as yes, "false" and 0 too.
    const recursive = query.has('recursive');
    const entries = state.git.entries(sha, recursive ? 'recursive' : 'flat');
    const truncated = recursive && entries.length > state.limits.treeEntries;
    const kept = truncated ? entries.slice(0, state.limits.treeEntries) : entries;
    const tree = kept.map((entry) => treeEntryAnswer(places, entry));
    return ok({ sha, url: `${places.api}/git/trees/${sha}`, tree, truncated });
  },

  'git/get-blob': (request) => {
    const sha = request.params.file_sha ?? '';
    const object = request.state.git.object(sha);
    if (object?.type !== 'blob') throw notFound();
    if (wantsRaw(request)) return rawAnswer(object.bytes);
    const url = `${request.places.api}/git/blobs/${sha}`;
    const content = base64(object.bytes);
    return ok({ sha, node_id: `B_${sha}`, size: object.bytes.length, url, content, encoding: 'base64' });
  },

  'git/get-ref': ({ state, places, params }) => {
    const ref = params.ref ?? '';
    const sha = ref.startsWith('heads/') ? state.git.commitOf(ref.slice('heads/'.length)) : undefined;
    if (sha === undefined) throw notFound();
    const object = { type: 'commit', sha, url: `${places.api}/git/commits/${sha}` };
    return ok({ ref: `refs/${ref}`, node_id: `REF_${ref}`, url: `${places.api}/git/refs/${ref}`, object });
  },

  'repos/get-content': (request) => {
    const { state, params, query } = request;
    const ref = query.get('ref') ?? state.defaultBranch;
    const commit = state.git.commitOf(ref);
    if (commit === undefined) throw notFound(`No commit found for the ref ${ref}`);
    const entry = state.git.entryAt(commit, (params.path ?? '').replace(/^\/|\/$/g, ''));
    if (entry === undefined) throw notFound();
    if (entry.type === 'blob') return fileAnswer(request, commit, entry);
    const inside = entry.type === 'tree' ? state.git.entries(entry.oid, 'flat') : [];
    const prefix = entry.path === '' ? '' : `${entry.path}/`;
    return ok(
      inside
        .slice(0, 1000)
        .map((it) => contentAnswer(request, commit, { ...it, path: `${prefix}${it.path}` })),
    );
  },
};

function treeEntryAnswer(places: Places, { path, mode, type, oid, size }: TreeEntry): object {
  const folder = type === 'tree' ? 'trees' : 'blobs';
  const rest = type === 'commit' ? {} : { url: `${places.api}/git/${folder}/${oid}` };
  return { path, mode, type, sha: oid, ...(size === undefined ? {} : { size }), ...rest };
}

function fileAnswer(request: RestRequest, commit: string, entry: TreeEntry): RestAnswer {
  const { git } = request.state;
  const bytes = git.object(entry.oid)?.bytes ?? Buffer.alloc(0);
  if (entry.mode === '120000') {
    // A link inside the repository is followed without a word.
    const target = git.entryAt(commit, new URL(bytes.toString(), `file:///${entry.path}`).pathname.slice(1));
    if (target?.type === 'blob') return fileAnswer(request, commit, { ...target, path: entry.path });
    return ok({ ...contentAnswer(request, commit, entry), target: bytes.toString() });
  }
  if (wantsRaw(request)) return rawAnswer(bytes);
  if (bytes.length > 100 * MEGABYTE) throw new Refusal(403, 'This API returns blobs up to 100 MB in size.');
  const shown =
    bytes.length > MEGABYTE
      ? { content: '', encoding: 'none' }
      : { content: base64(bytes), encoding: 'base64' };
  return ok({ ...contentAnswer(request, commit, entry), ...shown });
}

function contentAnswer({ places }: RestRequest, commit: string, entry: TreeEntry): object {
  const path = entry.path.split('/').map(encodeURIComponent).join('/');
  const kinds: Readonly<Record<string, string>> = {
    '040000': 'dir',
    '160000': 'submodule',
    '120000': 'symlink',
  };
  const type = kinds[entry.mode] ?? 'file';
  const url = `${places.api}/contents/${path}?ref=${commit}`;
  const git =
    type === 'submodule' ? null : `${places.api}/git/${type === 'dir' ? 'trees' : 'blobs'}/${entry.oid}`;
  const html = `${places.html}/${type === 'dir' ? 'tree' : 'blob'}/${commit}/${path}`;
  const download = type === 'dir' || type === 'submodule' ? null : `${places.html}/raw/${commit}/${path}`;
  return {
    name: entry.path.split('/').at(-1) ?? '',
    path: entry.path,
    sha: entry.oid,
    size: entry.size ?? 0,
    type,
    url,
    html_url: html,
    git_url: git,
    download_url: download,
    _links: { self: url, git, html },
  };
}

function wantsRaw({ accept }: RestRequest): boolean {
  return /application\/vnd\.github\.(?:v3\.)?raw/.test(accept);
}

function rawAnswer(bytes: Uint8Array): RestAnswer {
  return { status: 200, raw: { bytes, type: 'application/vnd.github.raw+json; charset=utf-8' } };
}

/** In lines of 60 characters, as GitHub breaks it. */
function base64(bytes: Buffer): string {
  return bytes
    .toString('base64')
    .replace(/.{60}/g, '$&\n')
    .replace(/([^\n])$/, '$1\n');
}
