/** Whether an SVG carries script: an element, an event handler, or an address that runs some. */
export function hasScript(text: string): boolean {
  const markup = withoutStyles(text.replace(/<!--[\s\S]*?(?:-->|$)/gu, ''));
  if (/<(?:\w+:)?script[\s>/]/iu.test(markup)) return true;
  return [...markup.matchAll(TAG)].some(([tag]) => HANDLER.test(tag) || ADDRESS.test(tag));
}

/** Cut at the ends first: from each beginning a search for an end that is not there would go through all the rest. */
function withoutStyles(markup: string): string {
  const parts = markup.split(/<\/style\s*>/iu);
  const last = parts.pop() ?? '';
  return [...parts.map((part) => part.replace(/<style\b[\s\S]*$/iu, '')), last].join('');
}

const TAG = /<[a-z][^<>]*>/giu;
const HANDLER = /\son[a-z]+\s*=\s*["']/iu;
const ADDRESS = /href\s*=\s*["']\s*javascript:/iu;
