/** Whether an SVG carries script: an element, an event handler, or an address that runs some. */
export function hasScript(text: string): boolean {
  const markup = text.replace(/<!--[\s\S]*?(?:-->|$)/gu, '').replace(/<style\b[\s\S]*?<\/style\s*>/giu, '');
  if (/<(?:\w+:)?script[\s>/]/iu.test(markup)) return true;
  return [...markup.matchAll(TAG)].some(([tag]) => HANDLER.test(tag) || ADDRESS.test(tag));
}

const TAG = /<[a-z][^<>]*>/giu;
const HANDLER = /\son[a-z]+\s*=\s*["']/iu;
const ADDRESS = /href\s*=\s*["']\s*javascript:/iu;
