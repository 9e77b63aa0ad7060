import { describe, expect, it } from 'vitest';
import { badgeIdentity, isBadgeAddress } from '../../src/post/badges.ts';

const SHIELD = 'https://img.shields.io/badge/Powered%20By-Wechaty-green.svg';

describe('a shields.io badge is the same', () => {
  it.each([
    ['in another colour', 'https://img.shields.io/badge/Powered%20By-Wechaty-blue.svg'],
    ['in another case', 'https://img.shields.io/badge/powered%20by-wechaty-green.svg'],
    ['without .svg', 'https://img.shields.io/badge/Powered%20By-Wechaty-green'],
    ['as .png', 'https://img.shields.io/badge/Powered%20By-Wechaty-green.png'],
    ['with underscores for spaces', 'https://img.shields.io/badge/Powered_By-Wechaty-green.svg'],
    ['with a query', `${SHIELD}?style=flat-square`],
    ['with an editor’s tail', `${SHIELD}#align=left&display=inline&height=20&originHeight=20`],
    ['over http', SHIELD.replace('https', 'http')],
    ['without a scheme', SHIELD.replace('https:', '')],
    ['from the query form', 'https://img.shields.io/static/v1?label=Powered+By&message=Wechaty&color=green'],
  ])('%s', (_name, href) => {
    expect(badgeIdentity(href)).toBe(badgeIdentity(SHIELD));
  });

  it.each([
    [
      'raw and percent-encoded Han',
      'https://img.shields.io/badge/Wechaty-开源激励计划-green.svg',
      'https://img.shields.io/badge/Wechaty-%E5%BC%80%E6%BA%90%E6%BF%80%E5%8A%B1%E8%AE%A1%E5%88%92-green.svg',
    ],
    [
      'a dash in a word',
      'https://img.shields.io/badge/open--source-yes-red',
      'https://img.shields.io/badge/Open--Source-yes-blue.svg',
    ],
    [
      'an underscore in a word',
      'https://img.shields.io/badge/snake__case-yes-red',
      'https://img.shields.io/badge/snake__case-YES-blue',
    ],
  ])('%s', (_name, one, other) => {
    expect(badgeIdentity(one)).toBe(badgeIdentity(other));
  });
});

describe('badges that differ', () => {
  it.each([
    ['message', 'https://img.shields.io/badge/Powered%20By-Wechaty%20Go-green.svg'],
    ['label', 'https://img.shields.io/badge/Made%20By-Wechaty-green.svg'],
    ['a dash is no part of the label', 'https://img.shields.io/badge/Powered%20By--Wechaty-green.svg'],
  ])('%s', (_name, href) => {
    expect(badgeIdentity(href)).not.toBe(badgeIdentity(SHIELD));
  });
});

describe('what is a badge', () => {
  it.each([
    [SHIELD, true],
    ['https://badge.fury.io/js/wechaty.svg', true],
    ['https://github.com/wechaty/wechaty/workflows/NPM/badge.svg', true],
    ['https://github.com/wechaty/wechaty/actions/workflows/npm.yml/badge.svg', true],
    ['https://github.com/wechaty/wechaty/blob/main/logo.svg', false],
    ['/assets/badge.svg', false],
    ['https://example.com/badge.svg', false],
    ['not an address', false],
  ])('%s: %s', (href, expected) => {
    expect(isBadgeAddress(href)).toBe(expected);
  });
});
