type Token =
  | { readonly kind: 'any' }
  | { readonly kind: 'one'; readonly fits: (character: string) => boolean };

/**
 * Ruby's `File.fnmatch?` without flags: `*` crosses slashes, `?` is one character, `[a-z]` one of a set, `\` escapes.
 *
 * Without regular expressions, since a pattern of many stars would take them exponential time.
 */
export function fnmatch(pattern: string): (text: string) => boolean {
  const tokens = [...pattern.matchAll(/\\(.)|\[([!^]?)([^\]]+)\]|[\s\S]/gu)].map(readToken);
  return (text) => matches(tokens, [...text]);
}

function readToken([token, escaped, not, set]: RegExpMatchArray): Token {
  if (token === '*') return { kind: 'any' };
  if (token === '?') return { kind: 'one', fits: () => true };
  if (set !== undefined)
    return { kind: 'one', fits: (character) => isInSet(character, set) !== (not !== '') };
  return { kind: 'one', fits: (character) => character === (escaped ?? token) };
}

function isInSet(character: string, set: string): boolean {
  return [...set.matchAll(/(.)-(.)|[\s\S]/gu)].some(([one, from, to]) =>
    from === undefined || to === undefined ? one === character : from <= character && character <= to,
  );
}

/** Only the last star needs to give way: whatever an earlier one could take, the last can take as well. */
function matches(tokens: readonly Token[], characters: readonly string[]): boolean {
  let token = 0;
  let star: { readonly token: number; readonly at: number } | undefined;
  let at = 0;
  while (at < characters.length) {
    const next = tokens[token];
    if (next?.kind === 'any') {
      star = { token, at };
      token += 1;
    } else if (next?.fits(characters[at] ?? '') === true) {
      token += 1;
      at += 1;
    } else if (star !== undefined) {
      star = { token: star.token, at: star.at + 1 };
      token = star.token + 1;
      at = star.at;
    } else return false;
  }
  return tokens.slice(token).every(({ kind }) => kind === 'any');
}
