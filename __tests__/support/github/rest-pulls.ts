import { account, publicAccount } from './accounts.ts';
import { pullAnswer, pullSummaryAnswer } from './answers.ts';
import { runGit } from './git-process.ts';
import { forbidden, notFound, Refusal } from './refusal.ts';
import { fullRepositoryAnswer } from './repository-answer.ts';
import { arranged, type Handler, ok, page, pullOf, type RestRequest } from './rest-request.ts';

export const pullRoutes: Readonly<Record<string, Handler>> = {
  'repos/get': ({ state, places }) => ok(fullRepositoryAnswer(state, places)),

  'repos/get-collaborator-permission-level': ({ state, places, params }) => {
    const login = params.username ?? '';
    const permission = state.collaborators.get(login) ?? (state.isPrivate ? 'none' : 'read');
    return ok({
      permission,
      role_name: permission,
      user: { ...account(places, login), role_name: permission },
    });
  },

  'repos/list-pull-requests-associated-with-commit': (request) => {
    const { state, places, params } = request;
    const sha = state.git.commitOf(params.commit_sha ?? '');
    if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${params.commit_sha ?? ''}`);
    // A commit that is only in a fork is none of this repository's, so it has no pull requests here.
    const pulls = state.pulls.filter(
      (pull) =>
        pull.headOwner === state.owner && state.git.commitsBetween(pull.baseRef, pull.headSha).includes(sha),
    );
    return page(
      request,
      pulls.map((pull) => pullSummaryAnswer(state, places, pull)),
    );
  },

  'pulls/get': (request) => {
    const pull = pullOf(request);
    return wantsDiff(request) ? diffAnswer(request) : ok(pullAnswer(request.state, request.places, pull));
  },

  'pulls/list': (request) => {
    const { state, places, query } = request;
    const wanted = query.get('state') ?? 'open';
    const head = query.get('head');
    const base = query.get('base');
    const pulls = state.pulls.filter(
      (pull) =>
        (wanted === 'all' || pull.state === wanted) &&
        // Without `owner:` GitHub ignores the filter and lists them all.
        (head === null || !head.includes(':') || head === `${pull.headOwner}:${pull.headRef}`) &&
        (base === null || base === pull.baseRef),
    );
    return page(
      request,
      arranged(request, pulls, 'desc').map((pull) => pullSummaryAnswer(state, places, pull)),
    );
  },

  'users/get-by-username': ({ state, places, params }) => {
    const login = params.username ?? '';
    if (!state.knows(login)) throw notFound();
    return ok(publicAccount(places, login));
  },

  'users/get-authenticated': () => {
    throw forbidden();
  },
};

function wantsDiff({ accept }: RestRequest): boolean {
  return /application\/vnd\.github\.(?:v3\.)?diff/.test(accept);
}

function diffAnswer(request: RestRequest): ReturnType<Handler> {
  const { state } = request;
  const pull = pullOf(request);
  if (state.diff(pull).length > state.limits.compareFiles) {
    const message = `Sorry, the diff exceeded the maximum number of files (${state.limits.compareFiles}).`;
    throw new Refusal(406, message, {
      errors: [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }],
    });
  }
  const bytes = runGit(state.git.dir, ['diff', '-M', `${pull.baseRef}...${pull.headSha}`]);
  return { status: 200, raw: { bytes, type: 'application/vnd.github.diff; charset=utf-8' } };
}
