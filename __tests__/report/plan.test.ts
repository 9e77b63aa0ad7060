import { describe, expect, it } from 'vitest';
import type { Placed, Suggestion } from '../../src/diff/place.ts';
import { commentBody, fixedBody, type Remark, remarksOf } from '../../src/report/comment.ts';
import { readMarker } from '../../src/report/marker.ts';
import { type OwnThread, type Plan, type PlanInput, planReview } from '../../src/report/plan.ts';
import { type FindingOptions, makeFinding, POST } from '../support/make-finding.ts';

const COMMIT = 'abcdef1'.padEnd(40, '0');
const EARLIER = '1234567'.padEnd(40, '0');
const OTHER_POST = '_posts/2020-08-05-other.md';

const linkAt = (commit: string) => (path: string, line: number) =>
  `https://github.com/wechaty/blog/blob/${commit}/${path}?plain=1#L${line}`;

interface Said extends FindingOptions {
  readonly line?: number;
  readonly suggestion?: string;
  /** Lines that the suggestion replaces; default: its own. */
  readonly lines?: readonly [number, number];
  readonly onFile?: true;
  readonly isNearest?: true;
}

function remark({
  line = 8,
  suggestion,
  lines = [line, line],
  onFile,
  isNearest,
  ...rest
}: Said = {}): Remark {
  const [startLine, last] = lines;
  const span = startLine < last ? { startLine } : {};
  const replaced: Suggestion | undefined =
    suggestion === undefined ? undefined : { startLine, line: last, text: suggestion, replaced: 'old' };
  const placed: Placed = {
    finding: makeFinding(rest),
    place: onFile ? { kind: 'file' } : { kind: 'line', line: last, ...span, exact: isNearest !== true },
    ...(replaced === undefined ? {} : { suggestion: replaced }),
  };
  const [made] = remarksOf([placed]);
  if (made === undefined) throw new Error('no remark');
  return made;
}

let threads = 0;

/** The thread that a run began with a remark, as it is found now. */
function thread(said: Remark, now: Partial<OwnThread> = {}): OwnThread {
  threads += 1;
  const { place, suggestion } = said.placed;
  const line = place.kind === 'line' ? place.line : null;
  const isSuggested = suggestion !== undefined;
  return {
    id: `thread-${threads}`,
    path: said.marker.path,
    isResolved: false,
    isResolvedByOwn: false,
    isOutdated: false,
    line,
    startLine: place.kind === 'line' ? (place.startLine ?? null) : null,
    canResolve: true,
    canUnresolve: true,
    commentId: `comment-${threads}`,
    databaseId: String(threads),
    body: commentBody(said, linkAt(EARLIER), isSuggested ? 'with-suggestion' : 'without'),
    isMinimized: false,
    isHiddenByPerson: false,
    canMinimize: true,
    reviewId: 'review-1',
    isAnswered: false,
    ...now,
  };
}

function plan(remarks: readonly Remark[], known: readonly OwnThread[], input: Partial<PlanInput> = {}): Plan {
  return planReview({
    remarks,
    threads: known,
    wasJudged: () => true,
    isStillThere: () => true,
    link: linkAt(COMMIT),
    commit: COMMIT,
    maxComments: 10,
    maxFileComments: 5,
    ...input,
  });
}

/** What a plan writes, each kind with how many; what stands as it is does not count. */
function writesOf(made: Plan): Readonly<Record<string, number>> {
  const { keep: _, unsaid: __, ...writes } = made;
  return Object.fromEntries(
    Object.entries(writes).flatMap(([kind, list]) => (list.length === 0 ? [] : [[kind, list.length]])),
  );
}

const IMAGE = remark();
const AUTHOR = remark({ rule: 'author-profile', subject: 'Mei-Lin', line: 3, suggestion: 'author: mei-lin' });
const CLOSED = { isResolved: true, isResolvedByOwn: true };
const BY_PERSON = { isResolved: true, isResolvedByOwn: false };
const READ_ONLY = { canResolve: false, canUnresolve: false };

/** A body that an earlier run edited to say that the finding was gone. */
function fixedBodyOf(said: Remark): string {
  const { body } = thread(said);
  return fixedBody(body, said.marker, EARLIER);
}

