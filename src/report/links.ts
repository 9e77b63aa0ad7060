import { wellFormed } from '../site/encoding.ts';

/** Where the project lives: the address that findings link to. */
export const PROJECT = 'https://github.com/postproof/postproof';

/** The page that explains a rule: what, why, examples, the fix, the options, how to silence it. */
export function rulePage(rule: string): string {
  return `${PROJECT}/blob/main/src/rules/README.md#${rule}`;
}

/** A path as it may stand in an address, and the address in the brackets of a Markdown link. */
export function pathInAddress(path: string): string {
  return wellFormed(path)
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()'!*~]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
