import { describe, expect, it } from 'vitest';
import { BADGE_LEARNERS } from '../../src/config/infer/learn-badges.ts';
import { imageLocal } from '../../src/config/infer/learn-image-hosts.ts';
import { imageSize } from '../../src/config/infer/learn-image-size.ts';
import { IMAGE_LEARNERS } from '../../src/config/infer/learn-images.ts';
import { postName } from '../../src/config/infer/learn-post-name.ts';
import { TRANSLATION_LEARNERS } from '../../src/config/infer/learn-translations.ts';
import type { Lesson } from '../../src/config/infer/lesson.ts';
import type { ObservedImage, ObservedPost } from '../../src/config/infer/observed.ts';
import { shapeOf } from '../../src/config/infer/value-shape.ts';
import type { Site } from '../../src/site/site.ts';
import { siteOf } from '../support/site/open-site.ts';

const site: Site = siteOf({}).site;

/** A post every twentieth day from 2024 on. */
function posts(
  count: number,
  more: (index: number) => Partial<ObservedPost> = () => ({}),
): readonly ObservedPost[] {
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2024, 0, 1 + index * 20)).toISOString().slice(0, 10);
    return {
      path: `posts/${date}-x.md`,
      date,
      slug: 'x',
      fileName: `${date}-x.md`,
      data: {},
      authors: [],
      isAuthorRegistered: true,
      teasers: [],
      images: [],
      badges: [],
      links: [],
      siblings: [],
      noted: new Set<string>(),
      wordings: [],
      ...more(index),
    };
  });
}

const image = (more: Partial<ObservedImage> = {}): ObservedImage => ({
  href: '/a.png',
  folder: '/',
  path: 'a.png',
  isLocal: true,
  isBundled: false,
  isBadge: false,
  ...more,
});
const foreign = (host: string): ObservedImage => ({
  href: `https://${host}/a.png`,
  folder: `https://${host}/`,
  isLocal: false,
  isBundled: false,
  isBadge: false,
  host,
});

const optionsOf = (lesson: Lesson | undefined) => lesson?.options;

describe('hosts of images', () => {
  it('are allowed where they recur, by their domain, and where they were merged of late', () => {
    const hosts = ['img1.cdn.example', 'img2.cdn.example', 'img3.cdn.example'];
    const some = posts(80, (index) => ({
      images: [index === 79 ? foreign('late.example') : (foreignAt(index, hosts) ?? image())],
    }));
    expect(optionsOf(imageLocal(some, site))).toEqual({ hosts: ['cdn.example', 'late.example'] });
  });

  it('are not allowed for having been named once, long ago', () => {
    const some = posts(80, (index) => ({ images: [index === 1 ? foreign('old.example') : image()] }));
    expect(imageLocal(some, site)).toMatchObject({ rule: 'image-local' });
    expect(optionsOf(imageLocal(some, site))).toBeUndefined();
  });

  it('are nobody’s business where many posts show images of others', () => {
    const some = posts(40, (index) => ({
      images: [index % 4 === 0 ? foreign(`h${index}.example`) : image()],
    }));
    expect(imageLocal(some, site)).toBeUndefined();
  });

  it('under which everybody may have his own are told apart', () => {
    const hosts = ['ann.github.io', 'bob.github.io', 'eve.github.io'];
    const some = posts(80, (index) => ({ images: [foreignAt(index, hosts) ?? image()] }));
    expect(optionsOf(imageLocal(some, site))).toBeUndefined();
  });
});

function foreignAt(index: number, hosts: readonly string[]): ObservedImage | undefined {
  const host = hosts[index - 10];
  return host === undefined ? undefined : foreign(host);
}