describe('a finding that stands', () => {
  it.each<[string, readonly Remark[], readonly OwnThread[], object]>([
    ['is posted once', [IMAGE], [], { post: 1 }],
    ['is then left untouched', [IMAGE], [thread(IMAGE)], {}],
    ['with a suggestion too', [AUTHOR], [thread(AUTHOR)], {}],
    ['through a push that moves its line', [remark({ line: 12 })], [thread(IMAGE, { line: 12 })], {}],
    [
      'with its suggestion through a push that moves its line',
      [remark({ rule: 'author-profile', subject: 'Mei-Lin', line: 5, suggestion: 'author: mei-lin' })],
      [thread(AUTHOR, { line: 5 })],
      {},
    ],
    [
      'where it is said on the nearest line, though the link in it names another commit',
      [remark({ text: 'a\nb', at: 'b', isNearest: true })],
      [thread(remark({ text: 'a\nb', at: 'b', isNearest: true }))],
      {},
    ],
    ['though its thread lost its line', [IMAGE], [thread(IMAGE, { isOutdated: true, line: null })], {}],
    ['though the thread is about the file', [remark({ onFile: true })], [thread(IMAGE)], {}],
    [
      'is edited when its words change',
      [remark({ why: { en: 'Readers see nothing.', zh: '' } })],
      [thread(IMAGE)],
      { edit: 1 },
    ],
    [
      'is edited when its suggestion changes',
      [remark({ rule: 'author-profile', subject: 'Mei-Lin', line: 3, suggestion: 'author: mei' })],
      [thread(AUTHOR)],
      { edit: 1 },
    ],
    [
      'is edited when a suggestion came to be',
      [AUTHOR],
      [thread(remark({ rule: 'author-profile', subject: 'Mei-Lin', line: 3 }))],
      { edit: 1 },
    ],
    [
      'that a person answered is never edited',
      [remark({ why: { en: 'New.', zh: '' } })],
      [thread(IMAGE, { isAnswered: true })],
      {},
    ],
    ['that a person resolved is not repeated', [IMAGE], [thread(IMAGE, BY_PERSON)], {}],
    ['nor edited', [remark({ why: { en: 'New.', zh: '' } })], [thread(IMAGE, BY_PERSON)], {}],
    [
      'that a person hid is not shown again',
      [IMAGE],
      [thread(IMAGE, { isMinimized: true, isHiddenByPerson: true })],
      {},
    ],
    [
      'beside a comment with no marker of ours is posted',
      [IMAGE],
      [thread(IMAGE, { body: 'Hello' })],
      { post: 1 },
    ],
    [
      'beside a marker of another schema is posted',
      [IMAGE],
      [thread(IMAGE, { body: thread(IMAGE).body.replace('postproof:1', 'postproof:2') })],
      { post: 1 },
    ],
  ])('%s', (_name, remarks, known, expected) => {
    expect(writesOf(plan(remarks, known))).toEqual(expected);
  });

  it.each<[string, Partial<OwnThread>]>([
    ['the lines under it were rewritten', { isOutdated: true, line: null }],
    ['its thread stands on another line', { line: 4 }],
    ['its thread spans more lines', { startLine: 2 }],
  ])('has its suggestion withdrawn when %s', (_name, now) => {
    const { edit } = plan([AUTHOR], [thread(AUTHOR, now)]);
    expect(edit).toHaveLength(1);
    expect(edit[0]?.body).not.toContain('```suggestion');
    expect(readMarker(edit[0]?.body ?? '')).toEqual({
      fingerprint: AUTHOR.marker.fingerprint,
      rule: 'author-profile',
      path: POST,
    });
  });
});

describe('a finding that is gone', () => {
  const others = [AUTHOR];
  const rest = () => [thread(AUTHOR)];

  it.each<[string, Partial<OwnThread>, object]>([
    ['has its thread resolved', {}, { resolve: 1 }],
    ['or minimised, where the token may not resolve', READ_ONLY, { minimize: 1 }],
    ['or else edited', { ...READ_ONLY, canMinimize: false }, { edit: 1 }],
    ['once: not when its thread is resolved', CLOSED, {}],
    ['once: not when its comment is minimised', { ...READ_ONLY, isMinimized: true }, {}],
    [
      'once: not when its comment says so',
      { ...READ_ONLY, canMinimize: false, body: fixedBodyOf(IMAGE) },
      {},
    ],
    ['is left alone when a person answered', { isAnswered: true }, {}],
    ['is left alone when a person resolved it', BY_PERSON, {}],
    ['is left alone when a person hid it', { isMinimized: true, isHiddenByPerson: true }, {}],
    ['though its thread lost its line', { isOutdated: true, line: null }, { resolve: 1 }],
  ])('%s', (_name, now, expected) => {
    expect(writesOf(plan(others, [thread(IMAGE, now), ...rest()]))).toEqual(expected);
  });

  it('is not called gone when its rule did not run on its post', () => {
    const asked: string[] = [];
    const wasJudged = (path: string, rule: string): boolean => {
      asked.push(`${rule} on ${path}`);
      return false;
    };
    expect(writesOf(plan(others, [thread(IMAGE), ...rest()], { wasJudged }))).toEqual({});
    expect(asked).toEqual([`image-exists on ${POST}`]);
  });

  it('names the commit that fixed it, as the last resort', () => {
    const now = { ...READ_ONLY, canMinimize: false };
    const { edit } = plan(others, [thread(IMAGE, now), ...rest()]);
    expect(edit[0]?.body).toMatch(/^Fixed in abcdef1\./u);
    expect(readMarker(edit[0]?.body ?? '')?.fixed).toBe(COMMIT);
  });

  it.each<[string, Partial<OwnThread>, object]>([
    ['resolved', {}, { resolve: 1, edit: 1 }],
    ['minimised', READ_ONLY, { minimize: 1, edit: 1 }],
    ['edited, once', { ...READ_ONLY, canMinimize: false }, { edit: 1 }],
    ['but not where a person answered', { isAnswered: true }, {}],
  ])('and was the last: its comment says so: %s', (_name, now, expected) => {
    const made = plan([], [thread(IMAGE, now)]);
    expect(writesOf(made)).toEqual(expected);
    for (const { body } of made.edit) expect(body).toMatch(/^Fixed in abcdef1\./u);
  });

  it('and was the last, before: nothing is said again', () => {
    expect(writesOf(plan([], [thread(IMAGE, { ...CLOSED, body: fixedBodyOf(IMAGE) })]))).toEqual({});
  });
});

