import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePath, encodePath, percentEncode } from '../../src/site/encoding.ts';

describe('the encoding of a path', () => {
  it.each([
    ["/a-b_c.d~e!$&'()*+,;=:@[]|", "/a-b_c.d~e!$&'()*+,;=:@[]|"],
    ['/a b', '/a%20b'],
    ['/广州.png', '/%E5%B9%BF%E5%B7%9E.png'],
    ['/100%?#"<>`{}\\^', '/100%25%3F%23%22%3C%3E%60%7B%7D%5C%5E'],
    ['/😀\ud800', '/%F0%9F%98%80%EF%BF%BD'],
  ])('of %s is %s', (path, url) => {
    expect(encodePath(path)).toBe(url);
  });

  it.each([
    ['/%E5%B9%BF%e5%b7%9e%20x', '/广州 x'],
    ['/%', '/%'],
    ['/%zz%41', '/%zzA'],
    ['/%E5%B9', '/%E5%B9'],
    ['/%FF%C0%80%ED%A0%80', '/%FF%C0%80%ED%A0%80'],
    ['/%F0%9F%98%80+', '/😀+'],
  ])('%s is decoded to %s', (url, path) => {
    expect(decodePath(url)).toBe(path);
  });

  it('gives back what it was given, and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (path) => decodePath(encodePath(path)) === path));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (url) => typeof decodePath(url) === 'string'));
  });

  it('encodes each byte where it is told to', () => {
    expect(percentEncode('/ä')).toBe('%2F%C3%A4');
  });
});
