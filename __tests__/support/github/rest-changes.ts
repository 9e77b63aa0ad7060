import { account } from './accounts.ts';
import type { Places } from './answers.ts';
import type { FileDiff } from './diff.ts';
import { notFound, Refusal } from './refusal.ts';
import { type Handler, ok, page, pullOf } from './rest-request.ts';
import type { GitHubState } from './state.ts';

export const changeRoutes: Readonly<Record<string, Handler>> = {
  'repos/get-commit': ({ state, places, params }) => {
    const sha = state.git.commitOf(params.ref ?? '');
    if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${params.ref ?? ''}`);
    const { parents } = state.git.commit(sha);
    const diff = parents[0] === undefined ? [] : state.git.diff(parents[0], sha);
    const additions = diff.reduce((sum, file) => sum + file.additions, 0);
    const deletions = diff.reduce((sum, file) => sum + file.deletions, 0);
    const stats = { additions, deletions, total: additions + deletions };
    const files = diff
      .slice(0, state.limits.compareFiles)
      .map((file) => fileDiffAnswer(state, places, sha, file));
    return ok({ ...commitAnswer(state, places, sha), stats, files });
  },

  'repos/compare-commits-with-basehead': (request) => {
    const { state, params, places, query } = request;
    const ends = (params.basehead ?? '').split('...');
    const [base, head] = ends.map((end) => state.git.commitOf(end.replace(/^[^/:]+:/, '')));
    if (base === undefined || head === undefined || ends.length !== 2) throw notFound();
    const mergeBase = state.git.mergeBase(base, head);
    if (mergeBase === undefined) throw notFound(`No common ancestor between ${base} and ${head}.`);
    const ahead = state.git.commitsBetween(base, head);
    const behind = state.git.commitsBetween(head, base).length;
    const commits = page(
      request,
      ahead.map((sha) => commitAnswer(state, places, sha)),
    );
    // The files come with the first page of the commits only.
    const files = Number(query.get('page') ?? 1) > 1 ? [] : state.git.diff(mergeBase, head);
    const url = `${places.api}/compare/${base}...${head}`;
    const html = `${places.html}/compare/${base}...${head}`;
    return {
      ...commits,
      body: {
        url,
        html_url: html,
        permalink_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        base_commit: commitAnswer(state, places, base),
        merge_base_commit: commitAnswer(state, places, mergeBase),
        status: comparisonStatus(ahead.length, behind),
        ahead_by: ahead.length,
        behind_by: behind,
        total_commits: ahead.length,
        commits: commits.body,
        files: files
          .slice(0, state.limits.compareFiles)
          .map((file) => fileDiffAnswer(state, places, head, file)),
      },
    };
  },

  'pulls/list-files': (request) => {
    const { state, places } = request;
    const pull = pullOf(request);
    const files = state.diff(pull).slice(0, state.limits.files);
    return page(
      request,
      files.map((file) => fileDiffAnswer(state, places, pull.headSha, file)),
    );
  },
};

function comparisonStatus(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged';
  if (ahead > 0) return 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

function fileDiffAnswer(state: GitHubState, places: Places, head: string, file: FileDiff): object {
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  const hidden =
    state.withoutPatch.has(file.path) || (file.patch?.split('\n').length ?? 0) > state.limits.patchLines;
  return {
    sha: file.status === 'removed' ? file.oldOid : file.newOid,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${places.html}/blob/${head}/${path}`,
    raw_url: `${places.html}/raw/${head}/${path}`,
    contents_url: `${places.api}/contents/${path}?ref=${head}`,
    ...(file.patch === undefined || hidden ? {} : { patch: file.patch }),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}

function commitAnswer(state: GitHubState, places: Places, sha: string): object {
  const commit = state.git.commit(sha);
  const url = `${places.api}/commits/${sha}`;
  const html = `${places.html}/commit/${sha}`;
  const verification = {
    verified: false,
    reason: 'unsigned',
    signature: null,
    payload: null,
    verified_at: null,
  };
  return {
    sha,
    node_id: `C_${sha}`,
    commit: {
      author: commit.author,
      committer: commit.author,
      message: commit.message,
      tree: { sha: commit.tree, url: `${places.api}/git/trees/${commit.tree}` },
      url: `${places.api}/git/commits/${sha}`,
      comment_count: 0,
      verification,
    },
    url,
    html_url: html,
    comments_url: `${url}/comments`,
    author: account(places, commit.author.name.toLowerCase().replaceAll(' ', '-')),
    committer: null,
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${places.api}/commits/${parent}`,
      html_url: `${places.html}/commit/${parent}`,
    })),
  };
}