describe('a finding that comes back', () => {
  it.each<[string, Partial<OwnThread>, object]>([
    ['reopens its thread', CLOSED, { reopen: 1 }],
    [
      'reopens its thread and says the old again',
      { ...CLOSED, body: fixedBodyOf(IMAGE) },
      { reopen: 1, edit: 1 },
    ],
    ['is shown again', { ...READ_ONLY, isMinimized: true }, { unminimize: 1 }],
    [
      'is shown and edited back',
      { ...READ_ONLY, isMinimized: true, body: fixedBodyOf(IMAGE) },
      { unminimize: 1, edit: 1 },
    ],
    ['is edited back', { ...READ_ONLY, canMinimize: false, body: fixedBodyOf(IMAGE) }, { edit: 1 }],
    ['is edited back never where a person answered', { isAnswered: true, body: fixedBodyOf(IMAGE) }, {}],
  ])('%s', (_name, now, expected) => {
    const made = plan([IMAGE], [thread(IMAGE, now)]);
    expect(writesOf(made)).toEqual(expected);
    for (const { body } of made.edit)
      expect(body).toBe(commentBody(IMAGE, linkAt(COMMIT), 'with-suggestion'));
  });

  it('takes the open thread of several', () => {
    const open = thread(IMAGE);
    const made = plan([IMAGE], [thread(IMAGE, CLOSED), open]);
    expect(writesOf(made)).toEqual({});
    expect(made.keep).toContain(open);
  });
});

describe('a gone and a new finding with the same fingerprint', () => {
  const elsewhere = remark({ path: OTHER_POST });
  const renamed = { isStillThere: (path: string) => path !== POST };

  it('are the same when the post was renamed between pushes', () => {
    expect(writesOf(plan([elsewhere], [thread(IMAGE)], renamed))).toEqual({ edit: 1 });
  });

  it('are the same though the suggestion is withdrawn with the lines', () => {
    const moved = remark({
      ...{ rule: 'author-profile', subject: 'Mei-Lin', line: 3 },
      suggestion: 'a',
      path: OTHER_POST,
    });
    const { edit, post } = plan([moved], [thread(AUTHOR, { isOutdated: true, line: null })], renamed);
    expect([post.length, edit.length]).toEqual([0, 1]);
    expect(readMarker(edit[0]?.body ?? '')?.path).toBe(OTHER_POST);
  });

  it('are the same when a person had resolved the thread: it is not repeated', () => {
    expect(writesOf(plan([elsewhere], [thread(IMAGE, BY_PERSON)], renamed))).toEqual({});
  });

  it('are two when the first post is still there', () => {
    expect(writesOf(plan([elsewhere], [thread(IMAGE)]))).toEqual({ post: 1, resolve: 1 });
  });

  it('are two when there are several of either', () => {
    const third = remark({ path: '_posts/2020-08-06-third.md' });
    expect(writesOf(plan([elsewhere, third], [thread(IMAGE)], renamed))).toEqual({ post: 2, resolve: 1 });
    const twoGone = [thread(IMAGE), thread(third)];
    const both = { isStillThere: () => false };
    expect(writesOf(plan([elsewhere], twoGone, both))).toEqual({ post: 1, resolve: 2 });
  });
});

