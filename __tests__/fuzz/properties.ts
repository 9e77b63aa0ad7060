import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { structuredPatch } from 'diff';
import * as fc from 'fast-check';
import { loadConfig } from '../../src/config/load-config.ts';
import type { Settings } from '../../src/config/settings.ts';
import { applyFixes, fixesByPath } from '../../src/diff/apply-fixes.ts';
import { linesOf, oldLinesOf, parsePatch } from '../../src/diff/hunks.ts';
import { Failure } from '../../src/failure.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { parseFrontMatter } from '../../src/post/parse-front-matter.ts';
import { type Edit, indexLines, type Point, type Span } from '../../src/post/span.ts';
import { toJson } from '../../src/report/json.ts';
import { pathInAddress } from '../../src/report/links.ts';
import { toRdjson } from '../../src/report/rdjson.ts';
import { toSarif } from '../../src/report/sarif.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import type { Verdict } from '../../src/report/verdict.ts';
import { review } from '../../src/review.ts';
import { rules } from '../../src/rules/index.ts';
import { hunksBetween } from '../../src/world/git/hunks-between.ts';
import { openReview } from '../../src/world/workflow/open-review.ts';
import { whichPull } from '../../src/world/workflow/which-pull.ts';
import { RDJSON, REPORT, SARIF } from '../formats/schemas.ts';
import { committedIn } from '../support/committed.ts';
import { type MemoryFiles, memoryPullRequest, memoryTree } from '../support/memory/memory-tree.ts';
import { NOW } from '../support/run-example.ts';
import { damagedGitHub, damages, payloads } from './answers.ts';
import { postChange, repository } from './blogs.ts';
import { configText, damagedExample } from './configurations.ts';
import { edited, frontMatterText, postText } from './texts.ts';

/** Something that holds for every input, whoever wrote it. */
export interface Property {
  readonly name: string;
  /** Of a hundred inputs, how many are this one's. */
  readonly share: number;
  check(numRuns: number, seed: number): Promise<string | undefined>;
}

/** How long one input may take, in milliseconds; most take a few. */
export const LIMIT = 5000;
/** What has been tried; `watched` holds when the input under way began: nothing inside can interrupt a loop without end. */
export const clock = { inputs: 0, slowest: 0, watched: new BigInt64Array(new SharedArrayBuffer(8)) };

function property<T>(
  name: string,
  share: number,
  arbitrary: fc.Arbitrary<T>,
  holds: (input: T) => void | Promise<void>,
): Property {
  const timed = fc.asyncProperty(arbitrary, async (input) => {
    const began = performance.now();
    Atomics.store(clock.watched, 0, BigInt(Date.now()));
    clock.inputs += 1;
    await holds(input);
    const took = performance.now() - began;
    clock.slowest = Math.max(clock.slowest, took);
    assert.ok(took < LIMIT, `took ${Math.round(took)} ms`);
  });
  const check = async (numRuns: number, seed: number): Promise<string | undefined> => {
    const details = await fc.check(timed, { numRuns, seed });
    const { errorInstance: error } = details;
    const reason = error instanceof Error ? error.stack : String(error);
    return details.failed ? `${fc.defaultReportMessage(details)}\n${reason}` : undefined;
  };
  return { name, share, check };
}

const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);
const schemas = {
  report: ajv.compile(REPORT),
  sarif: ajv.compile(SARIF),
  rdjson: ajv.compile(RDJSON),
};

const link = (path: string, line: number): string => `https://github.example/${pathInAddress(path)}#L${line}`;

function assertSchemas(verdict: Verdict): void {
  const texts = {
    report: toJson(verdict, '1.0.0'),
    sarif: toSarif(verdict, '1.0.0'),
    rdjson: toRdjson(verdict),
  };
  for (const [name, validate] of Object.entries(schemas)) {
    validate(JSON.parse(texts[name as keyof typeof texts]));
    assert.equal(validate.errors ?? null, null, `${name}: ${JSON.stringify(validate.errors)}`);
  }
}

/** A place is in the text: its line is there, and its column is in it or just behind. */
function assertInText(source: string, place: { readonly start: Point; readonly end: Point }): void {
  const lines = source.split(/\r\n|\n|\r/u);
  for (const { line, column } of [place.start, place.end]) {
    assert.ok(line >= 1 && line <= lines.length, `line ${line} of ${lines.length}`);
    const length = (lines[line - 1] ?? '').length;
    assert.ok(column >= 1 && column <= length + 1, `column ${column} of a line of ${length}`);
  }
  const [from, to] = [place.start, place.end];
  assert.ok(
    from.line < to.line || (from.line === to.line && from.column <= to.column),
    'ends before it starts',
  );
}

