import * as v from 'valibot';
import { isExpression } from '../../pattern/matchers.ts';

/** A regular expression in a configuration, which has to compile. */
export const patternText = v.pipe(v.string(), v.minLength(1), v.check(isExpression, 'a regular expression'));
