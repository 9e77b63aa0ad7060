import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support/ask-rule.ts';

describe('image-teaser', () => {
  it.each([
    ['image: /a.png', {}, 0],
    ['image: https://other.example/a', {}, 0],
    ['image: {path: /a.png}', {}, 0],
    ['header: {teaser: /a.png}', {}, 0],
    ['images: [/a.png]', {}, 0],
    ['image: your_teaser_image_path', {}, 0],
    ['title: Hello', {}, 1],
    ['image: ""', {}, 1],
    ['image: [', {}, 0],
    ['published: false', {}, 0],
    ['title: Hello', { site: 'defaults: [{scope: {path: ""}, values: {image: /a.png}}]\n' }, 0],
    ['image: /a.png', { config: 'site: {keys: {teaser: cover}}\nrules: {image-teaser: error}\n' }, 1],
    ['cover: a', { config: 'site: {keys: {teaser: cover}}\nrules: {image-teaser: error}\n' }, 0],
  ])('%s %j', async (front, more, count) => {
    expect(await findingsOf('image-teaser', { front, ...more })).toHaveLength(count);
  });
});
