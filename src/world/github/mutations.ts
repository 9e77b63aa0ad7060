import type { Edit, OwnThread } from '../../report/plan.ts';
import { FIRST_THREADS } from './queries.ts';
import { Refusal } from './refusal.ts';
import type { WriteContext } from './writes.ts';

/** The changes to threads and comments that one document carries. */
export interface ThreadWrites {
  readonly edit: readonly Edit[];
  readonly resolve: readonly OwnThread[];
  readonly minimize: readonly OwnThread[];
  readonly reopen: readonly OwnThread[];
  readonly unminimize: readonly OwnThread[];
}

/** What GitHub made of a list of mutations. */
export interface Outcome {
  /** The ids that were refused, each with GitHub's reason. */
  readonly refused: ReadonlyMap<string, string>;
  /** The pull request with its first threads after the last of them, as far as GitHub told it. */
  readonly told?: unknown;
}

/** One mutation; `#` in its text stands for its number in the document. Each may be done twice without harm. */
interface Mutation {
  readonly id: string;
  readonly field: string;
  /** Where its answer leads to the pull request. */
  readonly subject: 'thread' | 'pullRequestReviewComment' | 'minimizedComment' | 'unminimizedComment';
  readonly variables: Readonly<Record<string, string>>;
}

/** Mutations a document: each is charged, and GitHub's ten seconds are for all of them. */
const AT_ONCE = 20;

/** Carries out changes to threads, many in one request. GitHub answers 200 even to those it refuses. @throws Refusal */
export async function writeThreads(context: WriteContext, writes: ThreadWrites): Promise<Outcome> {
  const mutations = [
    ...writes.reopen.map(({ id }) => onThread(id, 'unresolveReviewThread')),
    ...writes.unminimize.map(({ commentId }) => ({
      id: commentId,
      field: 'unminimizeComment(input: {subjectId: $id#})',
      subject: 'unminimizedComment' as const,
      variables: { 'id#': commentId },
    })),
    ...writes.edit.map(edited),
    ...writes.resolve.map(({ id }) => onThread(id, 'resolveReviewThread')),
    ...writes.minimize.map(({ id, commentId }) => minimized(id, commentId, 'RESOLVED')),
  ];
  return await runAll(context, mutations, 'look');
}

/** Takes back comments of our own, and hides the reviews that are left without any. @throws Refusal */
export async function takeBack(
  context: WriteContext,
  threads: readonly OwnThread[],
  emptyReviews: readonly string[],
): Promise<Outcome> {
  const mutations = [
    ...threads.map(({ commentId }) => ({
      id: commentId,
      field: 'deletePullRequestReviewComment(input: {id: $id#})',
      subject: 'pullRequestReviewComment' as const,
      variables: { 'id#': commentId },
    })),
    ...emptyReviews.map((id) => minimized(id, id, 'DUPLICATE')),
  ];
  return await runAll(context, mutations, 'no look');
}

function onThread(id: string, name: string): Mutation {
  return {
    id,
    field: `${name}(input: {threadId: $id#})`,
    subject: 'thread',
    variables: { 'id#': id },
  };
}

function edited({ commentId, body }: Edit): Mutation {
  return {
    id: commentId,
    field: 'updatePullRequestReviewComment(input: {pullRequestReviewCommentId: $id#, body: $body#})',
    subject: 'pullRequestReviewComment',
    variables: { 'id#': commentId, 'body#': body },
  };
}

function minimized(id: string, subject: string, why: 'RESOLVED' | 'DUPLICATE'): Mutation {
  return {
    id,
    field: `minimizeComment(input: {subjectId: $id#, classifier: ${why}})`,
    subject: 'minimizedComment',
    variables: { 'id#': subject },
  };
}

async function runAll(
  context: WriteContext,
  mutations: readonly Mutation[],
  afterwards: 'look' | 'no look',
): Promise<Outcome> {
  const refused = new Map<string, string>();
  let told: unknown;
  for (let at = 0; at < mutations.length; at += AT_ONCE) {
    const isLast = at + AT_ONCE >= mutations.length;
    const outcome = await run(
      context,
      mutations.slice(at, at + AT_ONCE),
      isLast && afterwards === 'look' ? lookAfter : () => 'clientMutationId',
    );
    for (const [id, why] of outcome.refused) refused.set(id, why);
    told = outcome.told;
  }
  return { refused, told };
}

async function run(
  context: WriteContext,
  mutations: readonly Mutation[],
  lastAnswer: (mutation: Mutation) => string,
): Promise<Outcome> {
  const variables: Record<string, string> = {};
  const declared: string[] = [];
  const fields = mutations.map((one, index) => {
    for (const [name, value] of Object.entries(one.variables)) {
      const own = name.replace('#', String(index));
      variables[own] = value;
      declared.push(`$${own}: ${name.startsWith('id') ? 'ID' : 'String'}!`);
    }
    const answer = index === mutations.length - 1 ? lastAnswer(one) : 'clientMutationId';
    return `m${index}: ${one.field.replaceAll('#', String(index))} { ${answer} }`;
  });
  const document = `mutation Threads(${declared.join(', ')}) {\n  ${fields.join('\n  ')}\n}`;
  try {
    const { data, errors } = await context.client.graphql(document, variables);
    // An error further down is about the look afterwards: the mutation itself was done.
    const own = errors.filter(({ path }) => path.length === 1);
    const isWhole = own.length === errors.length;
    const told = isWhole ? toldBy(data[`m${mutations.length - 1}`]) : undefined;
    return { refused: new Map(own.map((error) => [idOf(error.path, mutations), error.message])), told };
  } catch (error) {
    if (!(error instanceof Refusal) || (error.status !== 403 && error.types.length === 0)) throw error;
    return { refused: new Map(mutations.map((one) => [one.id, error.message])) };
  }
}

/** The threads as they are after the last mutation come with its answer. */
function lookAfter({ subject }: Mutation): string {
  if (subject === 'thread' || subject === 'pullRequestReviewComment')
    return `${subject} { ${FIRST_THREADS} }`;
  return `${subject} { ... on PullRequestReviewComment { ${FIRST_THREADS} } }`;
}

function toldBy(answer: unknown): unknown {
  const [subject] = typeof answer === 'object' && answer !== null ? Object.values(answer) : [];
  return (subject as { readonly pullRequest?: unknown } | null | undefined)?.pullRequest ?? undefined;
}

function idOf(path: readonly unknown[], mutations: readonly Mutation[]): string {
  const index = Number(/^m(\d+)$/u.exec(String(path[0]))?.[1] ?? -1);
  return mutations[index]?.id ?? '';
}
