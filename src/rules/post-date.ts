import * as v from 'valibot';
import type { Field } from '../post/front-matter.ts';
import type { Post } from '../post/post.ts';
import { type Span, WHOLE } from '../post/span.ts';
import { basename } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { type Change, type Complaint, defineRule } from './rule.ts';
import { isDay, isPlaceholderDate, steadyDate, writtenDay } from './shared/day-checks.ts';
import { oneLine } from './shared/one-line.ts';

/** In days: beyond them a window is none, and far beyond them no day has a name. */
const HUNDRED_YEARS = 36_525;

/**
 * A post has a date that is meant.
 *
 * Said of a placeholder (`9999-12-31`, `TBD`) and of a day that no calendar has; as warnings, of a time whose zone moves the
 * post's address to another day, and of a file name and a `date:` that disagree. With `window: {past, future}`, in days, also the date of a new post that lies too far
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
 * 3:7-3:32 warning post-date Unexpected time `2020-08-04 02:30:00 +0800`, which gives the address the day `2020-08-03`, expected `2020-08-04`
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
 *
 * ## Fails: no day of the calendar, and none at all
 *
 * ```md _posts/2020-08-04-hello-big-world.md
 * ---
 * title: Hello
 * date: 2020-08-32
 * ---
 * ```
 *
 * ```md _posts/2020-08-05-hello-small-world.md
 * ---
 * title: Hello
 * date:
 * ---
 * ```
 *
 * ```findings
 * 3:7-3:17 error post-date Unexpected date `2020-08-32`, expected a day that is in the calendar
 * _posts/2020-08-05-hello-small-world.md 3:1-3:5 error post-date Unexpected empty `date`, expected the day of publication, or no such key
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
        past: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(HUNDRED_YEARS))),
        future: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(HUNDRED_YEARS))),
      }),
    ),
  }),
  needsFrontMatter: true,
  messages: {
    placeholder: {
      en: 'Unexpected placeholder `{date}` for a date, expected the day of publication',
      zh: '日期 `{date}` 只是占位，应为发布日期',
    },
    empty: {
      en: 'Unexpected empty `{key}`, expected the day of publication, or no such key',
      zh: '`{key}` 是空的，应填写发布日期，或去掉这个键',
    },
    impossible: {
      en: 'Unexpected date `{date}`, expected a day that is in the calendar',
      zh: '日期 `{date}` 不存在，应为日历上有的日期',
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
    const complaint = judge(post, site);
    if (complaint !== undefined) yield complaint;
  },
  *checkChange(change, site, { window }) {
    if (window === undefined) return;
    for (const { path, status } of change.files) {
      const day = status === 'added' && site.isPost(path) ? site.page(path)?.date : undefined;
      const { from, to } = days(window, site.now);
      if (day === undefined || (day >= from && day <= to) || isLate(path, day, change, site)) continue;
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

type Key = 'placeholder' | 'empty' | 'impossible' | 'moved' | 'apart' | 'window';

/** The gravest of what is wrong with a post's date, in the front matter or in the name. */
function judge(post: Post, site: Site): Complaint<Key> | undefined {
  const field = post.frontMatter.field(site.settings.keys?.date ?? 'date');
  const inName = /^([\dxy?]{2,5}-[\dmx?]{1,2}-[\ddx?]{1,2})-/iu.exec(basename(post.path))?.[1];
  const written = field === undefined || field.value === null ? undefined : String(field.value).trim();
  if (field !== undefined && written !== undefined && isPlaceholderDate(written)) {
    return placeholder(field.valueSpan, written);
  }
  if (inName !== undefined && isPlaceholderDate(inName)) return placeholder(WHOLE, inName);
  if (field === undefined) return inName === undefined ? undefined : named(inName);
  return written === undefined || written === ''
    ? empty(field, site)
    : (impossible(field, written, post, site) ?? compared(field, written, inName, post, site));
}

function placeholder(at: Span, date: string): Complaint<Key> {
  const values = { date: oneLine(date) };
  return { at, subject: 'placeholder', message: 'placeholder', values, actual: date };
}

/** Jekyll 4.3 stops its build on a `date:` with nothing behind it. */
function empty(field: Field, site: Site): Complaint<Key> | undefined {
  if (site.model.generator !== 'jekyll' || field.key !== 'date') return undefined;
  return { at: field.keySpan, subject: 'empty', message: 'empty', values: { key: field.key } };
}

function named(inName: string): Complaint<Key> | undefined {
  const day = writtenDay(inName);
  if (day === undefined || isDay(day)) return undefined;
  return { at: WHOLE, subject: day, message: 'impossible', values: { date: inName }, actual: inName };
}

function impossible(field: Field, written: string, post: Post, site: Site): Complaint<Key> | undefined {
  const day = writtenDay(written);
  const why = site.page(post.path)?.why;
  const isRefused = why?.build === true && why.text.includes(oneLine(written));
  if (!isRefused && (day === undefined || isDay(day))) return undefined;
  const values = { date: oneLine(written) };
  return { at: field.valueSpan, subject: written, message: 'impossible', values, actual: written };
}

function compared(
  field: Field,
  written: string,
  inName: string | undefined,
  post: Post,
  site: Site,
): Complaint<Key> | undefined {
  const own = writtenDay(written);
  const name = inName === undefined ? undefined : writtenDay(inName);
  const day = site.page(post.path)?.date;
  if (own === undefined) return undefined;
  const isNamed = name === undefined || name === own;
  const isMoved = isNamed && day !== undefined && day !== own && /\d:\d/u.test(written);
  if (isMoved && isInAddress(day, post, site)) return moved(field, { own, day, written }, post, site);
  if (isNamed) return undefined;
  const values = { date: own, name };
  const about = { at: field.valueSpan, subject: own, actual: own, expected: [name] };
  return { ...about, message: 'apart', values, severity: 'warning' };
}

/** Only where addresses are made of days does a day move them. */
function isInAddress(day: string, post: Post, site: Site): boolean {
  const page = site.page(post.path);
  const address = page?.address ?? page?.futureAddress ?? '';
  return ['/', '-', ''].some((joint) => address.includes(day.replaceAll('-', joint)));
}

function moved(
  field: Field,
  { own, day, written }: { readonly own: string; readonly day: string; readonly written: string },
  post: Post,
  site: Site,
): Complaint<Key> {
  const fix = steadyDate(field, own, post, site);
  return {
    at: field.valueSpan,
    subject: written,
    message: 'moved',
    values: { date: oneLine(written), day, expected: own },
    actual: written,
    expected: [own],
    severity: 'warning',
    ...(fix === undefined ? {} : { fix }),
  };
}

/** A translation of a post that is there already has its original's day. */
function isLate(path: string, day: string, change: Change, site: Site): boolean {
  const siblings = site.translations.siblings(path) ?? [];
  return siblings.some(
    (sibling) =>
      change.base.isPost(sibling.path) &&
      change.base.files.has(sibling.path) &&
      site.page(sibling.path)?.date === day,
  );
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
