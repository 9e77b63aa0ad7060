import { account, accountId } from './accounts.ts';
import type { Places } from './answers.ts';
import type { GitHubState } from './state.ts';

/** The addresses that a repository's answer lists, by what follows its own. */
const ADDRESSES: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

/** The repository, or a fork of it, as pull requests show it. */
export function repositoryAnswer(state: GitHubState, places: Places, fullName: string): object {
  const [owner = '', name = ''] = fullName.split('/');
  const api = `${new URL(places.api).origin}/repos/${fullName}`;
  const html = `${new URL(places.html).origin}/${fullName}`;
  const isFork = fullName !== `${state.owner}/${state.name}`;
  const at = '2020-01-01T00:00:00Z';
  return {
    id: isFork ? accountId(fullName) : state.repositoryId,
    node_id: isFork ? `R_${accountId(fullName)}` : repositoryNodeId(state),
    name,
    full_name: fullName,
    owner: account(places, owner),
    private: state.isPrivate,
    visibility: state.isPrivate ? 'private' : 'public',
    html_url: html,
    description: null,
    fork: isFork,
    url: api,
    ...Object.fromEntries(Object.entries(ADDRESSES).map(([key, rest]) => [key, `${api}${rest}`])),
    clone_url: `${html}.git`,
    git_url: `${html}.git`,
    ssh_url: `git@localhost:${fullName}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: state.defaultBranch,
    archived: false,
    disabled: false,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: true,
    has_downloads: true,
    has_discussions: false,
    created_at: at,
    updated_at: at,
    pushed_at: at,
    size: 1,
    ...Object.fromEntries(COUNTS.map((key) => [key, 0])),
    web_commit_signoff_required: state.signoffRequired,
  };
}

const COUNTS = [
  'forks',
  'forks_count',
  'stargazers_count',
  'watchers',
  'watchers_count',
  'open_issues',
  'open_issues_count',
];

/** What `GET /repos/{owner}/{repo}` adds. */
export function fullRepositoryAnswer(state: GitHubState, places: Places): object {
  return {
    ...repositoryAnswer(state, places, `${state.owner}/${state.name}`),
    network_count: 0,
    subscribers_count: 0,
  };
}

export function repositoryNodeId(state: GitHubState): string {
  return `R_${state.repositoryId}`;
}