function assertSpan(source: string, { start, end }: Span): void {
  assert.ok(start >= 0 && start <= end && end <= source.length, `${start}–${end} of ${source.length}`);
  for (const offset of [start, end])
    assert.ok(source[offset - 1] !== '\r' || source[offset] !== '\n', `${offset} is inside of a line end`);
}

function textIn(files: MemoryFiles, path: string): string {
  const content = files[path];
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  // As it arrives: in UTF-8, without its byte order mark.
  return new TextDecoder().decode(bytes);
}

function assertFindings(findings: readonly Finding[], files: MemoryFiles): void {
  for (const finding of findings) {
    const source = textIn(files, finding.path);
    assertInText(source, finding);
    assertSpan(source, finding.span);
    if (finding.fix === undefined) continue;
    const own = textIn(files, finding.fix.path);
    assertInText(own, finding.fix);
    assertSpan(own, finding.fix.span);
    assert.deepEqual(indexLines(own).point(finding.fix.span.start), finding.fix.start);
  }
  for (const [path, fixes] of fixesByPath(findings)) {
    const { applied, left } = applyFixes(textIn(files, path), fixes);
    assert.ok(applied > 0);
    assert.equal(applied + left, fixes.length);
  }
}

function settingsOf(config: string | undefined): Settings {
  return loadConfig(config === undefined ? undefined : { text: config, name: 'postproof.yml' }, rules);
}

async function verdictOf(base: MemoryFiles | null, head: MemoryFiles, settings: Settings): Promise<Verdict> {
  return await review({
    pullRequest: memoryPullRequest(base, head),
    after: memoryTree(head),
    base: memoryTree(base ?? {}),
    settings,
    rules,
    now: NOW,
    failOn: 'error',
    all: base === null ? 'all' : 'changed',
  });
}

const posts = property('posts', 15, postChange, async ({ base, head, config }) => {
  const verdict = await verdictOf(base, head, settingsOf(config));
  assertFindings(verdict.findings, head);
  for (const { committed, fixed } of committedIn(verdict, head)) assert.equal(committed, fixed);
  assertSchemas(verdict);
});

const frontMatter = property('front matter', 20, frontMatterText, (text) => {
  const found = parseFrontMatter(text);
  assertSpan(text, found.span);
  assertSpan(text, found.content);
  for (const field of found.fields()) {
    assertSpan(text, field.keySpan);
    assertSpan(text, field.valueSpan);
    if (field.raw !== undefined)
      assert.equal(text.slice(field.valueSpan.start, field.valueSpan.end), field.raw);
  }
  assert.equal(Object.getPrototypeOf(found.data), Object.prototype);
  for (const { span, fix } of found.problems) {
    assertSpan(text, span);
    if (fix === undefined) continue;
    assertSpan(text, fix);
    parseFrontMatter(withEdit(text, fix));
  }
});

function withEdit(text: string, edit: Edit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

const patchText: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(postText, postText).chain(([before, after]) => edited(patchOf(before, after))),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(
          '@@ -1,3 +1,4 @@',
          '@@ -0,0 +1 @@ x',
          '@@ -99999999999999999999 +1 @@',
          '+',
          '-',
          ' ',
          '\\ No',
          '',
        ),
        fc.string({ unit: 'binary', maxLength: 10 }),
      ),
      { maxLength: 20 },
    )
    .map((lines) => lines.map((parts) => parts.join('')).join('\n')),
);

/** A patch as GitHub's API has it: hunks alone. */
function patchOf(before: string, after: string): string {
  const patch = structuredPatch('a', 'b', before, after, '', '', { context: 3 });
  return patch.hunks
    .flatMap((hunk) => [
      `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@ ${before.slice(0, 20).split(/[\r\n]/u)[0]}`,
      ...hunk.lines,
    ])
    .join('\n');
}

const brokenPatches = property('patches', 10, patchText, (patch) => {
  for (const hunk of parsePatch(patch)) {
    const added = [...linesOf(hunk)].flatMap((line) => line.new ?? []);
    assert.deepEqual(
      added,
      [...added].sort((a, b) => a - b),
    );
  }
  for (const line of [1, 2, 50]) assert.ok(Number.isFinite(oldLinesOf(parsePatch(patch))(line) ?? 0));
});

