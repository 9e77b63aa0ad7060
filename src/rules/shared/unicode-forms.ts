import { encodePath } from '../../site/encoding.ts';

/**
 * Two addresses that look the same and are not, since their letters are in different Unicode forms (macOS composes names
 * otherwise than keyboards do), written so that the difference is seen; undefined for any others.
 */
export function formsApart(
  href: string,
  meant: string,
): { readonly href: string; readonly meant: string } | undefined {
  const isAlike = href !== meant && href.normalize('NFC') === meant.normalize('NFC');
  return isAlike ? { href: encodePath(href), meant: encodePath(meant) } : undefined;
}
