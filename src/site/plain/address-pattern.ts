/**
 * Fills a site's address pattern: `/{date:%Y/%m/%d}/{slug}/`.
 *
 * @param textOf the text of a hole, given its name and what follows a colon in it.
 * @returns the address, or the name of the first hole that has no value.
 */
export function fillPattern(
  pattern: string,
  textOf: (hole: string, format: string | undefined) => string | undefined,
): { readonly address: string } | { readonly lacks: string } {
  const lacking: string[] = [];
  const filled = pattern.replace(/\{([^{}:]+)(?::([^{}]*))?\}/gu, (_, hole: string, format?: string) => {
    const value = textOf(hole, format);
    if (value === undefined) lacking.push(hole);
    return value ?? '';
  });
  const [lacks] = lacking;
  // A value may bring slashes of its own, as a permalink does.
  return lacks === undefined ? { address: `/${filled}`.replace(/\/{2,}/gu, '/') } : { lacks };
}
