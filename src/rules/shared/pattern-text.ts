import * as v from 'valibot';

/** A regular expression in a configuration, which has to compile. */
export const patternText = v.pipe(v.string(), v.minLength(1), v.check(compiles, 'a regular expression'));

function compiles(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== '';
  } catch {
    // The schema's own sentence says what is expected.
    return false;
  }
}
