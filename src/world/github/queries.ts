/** What of a review thread the life of a finding depends on. */
export const THREADS = `
  pageInfo { hasNextPage endCursor }
  totalCount
  nodes {
    id isResolved isOutdated path line startLine originalLine subjectType
    viewerCanResolve viewerCanUnresolve
    resolvedBy { login }
    comments(first: 20) {
      totalCount
      nodes {
        id fullDatabaseId body url createdAt isMinimized minimizedReason
        viewerDidAuthor viewerCanMinimize viewerCanUpdate
        author { __typename login }
        pullRequestReview { id }
      }
    }
  }`;

/** The pull request, what was said on it, and the configuration of its base branch: one request. */
export const CONTEXT = `query Context($owner: String!, $name: String!, $number: Int!, $config: String!, $tip: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    webCommitSignoffRequired
    tip: object(expression: $tip) { oid }
    config: object(expression: $config) { ... on Blob { oid text isBinary isTruncated } }
    pullRequest(number: $number) {
      state headRefOid baseRefOid changedFiles authorAssociation
      author { login }
      comments(last: 100) { nodes { body author { login } } }
      reviewThreads(first: 100) {${THREADS}
      }
    }
  }
}`;

/** The head as it is now, and a page of review threads. */
export const THREAD_PAGE = `query Threads($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      reviewThreads(first: 100, after: $after) {${THREADS}
      }
    }
  }
}`;

/** The same as part of what a mutation answers: it saves a request. */
export const FIRST_THREADS = `pullRequest { headRefOid reviewThreads(first: 100) {${THREADS} } }`;

/** Reviews that were begun and not submitted: only their author sees them. */
export const PENDING = `query Pending($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviews(last: 20, states: [PENDING]) { nodes { fullDatabaseId state viewerDidAuthor } }
    }
  }
}`;

/** A document that reads many blobs at once, each by object id or by \`commit:path\`. */
export function blobsQuery(count: number): string {
  const names = Array.from({ length: count }, (_, index) => index);
  const variables = names.map((index) => `$e${index}: String!`).join(', ');
  const fields = names
    .map(
      (index) =>
        `b${index}: object(expression: $e${index}) { ... on Blob { text isBinary isTruncated byteSize oid } }`,
    )
    .join('\n    ');
  return `query Blobs($owner: String!, $name: String!, ${variables}) {
  repository(owner: $owner, name: $name) {
    ${fields}
  }
}`;
}
