const KEPT = /[./\\_#+~\-@\p{L}\p{Nd}\p{M}]/u;
const ESCAPE = /^%[\da-f]{2}/iu;

/** How a site writes paths. */
export interface PathStyle {
  readonly keepsCase: boolean;
  readonly removesAccents: boolean;
}

/**
 * A path as Hugo writes it: letters, digits, marks and a few signs stay, blanks become one hyphen, all else goes, in
 * lower case unless the site keeps it (Hugo 0.111, `PathSpec.MakePathSanitized`).
 */
export function sanitizePath(path: string, style: PathStyle): string {
  const plain = style.removesAccents
    ? path
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .normalize('NFC')
    : path;
  const kept = keepAllowed(plain);
  return style.keepsCase ? kept : lowerCase(kept);
}

function keepAllowed(path: string): string {
  let kept = '';
  let isBlankDue = false;
  for (const [index, character] of charactersOf(path)) {
    if (KEPT.test(character) || ESCAPE.test(path.slice(index, index + 3))) {
      kept += isBlankDue && character !== '-' ? `-${character}` : character;
      isBlankDue = false;
    } else if (kept !== '' && !kept.endsWith('-') && /\s/u.test(character)) isBlankDue = true;
  }
  return kept;
}

function* charactersOf(text: string): Generator<readonly [number, string]> {
  let index = 0;
  for (const character of text) {
    yield [index, character];
    index += character.length;
  }
}

/** Go lowers one code point to one code point: no final sigma, no combining dot after a Turkish I. */
function lowerCase(text: string): string {
  return Array.from(text, (character) =>
    String.fromCodePoint(character.toLowerCase().codePointAt(0) ?? 0),
  ).join('');
}
