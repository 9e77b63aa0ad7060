import type { Finding } from '../../src/lint/finding.ts';
import { indexLines, type Span } from '../../src/post/span.ts';

/** A finding as a rule would make it of a text; all that a test does not name is ordinary. */
export interface FindingOptions extends Partial<Omit<Finding, 'span' | 'start' | 'end' | 'fix'>> {
  /** The text that it is about; `at` and `replace` are looked for in it. */
  readonly text?: string;
  /** What in the text it is about; absent: the post as a whole. */
  readonly at?: string;
  /** What the fix replaces by what. */
  readonly fixed?: readonly [replace: string, by: string];
  /** The file that the fix is in, where it is another. */
  readonly fixPath?: string;
}

export const POST = '_posts/2020-08-04-party.md';

export function makeFinding(options: FindingOptions = {}): Finding {
  const { text = '', at, fixed, fixPath, ...rest } = options;
  const lines = indexLines(text);
  const spanOf = (part: string): Span => {
    const start = text.indexOf(part);
    if (start === -1) throw new Error(`no ${part} in the text`);
    return { start, end: start + part.length };
  };
  const placeOf = (span: Span) => ({ start: lines.point(span.start), end: lines.point(span.end) });
  const span = at === undefined ? { start: 0, end: 0 } : spanOf(at);
  const path = rest.path ?? POST;
  const edit = fixed === undefined ? undefined : spanOf(fixed[0]);
  return {
    rule: 'image-exists',
    severity: 'error',
    path,
    subject: '/assets/nowhere.png',
    sentence: { en: 'Unexpected image `{subject}`, expected a file', zh: '没有图片 `{subject}`' },
    values: { subject: rest.subject ?? '/assets/nowhere.png' },
    why: { en: 'Readers see a hole.', zh: '读者看到的是空白。' },
    language: 'en',
    expected: [],
    introduced: true,
    blocking: true,
    fingerprint: '',
    url: 'https://rules.example/README.md#image-exists',
    summaryOnly: false,
    ...rest,
    span,
    ...placeOf(span),
    ...(edit === undefined
      ? {}
      : { fix: { path: fixPath ?? path, span: edit, ...placeOf(edit), text: fixed?.[1] ?? '' } }),
  };
}