describe('room', () => {
  const many = (count: number, said: Said = {}) =>
    Array.from({ length: count }, (_, index) =>
      remark({
        subject: `${said.severity ?? 'error'}-${said.blocking ?? true}-${index}`,
        line: index + 1,
        ...said,
      }),
    );
  const subjects = (list: readonly Remark[]) => list.map((one) => one.findings[0]?.subject);

  it('is for as many as the run may add, worst first; the rest is unsaid', () => {
    const remarks = [...many(3, { severity: 'warning' }), ...many(2, { blocking: false }), ...many(4)];
    const made = plan(remarks, [], { maxComments: 5 });
    expect(subjects(made.post).sort()).toEqual([
      'error-false-0',
      'error-true-0',
      'error-true-1',
      'error-true-2',
      'error-true-3',
    ]);
    expect(subjects(made.unsaid)).toEqual([
      'error-false-1',
      'warning-true-0',
      'warning-true-1',
      'warning-true-2',
    ]);
  });

  it('is for comments that are added: those that stand take none', () => {
    const remarks = many(4);
    const made = plan(
      remarks,
      remarks.slice(0, 3).map((one) => thread(one)),
      { maxComments: 1 },
    );
    expect(writesOf(made)).toEqual({ post: 1 });
  });

  it('is for five comments on files, and they count with the others', () => {
    const onFiles = many(7, { onFile: true });
    expect(writesOf(plan(onFiles, []))).toEqual({ postOnFile: 5 });
    expect(plan(onFiles, []).unsaid).toHaveLength(2);
    const made = plan([...many(8), ...many(4, { onFile: true, severity: 'warning' })], []);
    expect(writesOf(made)).toEqual({ post: 8, postOnFile: 2 });
  });

  it('with none at all leaves everything to the summary', () => {
    const made = plan(many(2), [], { maxComments: 0 });
    expect([writesOf(made), made.unsaid.length]).toEqual([{}, 2]);
  });

  it('the review goes bottom-up within a file', () => {
    const remarks = [3, 9, 5].map((line) => remark({ subject: `${line}`, line }));
    const other = remark({ subject: 'other', line: 7, path: '_posts/2020-08-03-before.md' });
    expect(subjects(plan([...remarks, other], []).post)).toEqual(['other', '9', '5', '3']);
  });
});

describe('suggestions for the same lines', () => {
  const wide = remark({ subject: 'wide', suggestion: 'one', lines: [4, 6], severity: 'warning' });
  const narrow = remark({ subject: 'narrow', suggestion: 'two', line: 5 });
  const far = remark({ subject: 'far', suggestion: 'three', line: 7 });
  const suggestedBy = (list: readonly Remark[]) =>
    list.filter((one) => one.placed.suggestion !== undefined).map((one) => one.findings[0]?.subject);

  it('are not both offered: the milder finding is said in words', () => {
    const { post } = plan([wide, narrow, far], []);
    expect(post).toHaveLength(3);
    expect(suggestedBy(post).sort()).toEqual(['far', 'narrow']);
    const [inWords] = post.filter((one) => one.placed.suggestion === undefined);
    expect(inWords?.marker.lines).toBeUndefined();
  });

  it('in another post are no matter', () => {
    const other = remark({ subject: 'other', suggestion: 'two', line: 5, path: OTHER_POST });
    expect(suggestedBy(plan([narrow, other], []).post)).toHaveLength(2);
  });

  it('do not take turns while both findings stand', () => {
    const bare = thread(wide, { body: commentBody(wide, linkAt(EARLIER), 'without') });
    expect(writesOf(plan([wide, narrow], [bare, thread(narrow)]))).toEqual({});
    const first = thread(narrow, { body: commentBody(narrow, linkAt(EARLIER), 'without') });
    expect(writesOf(plan([wide, narrow], [thread(wide), first]))).toEqual({});
  });

  it('a new one yields to one that stands', () => {
    const { post } = plan([wide, narrow], [thread(wide)]);
    expect(suggestedBy(post)).toEqual([]);
    expect(post).toHaveLength(1);
  });

  it('the other comes once the one in its way is gone', () => {
    const bare = thread(wide, { body: commentBody(wide, linkAt(EARLIER), 'without') });
    const made = plan([wide], [bare, thread(narrow)]);
    expect(writesOf(made)).toEqual({ edit: 1, resolve: 1 });
    expect(made.edit[0]?.body).toContain('```suggestion\none\n```');
  });

  it('a thread that a person closed is in nobody’s way', () => {
    expect(suggestedBy(plan([wide, narrow], [thread(wide, BY_PERSON)]).post)).toEqual(['narrow']);
  });
});
