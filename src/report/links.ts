/** Where the project lives: the address that findings link to. */
export const PROJECT = 'https://github.com/postproof/postproof';

/** The page that explains a rule: what, why, examples, the fix, the options, how to silence it. */
export function rulePage(rule: string): string {
  return `${PROJECT}/blob/main/src/rules/README.md#${rule}`;
}