describe('sizes of images', () => {
  const headOf = (width: number): Uint8Array => {
    const head = Buffer.alloc(33);
    head.write('\x89PNG\r\n\x1a\n', 0, 'latin1');
    head.writeUInt32BE(13, 8);
    head.write('IHDR', 12, 'latin1');
    head.writeUInt32BE(width, 16);
    head.writeUInt32BE(10, 20);
    head.set([8, 6, 0, 0, 0], 24);
    return head;
  };
  const sized = (width: number, bytes: number) =>
    posts(12, (index) => ({
      images: [image({ path: `${index}.png`, bytes, head: () => headOf(width) })],
    }));

  it('are learnt in pixels with room above the widest, and in bytes only above the usual limit', () => {
    expect(optionsOf(imageSize(sized(1000, 1000), site))).toEqual({ width: 1280 });
    expect(optionsOf(imageSize(sized(1200, 1_500_000), site))).toEqual({ width: 1920, bytes: 2_097_152 });
    expect(imageSize(sized(3000, 1000), site)).toBeUndefined();
  });
});

describe('a habit with exceptions in the past', () => {
  const teaserLesson = (some: readonly ObservedPost[]) =>
    IMAGE_LEARNERS.flatMap((learner) => learner(some, site) ?? []).find(
      ({ rule }) => rule === 'image-teaser',
    );
  const lacking = (...days: readonly number[]) =>
    posts(60, (index) => ({ teasers: days.includes(index) ? [] : [image()] }));

  it('holds from the next year on, or from the day after the last exception', () => {
    expect(teaserLesson(lacking())?.options).toBeUndefined();
    // The sixth post is of April 2024.
    expect(teaserLesson(lacking(5))?.options).toEqual({ since: '2025-01-01' });
    // The 51st is of 2026-09-27; nine posts follow it, and only four of them in 2027.
    expect(teaserLesson(lacking(50))?.options).toEqual({ since: '2026-09-28' });
  });

  it('that has one just now holds all the same: that one is the slip', () => {
    expect(teaserLesson(lacking(59))?.options).toBeUndefined();
  });
});

describe('notes about translations', () => {
  it('are told of in the words that posts use most', () => {
    const sibling = { path: 'y.md', language: 'de', address: '/y/' };
    const some = posts(12, (index) => ({
      siblings: [sibling],
      noted: new Set(['de']),
      wordings: [index < 9 ? '> German version of this post: […]' : `Once only, ${index}: […]`],
    }));
    const lesson = TRANSLATION_LEARNERS.flatMap((learner) => learner(some, site) ?? [])[0];
    expect(lesson?.seen).toBe(
      '12 of 12 posts that have a translation lead to it, mostly as “> German version of this post: […]”',
    );
  });
});

describe('badges', () => {
  it('are called what most posts call them', () => {
    const badge = (label: string) => ({
      identity: 'powered by|wetland',
      href: 'https://img.shields.io/badge/Powered%20by-Wetland-green.svg',
      link: 'https://wetland.example',
      label,
    });
    const some = posts(12, (index) => ({ badges: [badge(index > 9 ? 'badge' : 'Powered by Wetland')] }));
    const [lesson] = BADGE_LEARNERS.flatMap((learner) => learner(some, site) ?? []);
    expect(lesson?.options).toMatchObject({ badges: [{ name: 'Powered by Wetland' }] });
  });
});

describe('names of files', () => {
  it('may have what one of the newest posts has, where a wider alphabet takes it in', () => {
    const named = (name: string) =>
      posts(60, (index) => (index === 59 ? { fileName: name } : {})) as readonly ObservedPost[];
    expect(optionsOf(postName(named('2027-03-01-release-0.5.md'), site))).toEqual({
      pattern: String.raw`\d{4}-\d{2}-\d{2}-[a-z0-9.-]+\.md`,
    });
    expect(optionsOf(postName(named('no date at all.md'), site))).toEqual({
      pattern: String.raw`\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.md`,
    });
  });
});

describe('shapes of values', () => {
  it.each([
    ['days', Array.from({ length: 9 }, (_, index) => `2024-01-0${index + 1}`), '2024-01-10', 'soon'],
    ['numbers', [1, 2, 3, 5, 8], 13, 'many'],
  ])('tell %s from other words', (_name, values, right, wrong) => {
    const fits = (value: unknown): boolean => {
      const { type, pattern = '' } = shapeOf(values) as { readonly type: string; readonly pattern?: string };
      return type === typeof value && new RegExp(pattern, 'u').test(String(value));
    };
    expect([fits(right), fits(wrong)]).toEqual([true, false]);
  });
});
