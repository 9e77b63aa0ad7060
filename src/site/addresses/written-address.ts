import type { Model } from '../generator.ts';

/**
 * An address as a post has to write it: with the base, unless the generator adds it (Hexo's renderer to every address
 * from the top; Docusaurus to those of files), and with what would end a Markdown address percent-encoded.
 *
 * @param address decoded, below the base.
 */
export function writtenAddress(address: string, kind: 'file' | 'page', model: Model): string {
  const addsBase = model.generator === 'hexo' || (model.generator === 'docusaurus' && kind === 'file');
  const whole = addsBase ? address : `${model.base}${address}`;
  return whole.replace(/[\s%?#()<>"\\]/gu, (sign) => `%${toHex(sign)}`);
}

function toHex(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0');
}
