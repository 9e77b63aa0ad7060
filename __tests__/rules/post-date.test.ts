import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support/ask-rule.ts';

const RULE = 'post-date';
const SITE = 'permalink: /:year/:month/:day/:title/\n';

const said = async (front: string, name = '2020-08-04-hello-big-world', site = SITE) =>
  (await findingsOf(RULE, { front: `title: Hello\n${front}`, path: `_posts/${name}.md`, site })).map(
    ({ severity, subject, fix }) => [severity, subject, ...(fix === undefined ? [] : [fix.text])],
  );

describe('a date that is meant', () => {
  it.each([
    ['date: 2020-08-04'],
    ['date: 2020-8-4'],
    ['date: "2020-08-04"'],
    ['date: 2020-08-04 10:00 +0800'],
    ['date: 2020-08-04T23:59:00Z'],
    ['date: Aug 4, 2020'],
    ['lastmod: 2021-01-01'],
    [''],
  ])('%s', async (front) => {
    expect(await said(front)).toEqual([]);
  });

  it('lies in the future, if it has to', async () => {
    expect(await said('date: 2031-08-04', '2031-08-04-hello-big-world')).toEqual([]);
  });
});

describe('a placeholder', () => {
  it.each([
    '9999-12-31',
    'TBD',
    'YYYY-MM-DD',
    '0000-00-00',
    '2020-XX-XX',
    'tba',
    '0001-01-01',
    '"TODO"',
    'now',
    '待定',
  ])('date: %s', async (date) => {
    expect(await said(`date: ${date}`)).toEqual([['error', 'placeholder']]);
  });

  it.each(['9999-12-31-hello-big-world', '3000-01-01-hello-big-world'])('in the name %s', async (name) => {
    expect(await said('', name)).toEqual([['error', 'placeholder']]);
  });
});

describe('a day that no calendar has', () => {
  it.each([
    ['date: 2020-08-00', '2020-08-04-hello-big-world', '2020-08-00'],
    ['date: 2020-02-30', '2020-02-29-hello-big-world', '2020-02-30'],
    ['date: 2020-13-01', '2020-08-04-hello-big-world', '2020-13-01'],
    ['', '2020-02-30-hello-big-world', '2020-02-30'],
    ['date:', '2020-08-04-hello-big-world', 'empty'],
  ])('%s in %s', async (front, name, subject) => {
    expect(await said(front, name)).toEqual([['error', subject]]);
  });
});

describe('a zone that moves the day', () => {
  const SHANGHAI = `${SITE}timezone: Asia/Shanghai\n`;
  it.each([
    ['date: 2020-08-04 02:30:00 +0800', SITE, [['warning', '2020-08-04 02:30:00 +0800', '2020-08-04']]],
    ["date: '2020-08-04 02:30 +0800'", SITE, [['warning', '2020-08-04 02:30 +0800', "'2020-08-04'"]]],
    ['date: 2020-08-04 22:30:00', SHANGHAI, [['warning', '2020-08-04 22:30:00', '"2020-08-04 22:30:00"']]],
    ['date: "2020-08-04 22:30:00"', SHANGHAI, []],
    ['date: 2020-08-04 02:30:00 +0800', SHANGHAI, []],
    ['date: 2020-08-04 02:30:00 +0800', 'permalink: /:title/\n', []],
  ])('%s, %j', async (front, site, expected) => {
    expect(await said(front, '2020-08-04-hello-big-world', site)).toEqual(expected);
  });

  it('back to the day of the name is but a name that disagrees', async () => {
    expect(await said('date: 2020-08-05 00:30 +0800')).toEqual([['warning', '2020-08-05']]);
  });

  it('says nothing of the zone while the name tells of a third day', async () => {
    expect(await said('date: 2020-08-14 04:31 +1100')).toEqual([['warning', '2020-08-14']]);
  });
});

describe('a name and a date that disagree', () => {
  it('is a warning', async () => {
    expect(await said('date: 2020-08-06')).toEqual([['warning', '2020-08-06']]);
  });
});

describe('the window of new posts', () => {
  const config = `language: en\nrules:\n  ${RULE}: [error, {window: {past: 14, future: 60}}]\nsite: {translations: {by: suffix, languages: {en: "-en"}, default: zh}}\n`;
  const added = async (path: string, files = {}) =>
    (await findingsOf(RULE, { path, added: [path], files, config })).length;

  it.each([
    ['2026-05-25', 0],
    ['2026-06-01', 0],
    ['2026-07-20', 0],
    ['2026-05-01', 1],
    ['2026-08-20', 1],
  ])('%s', async (day, count) => {
    expect(await added(`_posts/${day}-hello-big-world.md`)).toBe(count);
  });

  it('spares the translation of an old post', async () => {
    const files = { '_posts/2020-08-04-hello-big-world.md': '---\ntitle: x\n---\n' };
    expect(await added('_posts/2020-08-04-hello-big-world-en.md', files)).toBe(0);
    expect(await added('_posts/2020-08-04-hello-big-world-en.md')).toBe(1);
  });
});
