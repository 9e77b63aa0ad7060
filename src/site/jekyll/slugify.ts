/** What a slug keeps, by mode (Jekyll 4.3, `Utils.slugify`): of Unicode, letters, marks and decimal digits. */
const REPLACED: Readonly<Record<string, RegExp>> = {
  raw: /\s+/gu,
  default: /[^\p{M}\p{L}\p{Nd}]+/gu,
  pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
  ascii: /[^A-Za-z0-9]+/gu,
  latin: /[^\p{M}\p{L}\p{Nd}]+/gu,
};

/** Turns everything that a mode does not keep into single hyphens, none at the ends; lower case. */
export function slugify(text: string, mode = 'default'): string {
  return hyphenate(text, mode).toLowerCase();
}

/** As `slugify` in mode `pretty`, with capitals kept: what `:title` is made by. */
export function prettySlug(text: string): string {
  return hyphenate(text, 'pretty');
}

function hyphenate(text: string, mode: string): string {
  const replaced = REPLACED[mode];
  if (replaced === undefined) return text;
  const plain = mode === 'latin' ? text.normalize('NFD').replace(/\p{Mn}+/gu, '') : text;
  return plain.replace(replaced, '-').replace(/^-|-$/gmu, '');
}