const patches = property('patches read back', 10, fc.tuple(postText, postText), ([before, after]) => {
  const hunks = parsePatch(patchOf(before, after));
  assert.deepEqual(hunks, hunksBetween(before, after));
  const [old, now] = [before.split('\n'), after.split('\n')];
  for (const hunk of hunks)
    for (const line of linesOf(hunk))
      if (line.kind === 'context') assert.equal(now[(line.new ?? 0) - 1], old[(line.old ?? 0) - 1]);
});

const TREE: MemoryFiles = {
  '_config.yml': 'title: Tea\n',
  '_posts/2020-08-04-hello-big-world.md':
    '---\ntitle: Tea\nauthor: Mei\ndate: 2020-08-05\n---\n\n> English version: [x](/x/)\n\n![](/assets/cup.png)\n',
  'assets/cup.png': new Uint8Array([1]),
};

/** A configuration is refused with a place for each complaint, or whatever it says can be done. */
export async function assertConfiguration(
  text: string,
  base: MemoryFiles | null,
  head: MemoryFiles,
): Promise<void> {
  let settings: Settings;
  try {
    settings = settingsOf(text);
  } catch (error) {
    assertComplaints(error, text);
    return;
  }
  const verdict = await verdictOf(base, head, settings).catch((error: unknown) => {
    // A rule of remark-lint's that is none is found when it is loaded.
    if (error instanceof Failure && error.kind === 'config') return undefined;
    throw error;
  });
  if (verdict === undefined) return;
  assertFindings(verdict.findings, { ...base, ...head });
  assertSchemas(verdict);
}

const configurations = property('configurations', 15, configText, (text) =>
  assertConfiguration(text, null, TREE),
);

const options = property('options of rules', 10, damagedExample, ({ config, base, head }) =>
  assertConfiguration(config, base, head),
);

function assertComplaints(error: unknown, text: string): void {
  if (!(error instanceof Failure)) throw error;
  assert.equal(error.kind, 'config');
  const places = [...error.message.matchAll(/^postproof\.yml:(\d+):(\d+) ./gmu)];
  assert.ok(places.length > 0, error.message);
  const count = text.split(/\r\n|\n|\r/u).length;
  for (const [, line] of places) assert.ok(Number(line) >= 1 && Number(line) <= count, error.message);
}

const answers = property('answers of GitHub', 10, damages, async (list) => {
  const client = damagedGitHub(list);
  const pull = { owner: 'owner', name: 'repo', number: 1 };
  const environment = {
    eventName: 'pull_request',
    event: {},
    repository: pull,
    apiUrl: 'https://api.github.example',
    graphqlUrl: 'https://api.github.example/graphql',
    serverUrl: 'https://github.example',
    temporary: '/nowhere',
    workspace: '/nowhere',
  };
  const inputs = {
    token: '',
    config: '.github/postproof.yml',
    failOn: 'error' as const,
    review: true,
    maxComments: 10,
  };
  try {
    const asked = { kind: 'review' as const, pull, writes: true };
    const opened = await openReview({ environment, inputs, asked, client });
    const verdict = await opened.review();
    opened.summary(verdict);
    toJson(verdict, '1.0.0');
    opened.receipt(await opened.delivery.send(verdict), verdict);
  } catch (error) {
    if (!(error instanceof Failure) && (error as Error).name !== 'OnlyValidated') throw error;
  }
});

const events = property('events', 5, fc.tuple(payloads, damages), async ([{ name, event }, list]) => {
  const repository = { owner: 'owner', name: 'repo' };
  const environment = { eventName: name, event, repository } as Parameters<typeof whichPull>[0];
  const inputs = {} as Parameters<typeof whichPull>[1];
  const asked = await whichPull(environment, inputs, damagedGitHub(list));
  if (asked.kind === 'review') assert.ok(Number.isInteger(asked.pull.number));
});

const trees = property('trees', 5, repository, async (files) => {
  const verdict = await verdictOf(null, files, settingsOf(undefined));
  assertFindings(verdict.findings, files);
  assertSchemas(verdict);
  summaryMarkdown(verdict, link);
});

export const PROPERTIES: readonly Property[] = [
  posts,
  frontMatter,
  brokenPatches,
  patches,
  configurations,
  options,
  answers,
  events,
  trees,
];
