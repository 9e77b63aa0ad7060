import * as v from 'valibot';
import type { Field } from '../post/front-matter.ts';
import type { Post } from '../post/post.ts';
import { type Span, WHOLE } from '../post/span.ts';
import type { Site } from '../site/site.ts';
import { type Complaint, defineRule } from './rule.ts';
import { oneLine } from './shared/one-line.ts';

/**
 * A post has a date that is meant.
 *
 * A placeholder (`9999-12-31`, `TBD`), a date whose time zone moves the post’s address to another day, and a file name and
 * a `date:` that disagree (a warning). With `window: {past, future}`, in days, also the date of a new post that lies too far
 * off; it is judged anew at every run, and in the merge queue.
 *
 * ## Passes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * date: 2020-08-04 10:00:00 +0800
 * ---
 * ```
 *
 * ## Fails: a placeholder
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * date: TBD
 * ---
 * ```
 *
 * ```findings
 * 3:7-3:10 error post-date Unexpected placeholder `TBD` for a date, expected the day of publication
 * ```
 *
 * ## Fails: the zone moves the day
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * date: 2020-08-04 02:30:00 +0800
 * ---
 * ```
 *
 * ```findings
 * 3:7-3:32 error post-date Unexpected time `2020-08-04 02:30:00 +0800`, which gives the address the day `2020-08-03`, expected `2020-08-04`
 * ```
 *
 * ## Becomes
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * date: 2020-08-04
 * ---
 * ```
 *
 * ## Fails: file name and date disagree
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * date: 2020-08-06
 * ---
 * ```
 *
 * ```findings
 * 3:7-3:17 warning post-date Unexpected date `2020-08-06` in a file called `2020-08-04`, expected both to be the same
 * ```
 *
 * ## Fails: a new post far in the past
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * ---
 * ```
 *
 * ```added
 * _posts/2020-08-04-hello-big-world.md
 * ```
 *
 * ```yaml postproof
 * rules: {post-date: [error, {window: {past: 14, future: 60}}]}
 * ```
 *
 * ```findings
 * 1:1-1:1 error post-date Unexpected date `2020-08-04` of a new post, expected one from `2026-05-18` to `2026-07-31`
 * ```
 */
export const postDate = defineRule({
  name: 'post-date',
  why: {
    en: 'The date is part of the address and of the order of posts; a wrong one hides the post or moves it.',
    zh: '日期决定文章的网址和排列顺序，日期不对，文章就会被藏起来或移走。',
  },
  options: v.strictObject({
    window: v.optional(
      v.strictObject({
        past: v.optional(v.pipe(v.number(), v.minValue(0))),
        future: v.optional(v.pipe(v.number(), v.minValue(0))),
      }),
    ),
  }),
  needsFrontMatter: true,
  messages: {
    placeholder: {
      en: 'Unexpected placeholder `{date}` for a date, expected the day of publication',
      zh: '日期 `{date}` 只是占位，应为发布日期',
    },
    moved: {
      en: 'Unexpected time `{date}`, which gives the address the day `{day}`, expected `{expected}`',
      zh: '时间 `{date}` 使网址变成 `{day}` 这一天，应为 `{expected}`',
    },
    apart: {
      en: 'Unexpected date `{date}` in a file called `{name}`, expected both to be the same',
      zh: '日期 `{date}` 与文件名中的 `{name}` 不一致，两者应相同',
    },
    window: {
      en: 'Unexpected date `{date}` of a new post, expected one from `{from}` to `{to}`',
      zh: '新文章的日期 `{date}` 过早或过晚，应在 `{from}` 到 `{to}` 之间',
    },
  },
  *check(post, site) {
    const field = post.frontMatter.field(site.settings.keys?.date ?? 'date');
    const inName = /^(\d{4}-\d{1,2}-\d{1,2})-/u.exec(post.path.slice(post.path.lastIndexOf('/') + 1))?.[1];
    const written = field === undefined || field.value === null ? undefined : String(field.value).trim();
    if (field !== undefined && written !== undefined && isPlaceholder(written)) {
      yield {
        at: field.valueSpan,
        subject: 'placeholder',
        message: 'placeholder',
        values: { date: oneLine(written) },
        actual: written,
      };
    } else if (inName !== undefined && isPlaceholder(inName)) {
      yield {
        at: WHOLE,
        subject: 'placeholder',
        message: 'placeholder',
        values: { date: inName },
        actual: inName,
      };
    } else if (field !== undefined && written !== undefined) {
      const shift = moved(field, written, post, site);
      // A name that says the day which the zone makes of the time agrees with it.
      if (shift !== undefined && inName !== undefined && dayOf(inName) === shift.values?.day) return;
      const complaint = shift ?? apart(field, written, inName);
      if (complaint !== undefined) yield complaint;
    }
  },
  *checkChange(change, site, { window }) {
    if (window === undefined) return;
    for (const { path, status } of change.files) {
      const day = status === 'added' && site.isPost(path) ? site.page(path)?.date : undefined;
      const { from, to } = days(window, site.now);
      if (day === undefined || (day >= from && day <= to)) continue;
      yield {
        at: dateSpan(path, site),
        path,
        subject: 'window',
        message: 'window',
        values: { date: day, from, to },
        actual: day,
      };
    }
  },
});

type Key = 'placeholder' | 'moved' | 'apart' | 'window';

function isPlaceholder(date: string): boolean {
  return /^(?:9{4}|8888|0000|[2-9]\d{4,}|y{4}|x{4}|\?{2,}|3\d{3})-|^(?:tbd|tba|todo|soon|n\/a|date|now|today|待定)$/iu.test(
    date,
  );
}

/** A day as written, in the form of addresses. */
function dayOf(text: string): string | undefined {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/u.exec(text);
  if (match === null) return undefined;
  return `${match[1]}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`;
}

function moved(field: Field, written: string, post: Post, site: Site): Complaint<Key> | undefined {
  const expected = dayOf(written);
  const page = site.page(post.path);
  const address = page?.address ?? page?.futureAddress ?? '';
  const day = page?.date;
  const inAddress = day !== undefined && address.includes(day.replaceAll('-', '/'));
  if (expected === undefined || day === undefined || day === expected || !inAddress || written === expected)
    return undefined;
  if (!/\d:\d/u.test(written)) return undefined;
  const text = field.quoted ? `"${expected}"` : expected;
  const values = { date: oneLine(written), day, expected };
  return {
    at: field.valueSpan,
    subject: 'moved',
    message: 'moved',
    values,
    actual: written,
    expected: [expected],
    fix: { ...field.valueSpan, text },
  };
}

function apart(field: Field, written: string, inName: string | undefined): Complaint<Key> | undefined {
  const own = dayOf(written);
  const name = inName === undefined ? undefined : dayOf(inName);
  if (own === undefined || name === undefined || own === name) return undefined;
  const values = { date: own, name };
  return {
    at: field.valueSpan,
    subject: 'apart',
    message: 'apart',
    values,
    actual: own,
    expected: [name],
    severity: 'warning',
  };
}

const DAY = 86_400_000;

function days(
  window: { readonly past?: number | undefined; readonly future?: number | undefined },
  now: Date,
) {
  const at = (offset: number): string => new Date(now.getTime() + offset * DAY).toISOString().slice(0, 10);
  return {
    from: window.past === undefined ? '0000-01-01' : at(-window.past),
    to: window.future === undefined ? '9999-12-31' : at(window.future),
  };
}

function dateSpan(path: string, site: Site): Span {
  return site.frontMatter(path)?.field(site.settings.keys?.date ?? 'date')?.valueSpan ?? WHOLE;
}
