import { Context, Liquid, RenderError } from 'liquidjs';
import type { Rendered, Why } from '../generator.ts';
import type { Build } from './build.ts';
import { registerFilters } from './liquid-filters.ts';
import { foundIn, lookUpTag, Stopped } from './liquid-tags.ts';
import { lookUpLink } from './lookups.ts';
import { lookUpPost } from './post-url.ts';

/** Tags that need neither another file nor the rest of the page; `include` and loops are beyond an address. */
const TAGS = ['raw', 'comment', 'assign', 'capture', 'if', 'unless', 'case', '#'];

/** Far more than an address needs; a post may hold anything. No limit of time, which would make answers vary. */
const LIMITS = { parseLimit: 10_000, memoryLimit: 100_000 };

/** Evaluates Liquid in an address: no files, and any variable, filter or tag that is not known makes the result so. */
export interface Evaluator {
  evaluate(text: string, variables: Readonly<Record<string, unknown>>): Rendered;
}

export function makeEvaluator(build: Build): Evaluator {
  const engine = new Liquid({ strictVariables: true, strictFilters: true, ownPropertyOnly: true, ...LIMITS });
  for (const name of Object.keys(engine.tags)) if (!TAGS.includes(name)) delete engine.tags[name];
  engine.registerTag(
    'link',
    lookUpTag((name) => lookUpLink(build, name)),
  );
  engine.registerTag(
    'post_url',
    lookUpTag((name) => lookUpPost(build, name)),
  );
  registerFilters(engine, build.config);
  return { evaluate: (text, variables) => evaluate(engine, text, variables) };
}

function evaluate(engine: Liquid, text: string, variables: Readonly<Record<string, unknown>>): Rendered {
  try {
    const templates = engine.parse(text);
    const context = new Context(variables, engine.options, { sync: true });
    const url = String(engine.renderSync(templates, context));
    const found = foundIn(context).find((one) => one.url === url.replace(/[?#].*$/su, ''));
    return { url, ...(found?.target === undefined ? {} : { target: found.target }) };
  } catch (error) {
    // Whatever the engine refuses is something that this program cannot evaluate, which is an answer.
    if (!(error instanceof Error)) throw error;
    const cause = RenderError.is(error) ? error.originalError : error;
    return cause instanceof Stopped ? cause.rendered : { url: null, why: unknown(error) };
  }
}

function unknown(error: Error): Why {
  return { kind: 'unknown', text: `its Liquid cannot be evaluated (${error.message.split('\n')[0] ?? ''})` };
}
