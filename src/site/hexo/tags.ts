/** A tag of Hexo as written: its name and arguments, quotes taken off. */
export interface Tag {
  readonly name: string;
  readonly values: readonly string[];
}

const WHOLE = /^\s*\{%-?\s*([\w-]+)\s*([\s\S]*?)\s*-?%\}/u;

/** Reads the tag that a text begins with; undefined where it begins otherwise. */
export function readTag(text: string): Tag | undefined {
  const match = WHOLE.exec(text);
  if (match === null) return undefined;
  const values = [...(match[2] ?? '').matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/gu)];
  return {
    name: match[1] ?? '',
    values: values.map(([value]) => value.replace(/"([^"]*)"|'([^']*)'/gu, '$1$2')),
  };
}

/** An address among a tag's arguments as the tags `img` and `link` of Hexo 7.3 know it: one with a scheme or `www.`. */
export function isWebAddress(value: string): boolean {
  return /[A-Za-z]{3,9}:(?:\/\/)?[A-Za-z0-9.-]+|www.[A-Za-z0-9.-]+|[-;:&=+$,\w]+@[A-Za-z0-9.-]+/u.test(value);
}
