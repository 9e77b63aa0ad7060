/** A shortcode call. */
export interface Shortcode {
  readonly name: string;
  readonly positional: readonly string[];
  readonly named: Readonly<Record<string, string>>;
}

/** A text that begins with a shortcode, and what follows it. */
export interface LeadingShortcode {
  readonly shortcode: Shortcode;
  readonly tail: string;
}

const CALL = /^\s*\{\{([<%])\s*([\w/.-]+)\s*([\s\S]*?)\s*\/?[>%]\}\}([\s\S]*)$/u;
const ARGUMENT = /(?:([\w-]+)\s*=\s*)?(?:"((?:\\.|[^"\\])*)"|`([^`]*)`|([^\s"`=]+))/gu;

/** Reads the shortcode that a text begins with; undefined where it begins otherwise. */
export function readShortcode(text: string): LeadingShortcode | undefined {
  const call = CALL.exec(text);
  if (call === null) return undefined;
  const positional: string[] = [];
  const named: Record<string, string> = {};
  for (const [, key, quoted, raw, bare] of (call[3] ?? '').matchAll(ARGUMENT)) {
    const value = quoted?.replace(/\\(["\\])/gu, '$1') ?? raw ?? bare ?? '';
    if (key === undefined) positional.push(value);
    else named[key] = value;
  }
  return { shortcode: { name: call[2] ?? '', positional, named }, tail: call[4] ?? '' };
}
